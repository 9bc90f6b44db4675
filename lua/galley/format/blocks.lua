--- Drawings of block characters: bars, sparklines, shades.
local text_table = require "galley.format.table"

local blocks = {}

local eighths = { "▏", "▎", "▍", "▌", "▋", "▊", "▉" }
local heights = { "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" }
local shades = { "·", "░", "▒", "▓", "█" }

--- A bar of block characters, an eighth of a column exact.
---@param share number from 0 to 1
---@param width integer the columns of a full bar
---@return string
function blocks.bar(share, width)
  local units = math.floor(share * width * 8 + 0.5)
  return ("█"):rep(units // 8) .. (eighths[units % 8] or "")
end

--- One line a label: a bar as long as its value, and the value.
---@param labels string[]
---@param values number[]
---@param width? integer of the terminal; the longest bar has 40 columns if left out
---@return string
function blocks.bars(labels, values, width)
  local largest, label_width, number_width = 0, 0, 0
  for i, value in ipairs(values) do
    largest = math.max(largest, value)
    label_width = math.max(label_width, text_table.width(labels[i]))
    number_width = math.max(number_width, #text_table.cell(value))
  end
  local room = 40
  if width then
    label_width = math.min(label_width, width // 2)
    room = math.max(8, width - label_width - number_width - 3)
  end
  local lines = {}
  for i, value in ipairs(values) do
    local bar = blocks.bar(largest > 0 and math.max(value, 0) / largest or 0, room)
    local label = text_table.pad(text_table.clip(labels[i], math.max(label_width, 1)), label_width)
    lines[i] = ("%s  %s %s\n"):format(label, bar, text_table.cell(value))
  end
  return table.concat(lines)
end

--- Neighbours taken together, so that at most so many values are left; a value without a number counts as 0.
local function condensed(values, count, width)
  local result = {}
  local step = math.max(1, math.ceil(count / width))
  for first = 1, count, step do
    local sum, last = 0, math.min(first + step - 1, count)
    for i = first, last do
      sum = sum + (values[i] or 0)
    end
    result[#result + 1] = sum / (last - first + 1)
  end
  return result
end

--- One character a value, as high as the value against the largest; blank where there is nothing.
---@param values table numbers by index, some may be missing
---@param count integer how many
---@param width? integer neighbours are taken together so that no more columns are needed
---@return string
function blocks.sparkline(values, count, width)
  local list, largest, parts = condensed(values, count, width or count), 0, {}
  for _, value in ipairs(list) do
    largest = math.max(largest, value)
  end
  for i, value in ipairs(list) do
    local height = largest > 0 and math.ceil(value / largest * #heights) or 0
    parts[i] = height > 0 and heights[height] or " "
  end
  return table.concat(parts)
end

--- One character a value, as dark as the value against `largest`.
---@param values table numbers by index, some may be missing
---@param count integer how many
---@param largest number
---@param width? integer
---@return string
function blocks.shades(values, count, largest, width)
  local parts = {}
  for i, value in ipairs(condensed(values, count, width or count)) do
    local darkness = largest > 0 and math.ceil(value / largest * (#shades - 1)) or 0
    parts[i] = shades[darkness + 1]
  end
  return table.concat(parts)
end

return blocks
