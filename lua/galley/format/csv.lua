--- Writes CSV as RFC 4180 has it: commas, CRLF, quotation marks doubled inside quotation marks.
--- A table of counts is one field: "sagte 3, betonte 1".
local text_table = require "galley.format.table"

local csv = {}

local function field(value)
  if value == nil then
    return ""
  elseif math.type(value) == "float" then
    value = ("%.14g"):format(value)
  elseif type(value) == "table" then
    value = text_table.cell(value)
  else
    value = tostring(value)
  end
  if value:find('[",\r\n]') then
    return '"' .. value:gsub('"', '""') .. '"'
  end
  return value
end

--- One record.
---@param values table the fields, `count` of them; nil is an empty field
---@param count? integer how many fields, if some of them may be nil
---@return string
function csv.record(values, count)
  local fields = {}
  for i = 1, count or #values do
    fields[i] = field(values[i])
  end
  -- A lone empty field would be an empty line, which readers skip.
  if #fields == 1 and fields[1] == "" then
    fields[1] = '""'
  end
  return table.concat(fields, ",") .. "\r\n"
end

--- A header and its rows.
---@param columns string[] field names, which are also the header
---@param rows table[] what each row holds under these names
---@return string
function csv.encode(columns, rows)
  local lines = { csv.record(columns) }
  for _, row in ipairs(rows) do
    local values = {}
    for i, column in ipairs(columns) do
      values[i] = text_table.field(row, column)
    end
    lines[#lines + 1] = csv.record(values, #columns)
  end
  return table.concat(lines)
end

return csv
