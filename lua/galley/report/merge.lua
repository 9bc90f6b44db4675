--- How rows with one key become one.
---
--- A report says it for all fields at once (`merge = "sum"`), field by field (`merge = { first = "min", words = "quantiles" }`,
--- what is not named is summed), with settings (`{ "list", size = 5, by = "date" }`), or with a function of its own.
--- Every way but "top" beyond its capacity gives the same whatever the order and however the articles are divided among
--- workers: a function of one's own must be associative and commutative for that.
---
---     "sum"        numbers, exactly; of tables, name by name
---     "min" "max"  numbers or texts
---     "mode"       the most frequent text
---     "distinct"   how many different texts: exact up to 2048, then an estimate (report/merge/distinct.lua)
---     "quantiles"  median and others of numbers, within 1 % (report/merge/quantiles.lua)
---     "top"        the most frequent texts, in bounded memory (report/merge/top.lua)
---     "list"       items, as many as `size` says (report/merge/list.lua)
---     function(a, b)
---
--- A way of merging is { start = what emit was given -> state, merge = state, state -> state, result = state -> what rows
--- show [, how far that may be off], encode and decode = state <-> JSON }; merge may change and keep its first argument.
local merge = {}

local function same(value) return value end

local ways = {
  sum = require "galley.report.merge.sum",
  min = { start = same, merge = function(a, b) return b < a and b or a end },
  max = { start = same, merge = function(a, b) return b > a and b or a end },
  mode = require "galley.report.merge.mode",
  distinct = require "galley.report.merge.distinct",
  quantiles = require "galley.report.merge.quantiles",
  top = require "galley.report.merge.top",
  list = require "galley.report.merge.list",
}

--- One way of merging with its settings; nil and what is wrong if there is none such.
local function way_of(given)
  if type(given) == "function" then
    return { start = same, merge = given, result = same, encode = same, decode = same }
  end
  local name, settings = given, {}
  if type(given) == "table" then
    name, settings = given[1], given
  end
  local way = ways[name]
  if not way then
    return nil, "merge must be \"sum\", \"min\", \"max\", \"mode\", \"distinct\", \"quantiles\", \"top\", \"list\", " ..
      "a table of these by field, or a function"
  end
  for setting, value in pairs(settings) do
    local default = way.settings and way.settings[setting]
    if setting ~= 1 and type(default) ~= type(value) then
      return nil, ("merge '%s' has no setting '%s', or another kind of value for it"):format(name, tostring(setting))
    end
  end
  local complete = {}
  for setting, value in pairs(way.settings or {}) do
    complete[setting] = settings[setting] == nil and value or settings[setting]
  end
  local function with_settings(call)
    return call and way.settings and function(value) return call(value, complete) end or call or same
  end
  return {
    start = with_settings(way.start), result = with_settings(way.result), encode = with_settings(way.encode),
    decode = with_settings(way.decode), is_sum = name == "sum",
    merge = way.settings and function(a, b) return way.merge(a, b, complete) end or way.merge,
  }
end

local function is_by_field(given)
  return type(given) == "table" and given[1] == nil
end

--- What is wrong with a report's `merge`, or nil.
---@param given any
---@return string|nil
function merge.problem(given)
  for _, one in pairs(is_by_field(given) and given or { given or false }) do
    local _, problem = way_of(one)
    if problem then
      return problem
    end
  end
end

local Merger = {}
Merger.__index = Merger

--- How a report merges.
---@param given any its `merge`, without problems
---@return table merger
function merge.new(given)
  local self = setmetatable({ by_field = {} }, Merger)
  if type(given) == "function" then
    self.whole = given
  elseif is_by_field(given) then
    self.other = way_of "sum"
    for field, one in pairs(given) do
      self.by_field[field] = way_of(one)
    end
  else
    self.other = way_of(given)
  end
  return self
end

function Merger:way(field)
  return self.by_field[field] or self.other
end

--- The states of what one call of emit was given.
---@param values table
---@param copy fun(value: any, field: string): any makes a copy that the states may keep
---@return table states
function Merger:start(values, copy)
  if self.whole then
    return copy(values)
  end
  local states = {}
  for field, value in next, values do
    if type(field) ~= "string" then
      error(("emit takes a table with names, not with a %s"):format(type(field)), 0)
    end
    local way = self.by_field[field] or self.other
    -- Most values are counts.
    if way.is_sum and math.type(value) == "integer" then
      states[field] = value
    else
      states[field] = way.start(copy(value, field))
    end
  end
  return states
end

--- Two rows of states as one; it may change and keep the first, but not the second.
---@param a table
---@param b table
---@return table
function Merger:merge(a, b)
  if self.whole then
    local merged = self.whole(a, b)
    if type(merged) ~= "table" then
      error(("merge must return a table, not a %s"):format(type(merged)), 0)
    end
    return merged
  end
  for field, value in next, b do
    local before = a[field]
    if before == nil then
      a[field] = value
    else
      a[field] = (self.by_field[field] or self.other).merge(before, value, field)
    end
  end
  return a
end

--- What a row shows of its states, in a table of its own; how far a field may be off is in a field "…_error".
---@param states table
---@return table row
function Merger:result(states)
  local row = {}
  for field, state in pairs(states) do
    if self.whole then
      row[field] = state
    else
      local value, deviation = self:way(field).result(state)
      row[field] = value
      if deviation and deviation > 0 then
        row[field .. "_error"] = deviation
      end
    end
  end
  return row
end

local function converted(self, states, direction)
  if self.whole then
    return states
  end
  local result = {}
  for field, state in pairs(states) do
    result[field] = self:way(field)[direction](state)
  end
  return result
end

--- The states as plain JSON, and back.
---@param states table
---@return table
function Merger:encode(states)
  return converted(self, states, "encode")
end

---@param values table
---@return table states
function Merger:decode(values)
  return converted(self, values, "decode")
end

return merge
