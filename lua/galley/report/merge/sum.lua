--- Sums: of numbers, and of tables name by name. Sums of fractions are exact and rounded once, at the end, so that the
--- order does not matter: Shewchuk 1997, "Adaptive Precision Floating-Point Arithmetic", as in Python's math.fsum.
local sum = {}

-- A state with fractions is { [partials] = { numbers that do not overlap, the least first } }. No name in an article
-- holds a NUL.
local partials_key = "\0partials"

local function add_to(partials, number)
  local kept = 0
  for i = 1, #partials do
    local other = partials[i]
    if math.abs(number) < math.abs(other) then
      number, other = other, number
    end
    local high = number + other
    local low = other - (high - number)
    if low ~= 0 then
      kept = kept + 1
      partials[kept] = low
    end
    number = high
  end
  for i = #partials, kept + 2, -1 do
    partials[i] = nil
  end
  partials[kept + 1] = number
end

--- The sum of the partials, rounded to even once.
local function rounded(partials)
  local last = #partials
  local high = partials[last] or 0.0
  while last > 1 do
    last = last - 1
    local before, other = high, partials[last]
    high = before + other
    local low = other - (high - before)
    if low ~= 0 then
      local next_one = partials[last - 1]
      if next_one and (low < 0) == (next_one < 0) and next_one ~= 0 then
        local doubled = low * 2
        local candidate = high + doubled
        if doubled == candidate - high then
          high = candidate
        end
      end
      break
    end
  end
  return high
end

--- Numbers and tables of numbers; a fraction becomes partials.
function sum.start(value)
  if math.type(value) == "float" then
    return { [partials_key] = { value } }
  elseif type(value) == "table" then
    for name, inner in pairs(value) do
      value[name] = sum.start(inner)
    end
  end
  return value
end

local function is_number(state)
  return type(state) == "number" or type(state) == "table" and state[partials_key] ~= nil
end

local function partials_of(state)
  if type(state) == "number" then
    return { state + 0.0 }
  end
  return state[partials_key]
end

local function add_numbers(a, b)
  local total = partials_of(a)
  for _, partial in ipairs(partials_of(b)) do
    add_to(total, partial)
  end
  return { [partials_key] = total }
end

function sum.merge(a, b, field)
  if math.type(a) == "integer" and math.type(b) == "integer" then
    return a + b
  elseif is_number(a) and is_number(b) then
    return add_numbers(a, b)
  elseif type(a) ~= "table" or type(b) ~= "table" or is_number(a) or is_number(b) then
    error(("cannot add a %s to a %s in '%s': merge says how a field of other values becomes one"):format(
      is_number(b) and "number" or type(b), is_number(a) and "number" or type(a), field or "?"), 0)
  end
  for name, value in pairs(b) do
    if a[name] == nil then
      a[name] = value
    else
      a[name] = sum.merge(a[name], value, name)
    end
  end
  return a
end

function sum.result(state)
  if type(state) ~= "table" then
    return state
  elseif state[partials_key] then
    local total = rounded(state[partials_key])
    return math.tointeger(total) or total
  end
  local result = {}
  for name, value in pairs(state) do
    result[name] = sum.result(value)
  end
  return result
end

return sum
