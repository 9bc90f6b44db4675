local galley = require "galley"
local helper = require "spec.helper"

-- ICU's rule-based formats spell what the grammar of numerals has to read back.
local function spelled(rules, first, last, step)
  local program = (os.getenv "GALLEY_BUILD" or "build") .. "/numeral_test"
  local output, _, code = helper.run(("'%s' de %s %d %d %d"):format(program, rules, first, last, step))
  assert.equal(0, code)
  return output
end

-- Each line is a sentence of its own: no number reads into the next one.
local function read_back(output)
  local numbers = {}
  for number in galley.parse(output:gsub("\n", " /\n"), { format = "prose", lang = "de" }):numbers() do
    numbers[#numbers + 1] = number
  end
  return numbers
end

local function assert_numbers(rules, first, last, step, kind)
  local output = spelled(rules, first, last, step)
  local numbers, expected = read_back(output), first
  for word in output:gmatch "[^\n]+" do
    local number = numbers[(expected - first) // step + 1]
    assert.same({ word, expected, kind }, number and { number.text, number.value, number.kind } or {})
    expected = expected + step
  end
  assert.is_true(expected > last)
end

describe("numerals in words", function()
  for _, range in ipairs {
    { 2, 20000, 1 }, { 20001, 1000000, 97 }, { 999000, 999999, 1 }, { 1000000, 999999999999, 7654321987 },
    { 1000000000000, 900000000000000, 77777777777777 },
  } do
    it(("are read as ICU spells them: %d to %d by %d"):format(table.unpack(range)), function()
      assert_numbers("%spellout-cardinal-neuter", range[1], range[2], range[3], "cardinal")
    end)
  end

  it("are ordinals as ICU spells them", function()
    assert_numbers("%spellout-ordinal", 1, 3000, 1, "ordinal")
    assert_numbers("%spellout-ordinal", 3001, 999999, 997, "ordinal")
  end)

  it("name years", function()
    assert_numbers("%spellout-numbering-year", 1100, 1999, 1, "cardinal")
  end)
end)
