--- Draws charts: SVG for the shapes, HTML around it for every label, so that a browser lays out the text and nothing
--- overlaps or is cut off. The drawings stretch to the width of the page and take their colours from its style sheet:
--- the classes `c1` to `c7`, `heat`, `grid`.
local html = require "galley.format.html"
local text_table = require "galley.format.table"

local svg = {}

local height = 200
local row_height = 34 -- two lines of a label
local longest_label = 48

local function number(value)
  return (("%.2f"):format(value):gsub("%.?0+$", ""))
end

local function drawing(width, tall, name, shapes, pixels)
  return ('<svg role="img" aria-label="%s" viewBox="0 0 %s %s" preserveAspectRatio="none" style="height:%dpx">%s</svg>')
    :format(html.escape(name), number(width), number(tall), pixels, table.concat(shapes))
end

--- The smallest of 1, 2, 5, 10, 20, … that is not below the value: where an axis ends.
local function round_up(value)
  if value <= 0 then
    return 1
  end
  local power = 10.0 ^ math.floor(math.log(value, 10))
  for _, step in ipairs { 1, 2, 2.5, 5, 10 } do
    if step * power >= value * (1 - 1e-9) then
      return step * power
    end
  end
  return value
end

local function colour(index)
  return "c" .. (index - 1) % 7 + 1
end

local function legend(section)
  if #section.series < 2 then
    return ""
  end
  local items = {}
  for i, series in ipairs(section.series) do
    items[i] = ('<li><span class="key %s"></span>%s</li>'):format(colour(i), html.escape(series.name))
  end
  return '<ul class="legend">' .. table.concat(items) .. "</ul>\n"
end

