--- The data of charts, read off rows: what each kind of chart needs, in the order in which it is drawn.
local text_table = require "galley.format.table"

local chart = { kinds = {} }

-- More series than this cannot be told apart by their colours.
local most_series = 7
local others = "others"

local function number_at(row, field)
  local value = text_table.field(row, field)
  if value ~= nil and type(value) ~= "number" then
    error(("charts need numbers, and '%s' is a %s"):format(field, type(value)), 0)
  end
  return value
end

local function label_of(row, field)
  return text_table.cell(text_table.field(row, field))
end

--- A bar a row: { labels = {…}, values = {…}, label =, value = }.
function chart.kinds.bars(options, all, key)
  local section = { labels = {}, values = {}, label = options.label or key, value = options.value or "count" }
  for i, row in ipairs(options.rows or all) do
    section.labels[i] = label_of(row, section.label)
    section.values[i] = number_at(row, section.value) or 0
  end
  return section
end

--- Notes an item once, in the order of appearance.
local function index_of(list, indexes, item)
  if not indexes[item] then
    list[#list + 1] = item
    indexes[item] = #list
  end
  return indexes[item]
end

local function add(series, index, number)
  if number then
    series.values[index] = (series.values[index] or 0) + number
    series.total = series.total + number
  end
end

--- The largest series, and all others as one.
local function at_most(series, count)
  table.sort(series, function(a, b)
    if a.total ~= b.total then
      return a.total > b.total
    end
    return a.name < b.name
  end)
  if #series <= count then
    return series
  end
  local rest = { name = others, values = {}, total = 0 }
  for i = #series, count, -1 do
    for index, value in pairs(series[i].values) do
      add(rest, index, value)
    end
    series[i] = nil
  end
  series[#series + 1] = rest
  return series
end

--- The number of a month or year, and what makes a label of such a number.
local function month_of(label)
  local year, month = label:match "^(%d%d%d%d)%-(%d%d)$"
  return year and math.tointeger(year * 12 + month - 1), function(n) return ("%04d-%02d"):format(n // 12, n % 12 + 1) end
end

local function year_of(label)
  return label:find "^%d%d%d%d$" and math.tointeger(tonumber(label)), function(n) return ("%04d"):format(n) end
end

local longest_axis = 2400

--- The labels with the months or years between them that no row has, if they are all months or years.
local function without_gaps(labels)
  for _, number_of in ipairs { month_of, year_of } do
    local last, form = number_of(labels[#labels] or "")
    local complete = {}
    for _, label in ipairs(labels) do
      local number = number_of(label)
      if not number or not last or last - number > longest_axis then
        complete = nil
        break
      end
      for between = #complete > 0 and number_of(complete[#complete]) + 1 or number, number do
        complete[#complete + 1] = form(between)
      end
    end
    if complete and #complete > 0 then
      return complete
    end
  end
  return labels
end

local function x_of(rows, field)
  local labels, seen = {}, {}
  for _, row in ipairs(rows) do
    index_of(labels, seen, label_of(row, field))
  end
  table.sort(labels)
  local x, indexes = without_gaps(labels), {}
  for i, label in ipairs(x) do
    indexes[label] = i
  end
  return x, indexes
end

--- The values of x in order, and a series each of y, of the values of `series`, or of a list of fields.
local function series_of(options, all, key)
  local rows, x_field = options.rows or all, options.x or key
  local x, indexes = x_of(rows, x_field)
  local series, by_name = {}, {}
  local fields = type(options.series) == "table" and options.series or nil
  for _, row in ipairs(rows) do
    for _, field in ipairs(fields or { options.y or "count" }) do
      local name = fields and field or options.series and label_of(row, options.series) or field
      if not by_name[name] then
        by_name[name] = { name = name, values = {}, total = 0 }
        series[#series + 1] = by_name[name]
      end
      add(by_name[name], indexes[label_of(row, x_field)], number_at(row, field))
    end
  end
  return x, series
end

--- { x = {…}, x_name =, series = { { name =, values = { by index of x } }, … }, has_gaps = }; with `gaps = true` a line
--- does not go down to 0 where there is no value.
function chart.kinds.lines(options, all, key)
  local x, series = series_of(options, all, key)
  if type(options.series) ~= "table" then
    series = at_most(series, most_series)
  end
  return { x = x, x_name = options.x or key, series = series, has_gaps = options.gaps }
end

chart.kinds.stacked = chart.kinds.lines

--- The same, a series a row; the rows in the order of their totals.
function chart.kinds.heat(options, all, key)
  local x, series = series_of({
    rows = options.rows, x = options.x, y = options.value or "count", series = options.y or key,
  }, all, key)
  return { x = x, x_name = options.x or key, y_name = options.y or key, series = at_most(series, options.most or 25) }
end

--- { nodes = { { name =, from =, to = }, … }, edges = { { from = index, to = index, weight = }, … } }: the heaviest edges,
--- and the nodes that they join, in the order of their names.
function chart.kinds.network(options, all)
  local from, to, weight = options.from or "from", options.to or "to", options.weight or "count"
  local edges = {}
  for _, row in ipairs(options.rows or all) do
    edges[#edges + 1] = { from = label_of(row, from), to = label_of(row, to), weight = number_at(row, weight) or 1 }
  end
  table.sort(edges, function(a, b)
    if a.weight ~= b.weight then
      return a.weight > b.weight
    elseif a.from ~= b.from then
      return a.from < b.from
    end
    return a.to < b.to
  end)
  local left_out = math.max(0, #edges - (options.most or 40))
  for i = #edges, #edges - left_out + 1, -1 do
    edges[i] = nil
  end
  local names, seen = {}, {}
  for _, edge in ipairs(edges) do
    index_of(names, seen, edge.from)
    index_of(names, seen, edge.to)
  end
  table.sort(names)
  for i, name in ipairs(names) do
    seen[name] = i
  end
  for _, edge in ipairs(edges) do
    edge.from, edge.to = seen[edge.from], seen[edge.to]
  end
  return { nodes = names, edges = edges, left_out = left_out, from_name = from, to_name = to, weight_name = weight }
end

--- The data of a chart as a table: its columns and rows.
---@param section table
---@return string[] columns
---@return table[] rows
function chart.data(section)
  local rows = {}
  if section.kind == "bars" then
    for i, label in ipairs(section.labels) do
      rows[i] = { [section.label] = label, [section.value] = section.values[i] }
    end
    return { section.label, section.value }, rows
  elseif section.kind == "network" then
    for i, edge in ipairs(section.edges) do
      rows[i] = {
        [section.from_name] = section.nodes[edge.from], [section.to_name] = section.nodes[edge.to],
        [section.weight_name] = edge.weight,
      }
    end
    return { section.from_name, section.to_name, section.weight_name }, rows
  end
  local columns = { section.x_name }
  for i, label in ipairs(section.x) do
    rows[i] = { [section.x_name] = label }
  end
  for _, series in ipairs(section.series) do
    columns[#columns + 1] = series.name
    for i in ipairs(section.x) do
      rows[i][series.name] = series.values[i]
    end
  end
  return columns, rows
end

return chart
