--- Text for terminals: how wide a string shows, tables with aligned columns, bars.
--- Widths follow the two cases that matter: combining and invisible characters take no column, East Asian wide
--- ones and emoji take two. Sequences that a terminal joins (flags, families of emoji) count as their parts.
local text_table = {}

-- Sorted, inclusive, as { first, last, width }.
local ranges = {
  { 0x300, 0x36F, 0 }, { 0x483, 0x489, 0 }, { 0x591, 0x5BD, 0 }, { 0x610, 0x61A, 0 }, { 0x64B, 0x65F, 0 },
  { 0x1100, 0x115F, 2 }, { 0x1AB0, 0x1AFF, 0 }, { 0x1DC0, 0x1DFF, 0 }, { 0x200B, 0x200F, 0 },
  { 0x202A, 0x202E, 0 }, { 0x2060, 0x2064, 0 }, { 0x20D0, 0x20FF, 0 }, { 0x2E80, 0x303E, 2 },
  { 0x3041, 0x4DBF, 2 }, { 0x4E00, 0xA4CF, 2 }, { 0xAC00, 0xD7A3, 2 }, { 0xF900, 0xFAFF, 2 },
  { 0xFE00, 0xFE0F, 0 }, { 0xFE20, 0xFE2F, 0 }, { 0xFE30, 0xFE6F, 2 }, { 0xFEFF, 0xFEFF, 0 },
  { 0xFF00, 0xFF60, 2 }, { 0xFFE0, 0xFFE6, 2 }, { 0x1F300, 0x1F64F, 2 }, { 0x1F680, 0x1F6FF, 2 },
  { 0x1F900, 0x1F9FF, 2 }, { 0x20000, 0x3FFFD, 2 }, { 0xE0100, 0xE01EF, 0 },
}

local function character_width(code)
  local low, high = 1, #ranges
  while low <= high do
    local middle = (low + high) // 2
    local range = ranges[middle]
    if code < range[1] then
      high = middle - 1
    elseif code > range[2] then
      low = middle + 1
    else
      return range[3]
    end
  end
  return code == 0xAD and 0 or 1
end

--- How many columns a terminal gives to a string. Bytes that are no UTF-8 count one each.
---@param text string
---@return integer
function text_table.width(text)
  if not text:find "[\x80-\xFF]" then
    return #text
  elseif not utf8.len(text) then
    return #text
  end
  local width = 0
  for _, code in utf8.codes(text) do
    width = width + character_width(code)
  end
  return width
end

--- One line that is safe to print: breaks and tabs become blanks, control characters U+FFFD.
---@param text string
---@return string
function text_table.line(text)
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
    if counts[a] ~= counts[b] then
      return counts[a] > counts[b]
    end
    return a < b
  end)
  for i, name in ipairs(names) do
    names[i] = ("%s %s"):format(name, text_table.cell(counts[name]))
  end
  return table.concat(names, ", ")
end

--- What a table shows of a value.
---@param value any
---@return string
function text_table.cell(value)
  if value == nil then
    return ""
  elseif type(value) == "table" then
    return text_table.counts(value)
  elseif math.type(value) == "float" then
    return value == math.floor(value) and ("%.0f"):format(value) or ("%.3f"):format(value)
  end
  return text_table.line(tostring(value))
end

local function is_numeric(rows, column)
  for _, row in ipairs(rows) do
    if row[column] ~= nil and type(row[column]) ~= "number" then
      return false
    end
  end
  return true
end

--- A table with a header, its columns aligned: numbers to the right, all else to the left.
---@param columns string[] field names, which are also the header
---@param rows table[] what each row holds under these names
---@return string
function text_table.encode(columns, rows)
  local cells, widths, numeric = { columns }, {}, {}
  for i, column in ipairs(columns) do
    widths[i], numeric[i] = text_table.width(column), is_numeric(rows, column)
  end
  for _, row in ipairs(rows) do
    local line = {}
    for i, column in ipairs(columns) do
      line[i] = text_table.cell(row[column])
      widths[i] = math.max(widths[i], text_table.width(line[i]))
    end
    cells[#cells + 1] = line
  end
  local lines = {}
  for _, line in ipairs(cells) do
    local padded = {}
    for i, cell in ipairs(line) do
      padded[i] = text_table.pad(cell, widths[i], numeric[i])
    end
    lines[#lines + 1] = (table.concat(padded, "  "):gsub(" +$", "")) .. "\n"
  end
  return table.concat(lines)
end

local eighths = { "▏", "▎", "▍", "▌", "▋", "▊", "▉" }

--- A bar of block characters, an eighth of a column exact.
---@param share number from 0 to 1
---@param width integer the columns of a full bar
---@return string
function text_table.bar(share, width)
  local units = math.floor(share * width * 8 + 0.5)
  return ("█"):rep(units // 8) .. (eighths[units % 8] or "")
end

--- One line a row: its label, a bar as long as its value, the value.
---@param rows table[]
---@param label string the field that names a row
---@param value string the field with the number
---@param width? integer the columns of the longest bar
---@return string
function text_table.bars(rows, label, value, width)
  local largest, label_width = 0, 0
  for _, row in ipairs(rows) do
    largest = math.max(largest, row[value] or 0)
    label_width = math.max(label_width, text_table.width(text_table.cell(row[label])))
  end
  local lines = {}
  for _, row in ipairs(rows) do
    local number = row[value] or 0
    local share = largest > 0 and math.max(number, 0) / largest or 0
    local bar = text_table.bar(share, width or 40)
    lines[#lines + 1] = ("%s  %s %s\n"):format(
      text_table.pad(text_table.cell(row[label]), label_width), bar, text_table.cell(number))
  end
  return table.concat(lines)
end

return text_table
