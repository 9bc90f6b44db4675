--- The rows of a report: what its articles emitted, merged by key and sorted by key.
--- A list (`#rows`, `rows[i]`, `ipairs`) that can be filtered, ordered and drawn. Printed, it is what the report lays out;
--- printed after a filter or in another order, it is a table.
local blocks = require "galley.format.blocks"
local chart = require "galley.report.chart"
local text_table = require "galley.format.table"

local Rows = {}
Rows.__index = Rows
Rows.__name = "galley.rows"

local function copy(value)
  if type(value) ~= "table" then
    return value
  end
  local result = {}
  for key, inner in pairs(value) do
    result[key] = copy(inner)
  end
  return result
end

--- New rows that share what all rows of one run know.
---@param list table[]
---@param shared table { key =, definition =, merger =, states = by row, top =, output = }
---@return table rows
function Rows.new(list, shared)
  list.run = shared
  return setmetatable(list, Rows)
end

-- One row, printed: its fields by name.
local Row = { __name = "galley.row" }

function Row.__tostring(row)
  local parts = {}
  for name, value in pairs(row) do
    parts[#parts + 1] = ("%s: %s"):format(name, text_table.cell(value))
  end
  table.sort(parts)
  return table.concat(parts, "\n")
end

--- Rows of states by key, which share all else.
local function rows_of(values, shared)
  local key, list, states = shared.key, {}, {}
  for name, one in pairs(values) do
    local row = shared.merger:result(one)
    row[key], states[row] = name, one
    list[#list + 1] = setmetatable(row, Row)
  end
  table.sort(list, function(a, b) return a[key] < b[key] end)
  return Rows.new(list, {
    key = key, definition = shared.definition, merger = shared.merger, states = states, top = shared.top,
    options = shared.options, output = shared.output,
  })
end

--- The rows of a run.
---@param state table
---@param top? integer how many rows `top` gives, whatever the report says
---@return table rows
function Rows.of(state, top)
  local rows = rows_of(state.values, {
    key = state.definition.key or "key", definition = state.definition, merger = state.merger, top = top,
    options = state.options,
  })
  rows.articles, rows.failures, rows.interrupted = state.articles, state:sorted_failures(), state.interrupted
  return rows
end

-- The order of keys settles ties, so that every run prints the same.
local function sort(rows, before)
  local key = rows.run.key
  local list = table.move(rows, 1, #rows, 1, {})
  table.sort(list, function(a, b)
    if before(a, b) then
      return true
    elseif before(b, a) then
      return false
    end
    return a[key] < b[key]
  end)
  return Rows.new(list, rows.run)
end

-- Rows without the field come last in either direction. Each row is looked into once, not at every comparison.
local function sort_by_field(rows, field, descending)
  local key, with_value, without = rows.run.key, {}, {}
  for _, row in ipairs(rows) do
    local value = text_table.field(row, field)
    if value == nil then
      without[#without + 1] = row
    else
      with_value[#with_value + 1] = { value, row[key], row }
    end
  end
  table.sort(with_value, function(a, b)
    if a[1] == b[1] then
      return a[2] < b[2]
    elseif descending then
      return a[1] > b[1]
    end
    return a[1] < b[1]
  end)
  table.sort(without, function(a, b) return a[key] < b[key] end)
  local list = {}
  for i, decorated in ipairs(with_value) do
    list[i] = decorated[3]
  end
  return Rows.new(table.move(without, 1, #without, #list + 1, list), rows.run)
end

--- The rows in another order.
---@param order string|fun(a: table, b: table): boolean a field (the least first), or what says that a comes before b
---@return table rows
function Rows:sorted(order)
  if type(order) == "function" then
    return sort(self, order)
  elseif type(order) == "string" then
    return sort_by_field(self, order, false)
  end
  error(("bad argument #1 to 'sorted' (string or function expected, got %s)"):format(type(order)), 2)
end

--- Those rows for which `keep` gives a true value.
---@param keep fun(row: table): any
---@return table rows
function Rows:filter(keep)
  if type(keep) ~= "function" then
    error(("bad argument #1 to 'filter' (function expected, got %s)"):format(type(keep)), 2)
  end
  local list = {}
  for _, row in ipairs(self) do
    if keep(row) then
      list[#list + 1] = row
    end
  end
  return Rows.new(list, self.run)
end

--- The rows with the largest values of a field. `--top` overrides the number; CSV and JSON hold all rows without it.
---@param field string a field, or one inside of another: "words.median"
---@param count? integer how many; all if left out
---@return table rows
function Rows:top(field, count)
  if type(field) ~= "string" then
    error(("bad argument #1 to 'top' (string expected, got %s)"):format(type(field)), 2)
  elseif count ~= nil and math.type(count) ~= "integer" then
    error(("bad argument #2 to 'top' (integer expected, got %s)"):format(type(count)), 2)
  end
  local sorted = sort_by_field(self, field, true)
  local limit = self.run.top or count or #sorted
  for i = #sorted, math.min(math.max(limit, 0), #sorted) + 1, -1 do
    sorted[i] = nil
  end
  return sorted
end

--- All rows merged into one, without its key; nil if there are none.
---@return table|nil row
function Rows:total()
  local merger, total = self.run.merger, nil
  for _, row in ipairs(self) do
    local states = copy(self.run.states[row])
    total = total and merger:merge(total, states) or states
  end
  return total and setmetatable(merger:result(total), Row)
end

--- The rows merged once more, under other keys.
---@param key_of fun(row: table): string
---@return table rows
function Rows:grouped(key_of)
  if type(key_of) ~= "function" then
    error(("bad argument #1 to 'grouped' (function expected, got %s)"):format(type(key_of)), 2)
  end
  local shared, values = self.run, {}
  for _, row in ipairs(self) do
    local name, states = key_of(row), copy(shared.states[row])
    if type(name) ~= "string" then
      error(("the function of 'grouped' must give a string, not a %s"):format(type(name)), 2)
    end
    values[name] = values[name] and shared.merger:merge(values[name], states) or states
  end
  return rows_of(values, shared)
end

--- The rows as bars, one a line.
---@param field? string the field with the number; "count" if left out
---@return string
function Rows:bars(field)
  field = field or "count"
  if type(field) ~= "string" then
    error(("bad argument #1 to 'bars' (string expected, got %s)"):format(type(field)), 2)
  end
  local ok, bars = pcall(chart.kinds.bars, { value = field }, self, self.run.key)
  if not ok then
    error(bars, 2)
  end
  return (blocks.bars(bars.labels, bars.values):gsub("\n$", ""))
end

--- What the report lays out.
---@param format "table"|"csv"|"json"|"jsonl"|"markdown"|"html"
---@param settings? table width = columns of the terminal
---@return string
function Rows:render(format, settings)
  return self.run.output:render(format, settings)
end

function Rows:__tostring()
  local output = self.run.output
  if not output or output.rows ~= self then
    output = require "galley.report.output".new(self)
    output:table(self)
  end
  return (output:render "table":gsub("\n$", ""))
end

return Rows
