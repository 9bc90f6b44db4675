--- Reads CSV as RFC 4180 has it, record by record, from lines: fields in quotation marks may hold delimiters, doubled
--- quotation marks and line breaks. The delimiter is the one of `,` `;` tab that the header holds most of.
local csv = {}

local quote = ('"'):byte()

local function delimiter_of(header)
  local best, most = ",", 0
  for _, candidate in ipairs { ",", ";", "\t" } do
    local _, count = header:gsub(candidate, "")
    if count > most then
      best, most = candidate, count
    end
  end
  return best
end

local Reader = {}
Reader.__index = Reader

--- What a field in quotation marks holds: it begins behind its first mark, at `position` of `line`, and may go on in
--- further lines. Also the line in which it ends, and where it goes on there; nil and a message if it never ends.
function Reader:quoted(line, position)
  local parts, size = {}, 0
  while true do
    local mark = line:find('"', position, true)
    local text = line:sub(position, (mark or 0) - 1)
    parts[#parts + 1], size = text, size + #text
    if not mark then
      local following, message = self.next_line()
      if not following then
        return nil, message or "a quotation mark is left open"
      elseif size > self.longest then
        return nil, "a quotation mark is left open, or its field too long"
      end
      self.count = self.count + 1
      parts[#parts + 1] = "\n"
      line, position = following, 1
    elseif line:byte(mark + 1) == quote then
      parts[#parts + 1] = '"'
      position = mark + 2
    else
      return table.concat(parts), line, mark + 1
    end
  end
end

function Reader:fields(line)
  local fields, position = {}, 1
  while true do
    local value = ""
    if line:byte(position) == quote then
      local inner, rest, after = self:quoted(line, position + 1)
      if not inner then
        return nil, rest
      end
      value, line, position = inner, rest, after
    end
    local stop = line:find(self.delimiter, position, true) or #line + 1
    fields[#fields + 1] = value .. line:sub(position, stop - 1)
    position = stop + 1
    if stop > #line then
      return fields
    end
  end
end

--- An iterator over the records below the header, as tables by the names in the header, with the number of the line in
--- which each begins; false, the number and a message for one that cannot be read.
---@param next_line fun(): string|false|nil, string|nil
---@param longest integer bytes of a field
---@return fun(): table|false|nil, integer|nil, string|nil
function csv.records(next_line, longest)
  local self = setmetatable({ next_line = next_line, longest = longest, count = 0 }, Reader)
  local header
  local function record()
    local line, message = next_line()
    self.count = self.count + 1
    local start = self.count
    if line == nil then
      return nil
    elseif line == "" then
      return record()
    elseif not header and line then
      line = line:gsub("^\u{FEFF}", "")
      self.delimiter = delimiter_of(line)
      header, message = self:fields(line)
      if header then
        return record()
      end
    end
    local fields
    if line and header then
      fields, message = self:fields(line)
    end
    if not fields then
      return false, start, message
    end
    local values = {}
    for i, name in ipairs(header) do
      values[name] = fields[i]
    end
    return values, start
  end
  return record
end

return csv
