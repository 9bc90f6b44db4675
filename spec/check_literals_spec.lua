local check = require "galley.check"
local galley = require "galley"
local literals = require "galley.check.literals"

local function of(pattern)
  local texts = literals.of(pattern)
  return texts and table.concat(texts, "|")
end

local function lines(text)
  local list = {}
  for line in text:gmatch "%s*([^\n]+)\n" do
    list[#list + 1] = line
  end
  return list
end

--- Each of the patterns matches something, and as a rule finds all that it matches.
local function assert_hides_nothing(text, patterns)
  for _, pattern in ipairs(patterns) do
    local direct = #galley.parse(text, { format = "prose" }):matches(pattern)
    local engine = assert(check.engine { { id = "x", summary = "X.", pattern = pattern } })
    assert.is_true(direct > 0, pattern)
    assert.equal(direct, #engine:check(galley.parse(text, { format = "prose" })), pattern)
  end
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
    assert_hides_nothing(text, patterns)
  end)
end)

describe("the shape of a pattern's matches", function()
  local shapes = require "galley.check.shapes"

  local function lengths(pattern)
    local list = shapes.of(pattern)
    for i, shape in ipairs(list or {}) do
      list[i] = #shape
    end
    return list
  end

  it("is a row of sets, for digits one more for those of other scripts", function()
    assert.same({ 4, 1 }, lengths [[\d{1,2}:\d\d]])
    assert.same({ 5, 1 }, lengths [[\d - \d]])
    assert.same({ 3, 3, 1 }, lengths [=[(?<=\d) (?=km|kg|°C)|(?<=[A-Z]\.)[A-Z]]=])
    assert.same({ 3 }, lengths [[\p{Ll}{3}[.!?]\p{Lu}]])
  end)

  it("is none where it would stand everywhere, or is not clear", function()
    for _, pattern in ipairs {
      "[a-z]+", "\\w+ \\w+", "(\\w+) \\1", "a|b", "(?i)ab", ".*", "\\d?", "(\\d:\\d)?", "[^a]b", "\\d|x", "\\d* ", "(?x)\\d\\d",
    } do
      assert.is_nil(lengths(pattern), pattern)
    end
  end)

  it("never hides a match", function()
    local text = "Um 8:30 kam er.Sie ging 12 km weit, 5  °C. Der ٣:٤٥ Zug, 1 000 000 Euro, z. B. 3 - 4, 12.5.2023; Äh!Öl."
      .. " 5%, 5 %, -3 Grad, (2), §3, 1x, x1, ä1, ½ 2½, 10–12, 99.,1"
    local patterns = lines [=[
      \d{1,2}:\d\d
      \d:\d\d
      \p{Ll}[.!?]\p{Lu}
      (?<=\d) (?=(?:km|°C|Euro))
      \d - \d
      \d ?[%‰]
      [(§]\d
      \d+\.\d+\.\d+
      \d{3}
      (?:\d{1,3} )+\d{3}
      \D\d[x,]
      [a-zäöü]\d
      \p{L}\d
      \d½
      –\d
      \d–\d
      (?<=\b[zdu]\.) (?=[Ba]\.)|(?<=\d) (?=km)
      !\p{Lu}
      [.,]{2}\d
      (?<![\d])\d{2}(?!\d)
      \d(?=%)
      -\d
      (?:\d|x)\d
      \d(?:,|\.)\d
      \b\d{1,2}\.\d{1,2}\.\d{4}\b
      [\d][:.][\d]
      \d\p{Nd}
      [0-9]{2,}[.,]+
      (\d)(\d)?(\d)?[;%]
      \d\b.\b\p{Lu}
      (?=\d\d)\d
      (?=(\d))\d:
      [^\d]\d:\d
      \u0035%
      \x{35} %
    ]=]
    assert_hides_nothing(text, patterns)
  end)
end)

describe("the outline of a pattern", function()
  local outline = require "galley.check.outline"

  it("is as fine as there is room for", function()
    assert.equal(2, #outline.of("ab").sets)
    assert.equal(3, #outline.of([[\d+a]]).sets) -- digits of other scripts have several bytes
    local words = {}
    for i = 1, 40 do
      words[i] = ("Wort%02d"):format(i)
    end
    assert.is_true(#outline.of(table.concat(words, "|")).sets <= 62)
  end)

  it("is none where it would accept anything, or is not clear", function()
    for _, pattern in ipairs { "a*", "(a|b)?", "(?i)ab", "(?x)a b", "\\b" } do
      assert.is_nil(outline.of(pattern), pattern)
    end
  end)

  it("never hides a match", function()
    local text = "Die Wege, 3.5 km – oder 12–14 km? Ärzte warnen: Experten sagen „Ja“, Kenner meinen es auch. aabb abab xyz"
      .. " xyz ÄÖÜ größer wie er; kam er, als sie ging ... 1. Mai 2016, ٣٤ km, naïve Straße 5€ 5 € A-B A – B"
    local patterns = lines [=[
      (?<=\p{Ll}{2}),?
      (?<=oder )\d+
      o(?<=o)der
      \d(?=\d)\d
      (?:k(?=m)|x)m
      (a|b)(?=(a|b))
      (\w)\1
      (?<x>xyz) \k<x>
      (?<![a-z])\p{Lu}+
      \p{Lu}{3,}
      (?:ab){2}
      a{2}b{2,}
      a{1,9}b??
      (?:Experten|Kenner|Beobachter)(?= (?:sagen|meinen|glauben)\b)
      [^a-z ]{2,}
      [–-]\d
      \d\s\S
      (?:größer|kleiner|höher|älter|jünger|schneller|schlechter|besser|länger|kürzer|breiter|schmaler) wie
      \d+\. ?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) \d{4}
      \p{Nd}{2} km
      .{5}€
      na.ve
      \bStra(?:ß|ss)e\b
      (?:[A-ZÄÖÜ]\p{Ll}+ )+warnen
      „[^“]*“
      \.{3}(?! \p{Lu})
    ]=]
    assert_hides_nothing(text, patterns)
  end)
end)

describe("what the build finds out about the patterns of the bundled rules", function()
  local needs, rule = require "galley.check.needs", require "galley.rule"
  local known = dofile(require "galley.prebuilt".path "patterns.luac").patterns

  it("is what the engine finds out without it", function()
    for _, definition in ipairs(rule.list()) do
      if definition.pattern then
        assert.same(needs.find(definition.pattern), known[definition.pattern], definition.id)
      end
    end
  end)

  it("says nothing of a pattern that has been changed", function()
    assert.is_nil(known["Fähre"])
    assert.same({ "Fähre" }, needs.of("Fähre").texts)
  end)
end)
