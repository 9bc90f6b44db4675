--- Text for terminals: how wide a string shows, and tables with aligned columns.
local core = require "galley.core"

local text_table = {}

--- How many columns a terminal gives to a string: East Asian wide characters and emoji take two, combining and invisible
--- ones none (csrc/text/width.h). Bytes that are no UTF-8 count one each.
---@param text string
---@return integer
text_table.width = core.width

--- One line that is safe to print: breaks and tabs become blanks, control characters U+FFFD.
---@param text string
---@return string
function text_table.line(text)
  if not core.has_controls(text) then
    return text
  end
  text = text:gsub("[\r\n\t]+", " "):gsub("%c", "\u{FFFD}")
  return (text:gsub("\xC2[\x80-\x9F]", "\u{FFFD}"))
end

--- A string filled with blanks to a width.
---@param text string
---@param width integer
---@param right? boolean blanks come first
---@return string
function text_table.pad(text, width, right)
  local blanks = (" "):rep(width - text_table.width(text))
  return right and blanks .. text or text .. blanks
end

--- A string cut to a width, its end marked by "…".
---@param text string
---@param width integer from 1
---@return string
function text_table.clip(text, width)
  if text_table.width(text) <= width then
    return text
  elseif not utf8.len(text) then
    return text:sub(1, width)
  end
  local used, cut = 0, #text + 1
  for position, code in utf8.codes(text) do
    used = used + text_table.width(utf8.char(code))
    -- A combining mark stays with its letter.
    if used > width - 1 then
      cut = position
      break
    end
  end
  return text:sub(1, cut - 1) .. "…"
end

--- The value of a field; a dot leads into a table: "words.median".
---@param row table
---@param field string
---@return any
function text_table.field(row, field)
  local value = row[field]
  if value == nil and field:find(".", 1, true) then
    value = row
    for name in field:gmatch "[^.]+" do
      value = type(value) == "table" and value[name] or nil
    end
  end
  return value
end

--- Breaks a text at blanks into lines of at most `width` columns; a longer word keeps a line of its own.
---@param text string
---@param width integer|nil nil breaks nothing
---@return string[]
function text_table.wrap(text, width)
  text = text_table.line(text)
  if not width then
    return { text }
  end
  local lines, current, used = {}, {}, 0
  for word in text:gmatch "[^ ]+" do
    local columns = text_table.width(word)
    if used > 0 and used + 1 + columns > width then
      lines[#lines + 1] = table.concat(current, " ")
      current, used = {}, 0
    end
    current[#current + 1] = word
    used = used + columns + (used > 0 and 1 or 0)
  end
  if used > 0 or #lines == 0 then
    lines[#lines + 1] = table.concat(current, " ")
  end
  return lines
end

--- Counts by name, the most frequent first: "sagte 3, betonte 1".
---@param counts table<string, number>
---@return string
function text_table.counts(counts)
  local names = {}
  for name in pairs(counts) do
    names[#names + 1] = name
  end
  table.sort(names, function(a, b)
    local left, right = counts[a], counts[b]
    if type(left) == "number" and type(right) == "number" and left ~= right then
      return left > right
    end
    return tostring(a) < tostring(b)
  end)
  for i, name in ipairs(names) do
    names[i] = ("%s %s"):format(name, text_table.cell(counts[name]))
  end
  return table.concat(names, ", ")
end

local function listed(items)
  local parts = {}
  for i, item in ipairs(items) do
    parts[i] = text_table.cell(item)
  end
  return table.concat(parts, "; ")
end

--- What a table shows of a value.
---@param value any
---@return string
function text_table.cell(value)
  if value == nil then
    return ""
  elseif type(value) == "table" then
    local metatable = getmetatable(value)
    if metatable and metatable.__tostring then
      return text_table.line(tostring(value))
    end
    return #value > 0 and listed(value) or text_table.counts(value)
  elseif math.type(value) == "float" then
    return value == math.floor(value) and ("%.0f"):format(value) or ("%.3f"):format(value)
  end
  return text_table.line(tostring(value))
end

--- Whether a column holds numbers only.
---@param rows table[]
---@param column string
---@return boolean
function text_table.is_numeric(rows, column)
  for _, row in ipairs(rows) do
    local value = text_table.field(row, column)
    if value ~= nil and type(value) ~= "number" then
      return false
    end
  end
  return true
end

local gap = 2
local narrowest = 8

--- Narrows the widest columns of text until a line has room.
local function fit(widths, numeric, width)
  local total = -gap
  for _, one in ipairs(widths) do
    total = total + one + gap
  end
  while total > width do
    local widest
    for i, one in ipairs(widths) do
      if not numeric[i] and one > narrowest and (not widest or one > widths[widest]) then
        widest = i
      end
    end
    if not widest then
      return
    end
    widths[widest], total = widths[widest] - 1, total - 1
  end
end

--- A table with a header, its columns aligned: numbers to the right, all else to the left.
---@param columns string[] field names, which are also the header
---@param rows table[] what each row holds under these names
---@param width? integer of the terminal: long texts are cut so that lines fit
---@return string
function text_table.encode(columns, rows, width)
  local cells, widths, numeric = { columns }, {}, {}
  for i, column in ipairs(columns) do
    widths[i], numeric[i] = text_table.width(column), text_table.is_numeric(rows, column)
  end
  for _, row in ipairs(rows) do
    local line = {}
    for i, column in ipairs(columns) do
      line[i] = text_table.cell(text_table.field(row, column))
      widths[i] = math.max(widths[i], text_table.width(line[i]))
    end
    cells[#cells + 1] = line
  end
  if width then
    fit(widths, numeric, width)
  end
  local lines = {}
  for _, line in ipairs(cells) do
    local padded = {}
    for i, cell in ipairs(line) do
      padded[i] = text_table.pad(text_table.clip(cell, widths[i]), widths[i], numeric[i])
    end
    lines[#lines + 1] = (table.concat(padded, (" "):rep(gap)):gsub(" +$", "")) .. "\n"
  end
  return table.concat(lines)
end

return text_table
