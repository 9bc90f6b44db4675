--- A list of at most `size` items: those with the smallest field `by` (`by = "value"`: the smallest items themselves), or
--- if `by` is left out a random choice, the same on every run, whatever the order: the smallest by a hash.
local hash = require "galley.hash"
local json = require "galley.format.json"

local list = { settings = { size = 10, by = "" } }

-- A state is { total =, items = { { rank, json, item }, … } }, sorted when it is read.

local function ranked(item, by)
  local encoded = json.encode(item)
  local rank = hash.of(encoded)
  if by == "value" then
    rank = item
  elseif by ~= "" then
    rank = type(item) == "table" and item[by] or nil
  end
  return { rank, encoded, item }
end

local function precedes(a, b)
  local left, right = a[1], b[1]
  if left == right then
    return a[2] < b[2]
  elseif left == nil or right == nil then
    return left ~= nil
  elseif type(left) ~= type(right) then
    return type(left) < type(right)
  end
  return left < right
end

local function cut(state, size)
  table.sort(state.items, precedes)
  for i = #state.items, size + 1, -1 do
    state.items[i] = nil
  end
end

--- One item: a text, a number, or a table with names; or a list of items.
function list.start(value, settings)
  local items = type(value) == "table" and (#value > 0 or next(value) == nil) and value or { value }
  local state = { total = #items, items = {} }
  for i, item in ipairs(items) do
    state.items[i] = ranked(item, settings.by)
  end
  cut(state, settings.size)
  return state
end

function list.merge(a, b, settings)
  a.total = a.total + b.total
  table.move(b.items, 1, #b.items, #a.items + 1, a.items)
  -- Cutting at every merge would sort for each article.
  if #a.items > 2 * settings.size + 16 then
    cut(a, settings.size)
  end
  return a
end

function list.result(state, settings)
  cut(state, settings.size)
  local result = {}
  for i, ranked_item in ipairs(state.items) do
    result[i] = ranked_item[3]
  end
  return result
end

function list.encode(state, settings)
  return { total = state.total, items = json.list(list.result(state, settings)) }
end

function list.decode(value, settings)
  local state = list.start(value.items, settings)
  state.total = value.total
  return state
end

return list
