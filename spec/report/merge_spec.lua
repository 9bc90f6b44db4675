local merge = require "galley.report.merge"

local function copied(value)
  if type(value) ~= "table" then
    return value
  end
  local copy = {}
  for key, inner in pairs(value) do
    copy[key] = copied(inner)
  end
  return copy
end

--- A row of one field "x", merged from values one after another.
local function merged(way, values)
  local merger = merge.new { x = way }
  local states
  for _, value in ipairs(values) do
    local new = merger:start({ x = value }, copied)
    states = states and merger:merge(states, new) or new
  end
  return merger, states
end

local function result(way, values)
  local merger, states = merged(way, values)
  return merger:result(states)
end

-- The same numbers on every run.
local function random_numbers()
  local state = 42
  return function(most)
    state = (state * 6364136223846793005 + 1442695040888963407) & math.maxinteger
    return (state >> 20) % most + 1
  end
end

local function shuffled(values, random)
  local list = table.move(values, 1, #values, 1, {})
  for i = #list, 2, -1 do
    local j = random(i)
    list[i], list[j] = list[j], list[i]
  end
  return list
end

--- Merges values in another order, in groups, some of which have gone through JSON.
local function merged_otherwise(way, values, random)
  local json, partial = require "galley.format.json", require "galley.report.partial"
  local merger, groups = merge.new { x = way }, {}
  for _, value in ipairs(shuffled(values, random)) do
    local number = random(5)
    local new = merger:start({ x = value }, copied)
    groups[number] = groups[number] and merger:merge(groups[number], new) or new
  end
  local all
  for number = 1, 5 do
    local group = groups[number]
    if group and number % 2 == 0 then
      group = merger:decode(partial.decode(json.encode(merger:encode(group))))
    end
    all = all and group and merger:merge(all, group) or group or all
  end
  return merger:result(all)
end

describe("merging", function()
  it("gives the same in any order, in any groups, through JSON", function()
    local random = random_numbers()
    local numbers, fractions, names, items = {}, {}, {}, {}
    for i = 1, 3000 do
      numbers[i] = random(1000000)
      fractions[i] = random(1000000) / 7 * 10.0 ^ (random(20) - 10)
      names[i] = "name " .. random(2900)
      items[i] = { id = random(100), title = "t" .. random(50) }
    end
    for name, case in pairs {
      ["sum of whole numbers"] = { "sum", numbers }, ["sum of fractions"] = { "sum", fractions }, min = { "min", numbers },
      max = { "max", names }, mode = { "mode", names }, distinct = { "distinct", names },
      ["few distinct"] = { "distinct", { "a", "b", "a" } }, quantiles = { "quantiles", fractions },
      top = { { "top", size = 7 }, names }, list = { { "list", size = 5 }, items },
      ["list by a field"] = { { "list", size = 5, by = "id" }, items },
      ["own function"] = { function(a, b) return math.max(a, b) end, numbers },
    } do
      local expected = result(case[1], case[2])
      for _ = 1, 3 do
        assert.same(expected, merged_otherwise(case[1], case[2], random), name)
      end
    end
  end)

  it("sums fractions exactly", function()
    assert.equal(1, result("sum", { 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1 }).x)
    assert.equal(2, result("sum", { 1e100, 1, -1e100, 1 }).x)
    assert.equal(0.5, result("sum", { 2, -1.5 }).x)
    assert.same({ a = 3, b = 0.75 }, result("sum", { { a = 1, b = 0.5 }, { a = 2, b = 0.25 } }).x)
  end)

  it("shows the most frequent spelling, of equally frequent ones the first", function()
    assert.equal("Tokajew", result("mode", { "Toqajew", "Tokajew", "Tokajew" }).x)
    assert.equal("a", result("mode", { "b", "a" }).x)
  end)

  it("keeps lists within their size", function()
    assert.same({ 1, 2, 3 }, result({ "list", size = 3, by = "value" }, { 5, 3, 1, 4, 2 }).x)
    assert.same({ { id = 1 }, { id = 2 } }, result({ "list", size = 2, by = "id" }, { { id = 9 }, { id = 2 }, { id = 1 } }).x)
    assert.equal(10, #result("list", { "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l" }).x)
  end)

  it("chooses evenly for lists that have no order", function()
    local drawn = {}
    for round = 1, 200 do
      local items = {}
      for i = 1, 20 do
        items[i] = { round = round, i = i }
      end
      for _, item in ipairs(result({ "list", size = 5 }, items).x) do
        drawn[item.i] = (drawn[item.i] or 0) + 1
      end
    end
    for i = 1, 20 do
      assert.is_true(drawn[i] > 25 and drawn[i] < 75, ("%d: %d"):format(i, drawn[i])) -- 50 are expected, give or take 6
    end
  end)

  it("says what is wrong with a way of merging", function()
    assert.matches("merge must be", merge.problem "average")
    assert.matches("merge must be", merge.problem { x = "average" })
    assert.matches("no setting 'length'", merge.problem { x = { "list", length = 3 } })
    assert.matches("another kind of value", merge.problem { x = { "list", size = "3" } })
    assert.is_nil(merge.problem { x = { "list", size = 3 }, y = "sum", z = math.max })
  end)
end)

describe("counting what is distinct", function()
  local function names(count)
    local list = {}
    for i = 1, count do
      list[i] = ("Name %d"):format(i)
    end
    return list
  end

  it("is exact up to 2048", function()
    assert.same({ x = 2048 }, result("distinct", { names(2048), names(1000) }))
    assert.equal(3, result("distinct", { "a", "b", "a", 3 }).x)
  end)

  it("is within three standard errors above, and says how large one is", function()
    for _, count in ipairs { 2049, 5000, 20000, 200000 } do
      local row = result("distinct", { names(count) })
      assert.is_true(math.abs(row.x - count) < 3 * 0.01625 * count, ("%d: %d"):format(count, row.x))
      assert.is_true(row.x_error >= row.x * 0.016 and row.x_error < row.x * 0.018)
    end
  end)
end)

describe("quantiles", function()
  it("are within 1 %", function()
    local random, values = random_numbers(), {}
    for i = 1, 20000 do
      values[i] = math.exp(random(1000000) / 100000) - 1.5
    end
    local found = result("quantiles", { values }).x
    table.sort(values)
    for name, share in pairs { p5 = 0.05, p25 = 0.25, median = 0.5, p75 = 0.75, p95 = 0.95 } do
      local exact = values[math.floor(share * (#values - 1)) + 1]
      assert.is_true(math.abs(found[name] - exact) <= 0.01 * math.abs(exact) + 1e-9, name)
    end
    assert.same({ 20000, values[1], values[#values] }, { found.count, found.min, found.max })
  end)

  it("are exact for small whole numbers, negative ones and zero too", function()
    local values = {}
    for i = -50, 50 do
      values[#values + 1] = i
    end
    local found = result("quantiles", { values }).x
    assert.same({ -45, -25, 0, 25, 45 }, { found.p5, found.p25, found.median, found.p75, found.p95 })
    assert.equal("0 (-45 to 45)", tostring(found))
    assert.equal(7, result("quantiles", { 7 }).x.median)
  end)

  it("are those of numbers", function()
    assert.error_matches(function() result("quantiles", { "a" }) end, "quantiles are those of numbers, not of a string")
  end)
end)

describe("the most frequent texts", function()
  it("are exact up to the capacity", function()
    local row = result({ "top", size = 2, capacity = 3 }, { "a", "b", "a", "c", "b", "a" })
    assert.same({ x = { a = 3, b = 2 } }, row)
  end)

  it("are off by no more than the error beyond it", function()
    local random, values, exact = random_numbers(), {}, {}
    for i = 1, 20000 do
      -- One name in three is one of ten, the others are rare.
      local name = random(3) == 1 and "often " .. random(10) or "rare " .. random(100000)
      values[i], exact[name] = name, (exact[name] or 0) + 1
    end
    local row = result({ "top", size = 10, capacity = 200 }, values)
    assert.is_true(row.x_error > 0 and row.x_error <= 20000 / 200)
    for name, count in pairs(row.x) do
      assert.matches("^often", name)
      assert.is_true(count <= exact[name] and count >= exact[name] - row.x_error)
    end
  end)
end)
