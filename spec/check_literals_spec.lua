local check = require "galley.check"
local galley = require "galley"
local literals = require "galley.check.literals"

local function of(pattern)
  local texts = literals.of(pattern)
  return texts and table.concat(texts, "|")
end

describe("what a pattern cannot do without", function()
  it("is the longest text in it", function()
    assert.equal("Fähre", of "Fähre")
    assert.equal(" Uhr", of [[\b\d{1,2} Uhr\b]])
    assert.equal("foobar", of "fo(?:oba)r.*x")
    assert.equal("...", of [[(?<!\.)\.{3}(?!\.)]])
    assert.equal("  ", of [[(?<=\S) {2,}(?=\S)]])
    assert.equal("Straße|Strasse", of "Stra(ß|ss)e")
    assert.equal("Frau|Herr", (of "(Frau|Herr)[^.]+"))
    assert.equal("Öl-A|Öl-B", of "Öl-[AB]")
  end)

  it("reaches into what looks ahead or behind", function()
    assert.equal(" -- | - ", of [[(?<=\S )--?(?= \S)]])
    assert.equal("kam er", of "(?<=kam )er")
    assert.equal(" Uhr|Uhr", of [[(?=\d+ ?Uhr)\d+]])
  end)

  it("is none where a part may be missing, or stands everywhere", function()
    for _, pattern in ipairs {
      "x*", "(foo)?", "(foo|\\d)", "a|b", "\\d \\d", "\\p{Lu}\\w+", "[a-z]+", "(?:foo){0,2}", ".", "er",
    } do
      assert.is_nil(of(pattern), pattern)
    end
  end)

  it("is none where the pattern is not understood", function()
    for _, pattern in ipairs { "\\Qfoo\\E", "(?x) f o o", "foo(?i:bar)", "(foo", "[foo", "foo)", "foo\\", "(?#foo)bar" } do
      assert.is_nil(of(pattern), pattern)
    end
  end)

  it("does not depend on what ß stands for without regard to case", function()
    assert.is_nil(of "(?i)straße")
    assert.is_nil(of "(?i)strasse")
    assert.same({ { "fähre" }, true }, { literals.of "(?i)fähre" })
  end)

  -- Every pattern finds what it finds without such a text.
  it("never hides a match", function()
    local text = "Die Fähre -- sie fährt um 8 Uhr, 12 Uhr ... - kam er? FÄHRE! Straße, Strasse. „So so so“ 5  %."
    local patterns = {
      "Fähre", "(?i)fähre", [[(?<=\S )--?(?= \S)]], [[\d+ Uhr]], [[\.{3}]], "Stra(ß|ss)e", "(so )+so", "[–-]{1,2} \\w+",
      "(kam|ging) er", "f(ährt|uhr)? um", "„[^“]+“", "(?<wort>so) \\k<wort>", "Uhr(?=,)", "(?:Uhr|Euro)\\b",
    }
    for _, pattern in ipairs(patterns) do
      local direct = #galley.parse(text, { format = "prose" }):matches(pattern)
      local engine = assert(check.engine { { id = "x", summary = "X.", pattern = pattern } })
      assert.is_true(direct > 0, pattern)
      assert.equal(direct, #engine:check(galley.parse(text, { format = "prose" })), pattern)
    end
  end)
end)
