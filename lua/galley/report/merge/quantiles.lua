--- Quantiles of numbers by DDSketch (Masson, Rim, Lee 2019, "DDSketch: A Fast and Fully-Mergeable Quantile Sketch"):
--- counts in buckets whose borders grow by 2 %. A quantile, which shows four digits, is within 1 % of a number that stands
--- at its place; whole numbers up to 50 are exact. Buckets are never collapsed: merging adds counts, and the order does not
--- matter. Memory is that of the buckets in use, 122 for each power of ten.
local quantiles = {}

local accuracy = 0.0095 -- which leaves room for rounding to four digits
local growth = (1 + accuracy) / (1 - accuracy)
local log_growth = math.log(growth)

local shown = { p5 = 0.05, p25 = 0.25, median = 0.5, p75 = 0.75, p95 = 0.95 }

local function add(state, number)
  state.count = state.count + 1
  state.min = math.min(state.min or number, number)
  state.max = math.max(state.max or number, number)
  if math.type(number) == "float" and number % 1 ~= 0 then
    state.fractions = true
  end
  local buckets, index = "zero", 0
  if number ~= 0 then
    buckets = number > 0 and "positive" or "negative"
    index = math.ceil(math.log(math.abs(number)) / log_growth)
  end
  state[buckets] = state[buckets] or {}
  state[buckets][index] = (state[buckets][index] or 0) + 1
end

--- A number, or a list of numbers.
function quantiles.start(value)
  local state = { count = 0 }
  for _, number in ipairs(type(value) == "table" and value or { value }) do
    if type(number) ~= "number" then
      error(("quantiles are those of numbers, not of a %s"):format(type(number)), 0)
    end
    add(state, number)
  end
  return state
end

function quantiles.merge(a, b)
  a.count = a.count + b.count
  a.fractions = a.fractions or b.fractions
  if b.min then
    a.min, a.max = math.min(a.min or b.min, b.min), math.max(a.max or b.max, b.max)
  end
  for _, name in ipairs { "zero", "positive", "negative" } do
    for index, count in pairs(b[name] or {}) do
      a[name] = a[name] or {}
      a[name][index] = (a[name][index] or 0) + count
    end
  end
  return a
end

local function to_four_digits(value)
  local unit = 10.0 ^ (math.floor(math.log(math.abs(value), 10)) - 3)
  -- Dividing by a power of ten is exact where multiplying by a small one is not.
  return unit < 1 and math.floor(value * (1 / unit) + 0.5) / (1 / unit) or math.floor(value / unit + 0.5) * unit
end

local function middle_of(index)
  return 2 * growth ^ index / (growth + 1)
end

--- The values of all buckets with their counts, the least first.
local function ascending(state)
  local list = {}
  for index, count in pairs(state.negative or {}) do
    list[#list + 1] = { -middle_of(index), count }
  end
  for _, count in pairs(state.zero or {}) do
    list[#list + 1] = { 0, count }
  end
  for index, count in pairs(state.positive or {}) do
    list[#list + 1] = { middle_of(index), count }
  end
  table.sort(list, function(a, b) return a[1] < b[1] end)
  return list
end

local Result = {
  __name = "galley.quantiles",
  __tostring = function(result)
    local function short(value) return (("%.3f"):format(value):gsub("%.?0+$", "")) end
    return ("%s (%s to %s)"):format(short(result.median), short(result.p5), short(result.p95))
  end,
}

--- { count, min, p5, p25, median, p75, p95, max }; printed, the median and what nine tenths lie between.
function quantiles.result(state)
  local list, result = ascending(state), { count = state.count, min = state.min, max = state.max }
  for name, share in pairs(shown) do
    local place, passed = share * (state.count - 1), 0
    for _, bucket in ipairs(list) do
      passed = passed + bucket[2]
      if passed > place then
        local value = bucket[1] ~= 0 and to_four_digits(bucket[1]) or 0
        value = math.max(state.min, math.min(state.max, value))
        result[name] = state.fractions and value or math.floor(value + 0.5)
        break
      end
    end
  end
  return state.count > 0 and setmetatable(result, Result) or nil
end

function quantiles.encode(state)
  local value = {}
  for name, inner in pairs(state) do
    if type(inner) == "table" then
      local buckets = {}
      for index, count in pairs(inner) do
        buckets[tostring(index)] = count
      end
      inner = buckets
    end
    value[name] = inner
  end
  return value
end

function quantiles.decode(value)
  for _, name in ipairs { "zero", "positive", "negative" } do
    local buckets = value[name] and {}
    for index, count in pairs(value[name] or {}) do
      buckets[math.tointeger(tonumber(index))] = count
    end
    value[name] = buckets
  end
  return value
end

return quantiles