--- The drawing with an axis to its left and one below: the greatest value and 0; the first, middle and last of x.
local function with_axes(section, drawn, largest)
  local x, labels = section.x, {}
  for _, index in ipairs(#x > 2 and { 1, (#x + 1) // 2, #x } or #x == 2 and { 1, 2 } or { 1 }) do
    labels[#labels + 1] = ("<span>%s</span>"):format(html.escape(x[index] or ""))
  end
  return ('<div class="plot"><div class="y" aria-hidden="true"><span>%s</span><span>%s</span><span>0</span></div>%s' ..
    '<div class="x" aria-hidden="true">%s</div></div>\n')
    :format(text_table.cell(largest), text_table.cell(largest / 2), drawn, table.concat(labels))
end

local function grid(width)
  local lines = {}
  for i, y in ipairs { 0, height / 2, height } do
    lines[i] = ('<line class="grid" x1="0" x2="%s" y1="%s" y2="%s"/>'):format(number(width), number(y), number(y))
  end
  return lines
end

--- The stretches of a line between its gaps, as points.
local function stretches(section, series, largest)
  local list, current = {}, nil
  for i = 1, #section.x do
    local value = series.values[i] or not section.has_gaps and 0 or nil
    if value then
      current = current or {}
      current[#current + 1] = ("%d,%s"):format(i * 10 - 5, number(height - math.max(0, value) / largest * height))
      list[#list + (#current == 1 and 1 or 0)] = current
    else
      current = nil
    end
  end
  return list
end

--- A line for each series.
---@param section table as of report.chart
---@param name string
---@return string
function svg.lines(section, name)
  local largest = 0
  for _, series in ipairs(section.series) do
    for _, value in pairs(series.values) do
      largest = math.max(largest, value)
    end
  end
  largest = round_up(largest)
  local width = math.max(1, #section.x) * 10
  local shapes = grid(width)
  for i, series in ipairs(section.series) do
    for _, points in ipairs(stretches(section, series, largest)) do
      if #points == 1 then -- a point alone shows as a dash
        local x, y = points[1]:match "^(.-),(.*)$"
        points = { ("%d,%s"):format(x - 3, y), ("%d,%s"):format(x + 3, y) }
      end
      shapes[#shapes + 1] = ('<polyline class="%s" points="%s"/>'):format(colour(i), table.concat(points, " "))
    end
  end
  return legend(section) .. with_axes(section, drawing(width, height, name, shapes, height), largest)
end

--- A column for each x, the series upon each other.
---@param section table
---@param name string
---@return string
function svg.stacked(section, name)
  local totals, largest = {}, 0
  for _, series in ipairs(section.series) do
    for i, value in pairs(series.values) do
      totals[i] = (totals[i] or 0) + math.max(0, value)
      largest = math.max(largest, totals[i])
    end
  end
  largest = round_up(largest)
  local width = math.max(1, #section.x) * 10
  local shapes, tops = grid(width), {}
  for s, series in ipairs(section.series) do
    for i = 1, #section.x do
      local tall = math.max(0, series.values[i] or 0) / largest * height
      if tall > 0 then
        tops[i] = (tops[i] or height) - tall
        shapes[#shapes + 1] = ('<rect class="%s" x="%d" y="%s" width="8" height="%s"><title>%s, %s: %s</title></rect>')
          :format(colour(s), i * 10 - 9, number(tops[i]), number(tall), html.escape(series.name),
            html.escape(section.x[i]), text_table.cell(series.values[i]))
      end
    end
  end
  return legend(section) .. with_axes(section, drawing(width, height, name, shapes, height), largest)
end

--- Labels above each other, a drawing beside them.
local function with_labels(labels, drawn, below)
  local items = {}
  for i, label in ipairs(labels) do
    items[i] = ('<li><span>%s</span></li>'):format(html.escape(text_table.clip(text_table.line(label), longest_label)))
  end
  return ('<div class="labelled"><ul aria-hidden="true">%s</ul>%s%s</div>\n')
    :format(table.concat(items), drawn, below or "")
end

--- A square for each x and series, the darker the greater its number.
---@param section table
---@param name string
---@return string
function svg.heat(section, name)
  local labels, shapes, largest = {}, {}, 0
  for i, series in ipairs(section.series) do
    labels[i] = series.name
    for _, value in pairs(series.values) do
      largest = math.max(largest, value)
    end
  end
  for s, series in ipairs(section.series) do
    for i = 1, #section.x do
      local value = series.values[i]
      if value and value > 0 then
        shapes[#shapes + 1] = ('<rect class="heat" x="%d" y="%d" width="1" height="32" fill-opacity="%s">' ..
          '<title>%s, %s: %s</title></rect>'):format(i - 1, (s - 1) * row_height + 1,
            number(0.1 + 0.9 * value / largest), html.escape(series.name), html.escape(section.x[i]), text_table.cell(value))
      end
    end
  end
  local ends = ('<div class="x" aria-hidden="true"><span>%s</span><span>%s</span></div>')
    :format(html.escape(section.x[1] or ""), html.escape(#section.x > 1 and section.x[#section.x] or ""))
  local tall = #labels * row_height
  return with_labels(labels, drawing(math.max(1, #section.x), tall, name, shapes, tall), ends)
end

--- An arc diagram: what refers to what, as arcs between lines. It needs no layout that a computer could get wrong: no
--- label is covered, however many edges there are.
---@param section table
---@param name string
---@return string
function svg.network(section, name)
  local shapes, largest = {}, 1
  for _, edge in ipairs(section.edges) do
    largest = math.max(largest, edge.weight)
  end
  local function middle(node) return (node - 0.5) * row_height end
  for _, edge in ipairs(section.edges) do
    local reach = 10 + 110 * math.abs(edge.from - edge.to) / math.max(1, #section.nodes - 1)
    local first, last = middle(edge.from), middle(edge.to)
    if edge.from == edge.to then
      first, last = first - 8, last + 8
    end
    shapes[#shapes + 1] = ('<path class="%s" style="stroke-width:%s" d="M0 %s C%s %s %s %s 0 %s">' ..
      '<title>%s → %s: %s</title></path>'):format(edge.from <= edge.to and "c1" or "c2",
        number(1 + 4 * edge.weight / largest), number(first), number(reach), number(first), number(reach), number(last),
        number(last), html.escape(section.nodes[edge.from]), html.escape(section.nodes[edge.to]),
        text_table.cell(edge.weight))
  end
  local tall = #section.nodes * row_height
  return '<ul class="legend"><li><span class="key c1"></span>refers to one below</li><li><span class="key c2"></span>' ..
    "refers to one above</li></ul>\n" .. with_labels(section.nodes, drawing(100, tall, name, shapes, tall))
end

--- A bar a row, in a table of its own: the chart is its data.
---@param section table
---@param name string
---@return string
function svg.bars(section, name)
  local largest, lines = 0, {}
  for _, value in ipairs(section.values) do
    largest = math.max(largest, value)
  end
  for i, label in ipairs(section.labels) do
    local share = largest > 0 and math.max(0, section.values[i]) / largest or 0
    lines[i] = ('<tr><th scope="row"><span>%s</span></th><td class="bar"><svg aria-hidden="true" width="100%%" height="14">' ..
      '<rect class="c1" width="%s%%" height="14"/></svg></td><td class="number">%s</td></tr>')
      :format(html.escape(label), number(100 * share), text_table.cell(section.values[i]))
  end
  return ('<table class="bars" aria-label="%s"><thead><tr><th scope="col">%s</th><th scope="col">' ..
    '<span class="unseen">bar</span></th><th scope="col" class="number">%s</th></tr></thead>\n<tbody>%s</tbody></table>\n')
    :format(html.escape(name), html.escape(section.label), html.escape(section.value), table.concat(lines, "\n"))
end

return svg
