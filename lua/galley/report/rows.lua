--- The rows of a report: what its articles emitted, merged by key and sorted by key.
--- A list (`#rows`, `rows[i]`, `ipairs`) with a few ways to order it; printed, it is what the report lays out.
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
---@param run table { definition =, top =, combine = }
---@return table rows
function Rows.new(list, run)
  list.run = run
  return setmetatable(list, Rows)
end

-- The order of keys settles ties, so that every run prints the same.
local function sort(rows, before)
  local key = rows.run.definition.key or "key"
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

-- Rows without the field come last in either direction.
local function by_field(field, descending)
  return function(a, b)
    local left, right = a[field], b[field]
    if left == nil or right == nil then
      return left ~= nil
    elseif descending then
      return left > right
    end
    return left < right
  end
end

--- The rows in another order.
---@param order string|fun(a: table, b: table): boolean a field (the least first), or what says that a comes before b
---@return table rows
function Rows:sorted(order)
  if type(order) == "function" then
    return sort(self, order)
  elseif type(order) == "string" then
    return sort(self, by_field(order, false))
  end
  error(("bad argument #1 to 'sorted' (string or function expected, got %s)"):format(type(order)), 2)
end

--- The rows with the largest values of a field. `--top` overrides the number; CSV and JSON hold all rows without it.
---@param field string
---@param count? integer how many; all if left out
---@return table rows
function Rows:top(field, count)
  if type(field) ~= "string" then
    error(("bad argument #1 to 'top' (string expected, got %s)"):format(type(field)), 2)
  elseif count ~= nil and math.type(count) ~= "integer" then
    error(("bad argument #2 to 'top' (integer expected, got %s)"):format(type(count)), 2)
  end
  local sorted = sort(self, by_field(field, true))
  local limit = self.run.top or count or #sorted
  for i = #sorted, math.min(math.max(limit, 0), #sorted) + 1, -1 do
    sorted[i] = nil
  end
  return sorted
end

--- All rows merged into one, without its key; nil if there are none.
---@return table|nil row
function Rows:total()
  local key, total = self.run.definition.key or "key", nil
  for _, row in ipairs(self) do
    local values = copy(row)
    values[key] = nil
    total = total and self.run.combine(total, values) or values
  end
  return total
end

--- What the report lays out.
---@param format "table"|"csv"|"json"
---@return string
function Rows:render(format)
  return self.run.output:render(format)
end

function Rows:__tostring()
  return (self:render("table"):gsub("\n$", ""))
end

return Rows
