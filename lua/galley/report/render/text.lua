--- A report for the terminal.
local blocks = require "galley.format.blocks"
local chart = require "galley.report.chart"
local text_table = require "galley.format.table"

local text = {}

local draw = {}

function draw.table(section, width)
  if #section.rows == 0 then
    return "none\n"
  end
  return text_table.encode(section.columns, section.rows, width)
end

function draw.note(section, width)
  return table.concat(text_table.wrap(section.text, width or 80), "\n") .. "\n"
end

function draw.bars(section, width)
  return blocks.bars(section.labels, section.values, width)
end

local function names_of(section)
  local names, widest = {}, 0
  for i, series in ipairs(section.series) do
    names[i] = text_table.clip(text_table.line(series.name), 32)
    widest = math.max(widest, text_table.width(names[i]))
  end
  return names, widest
end

--- The first and the last value of x under a line of characters.
local function axis(section, indent, width)
  local first, last = section.x[1] or "", section.x[#section.x] or ""
  local blanks = math.max(1, math.min(#section.x, width) - text_table.width(first) - text_table.width(last))
  return (" "):rep(indent) .. first .. (#section.x > 1 and (" "):rep(blanks) .. last or "") .. "\n"
end

--- What a measure lies between: adding it up says nothing.
local function range_of(series)
  local least, most
  for _, value in pairs(series.values) do
    least, most = math.min(least or value, value), math.max(most or value, value)
  end
  return least and ("%s to %s"):format(text_table.cell(least), text_table.cell(most)) or ""
end

local function a_line_each(section, width, line_of)
  if #section.series == 0 or #section.x == 0 then
    return ""
  end
  local names, indent = names_of(section)
  local room = math.max(8, (width or 100) - indent - 18)
  local lines = {}
  for i, series in ipairs(section.series) do
    local what = section.has_gaps and range_of(series) or text_table.cell(series.total)
    lines[i] = ("%s  %s  %s\n"):format(text_table.pad(names[i], indent), line_of(series, room), what)
  end
  return table.concat(lines) .. axis(section, indent + 2, room)
end

function draw.lines(section, width)
  return a_line_each(section, width, function(series, room)
    return blocks.sparkline(series.values, #section.x, room)
  end)
end

draw.stacked = draw.lines

function draw.heat(section, width)
  local largest = 0
  for _, series in ipairs(section.series) do
    for _, value in pairs(series.values) do
      largest = math.max(largest, value)
    end
  end
  return a_line_each(section, width, function(series, room)
    return blocks.shades(series.values, #section.x, largest, room)
  end)
end

function draw.network(section, width)
  return text_table.encode(chart.data(section), select(2, chart.data(section)), width)
end

--- All sections, an empty line between them.
---@param output table
---@param settings table width = columns of the terminal
---@return string
function text.render(output, settings)
  local parts = {}
  for _, section in ipairs(output.sections) do
    local drawn = draw[section.kind](section, settings.width)
    if drawn ~= "" then
      parts[#parts + 1] = (section.title and text_table.line(section.title) .. "\n" or "") .. drawn
    end
  end
  return table.concat(parts, "\n")
end

return text
