--- How many different texts there are. Exact up to 2048 (but for two texts with one 64-bit hash: one chance in 10^13);
--- above, HyperLogLog with 4096 registers (Flajolet et al. 2007), whose standard error is 1.04 / sqrt(4096) = 1.6 %, with
--- the estimator of Ertl 2017, "New cardinality estimation algorithms for HyperLogLog sketches", algorithm 6. Merging
--- takes the union, or the greater of each register: the order does not matter.
local hash = require "galley.hash"

local distinct = {}

local largest_set = 2048
local precision = 12
local registers = 1 << precision
local most_zeros = 64 - precision
local standard_error = 1.04 / math.sqrt(registers)

-- A state is { count =, set = { [hash] = true } } or { registers = { [0 …] = rank } }.

local function note(ranks, number)
  local index, rest, rank = number >> most_zeros, number << precision, 1
  while rank <= most_zeros and rest >= 0 do
    rest, rank = rest << 1, rank + 1
  end
  if rank > (ranks[index] or 0) then
    ranks[index] = rank
  end
end

local function add(state, number)
  if state.registers then
    return note(state.registers, number)
  elseif not state.set[number] then
    state.set[number], state.count = true, state.count + 1
  end
  if state.count > largest_set then
    state.registers = {}
    for one in pairs(state.set) do
      note(state.registers, one)
    end
    state.set, state.count = nil, nil
  end
end

--- A text, a number, or a list of these.
function distinct.start(value)
  local state = { set = {}, count = 0 }
  for _, one in ipairs(type(value) == "table" and value or { value }) do
    add(state, hash.of(tostring(one)))
  end
  return state
end

function distinct.merge(a, b)
  if a.set and b.registers then
    a, b = { registers = table.move(b.registers, 0, registers - 1, 0, {}) }, a
  end
  for number in pairs(b.set or {}) do
    add(a, number)
  end
  for index, rank in pairs(b.registers or {}) do
    if rank > (a.registers[index] or 0) then
      a.registers[index] = rank
    end
  end
  return a
end

local function sigma(x)
  if x == 1 then
    return math.huge
  end
  local y, z = 1, x
  while true do
    x = x * x
    local before = z
    z, y = z + x * y, 2 * y
    if z == before then
      return z
    end
  end
end

local function tau(x)
  if x == 0 or x == 1 then
    return 0
  end
  local y, z = 1, 1 - x
  while true do
    x, y = math.sqrt(x), y / 2
    local before = z
    z = z - (1 - x) ^ 2 * y
    if z == before then
      return z / 3
    end
  end
end

local function estimate(ranks)
  local with_rank = {}
  for rank = 0, most_zeros + 1 do
    with_rank[rank] = 0
  end
  for index = 0, registers - 1 do
    local rank = ranks[index] or 0
    with_rank[rank] = with_rank[rank] + 1
  end
  local z = registers * tau(1 - with_rank[most_zeros + 1] / registers)
  for rank = most_zeros, 1, -1 do
    z = (z + with_rank[rank]) / 2
  end
  z = z + registers * sigma(with_rank[0] / registers)
  return registers * registers / (2 * math.log(2) * z)
end

function distinct.result(state)
  if state.set then
    return state.count
  end
  local count = math.floor(estimate(state.registers) + 0.5)
  return count, math.ceil(count * standard_error)
end

function distinct.encode(state)
  if state.set then
    local hashes = {}
    for number in pairs(state.set) do
      hashes[#hashes + 1] = ("%016x"):format(number)
    end
    table.sort(hashes)
    return { set = table.concat(hashes) }
  end
  local ranks = {}
  for index = 0, registers - 1 do
    ranks[index + 1] = string.char(48 + (state.registers[index] or 0))
  end
  return { registers = table.concat(ranks) }
end

function distinct.decode(value)
  local state = { set = {}, count = 0 }
  if value.registers then
    state = { registers = {} }
    for index = 0, registers - 1 do
      local rank = value.registers:byte(index + 1) - 48
      state.registers[index] = rank > 0 and rank or nil
    end
    return state
  end
  for digits in value.set:gmatch(("%x"):rep(16)) do
    add(state, tonumber(digits:sub(1, 8), 16) << 32 | tonumber(digits:sub(9), 16))
  end
  return state
end

return distinct
