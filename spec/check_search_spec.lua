--- Patterns run only near what they cannot do without; nobody must notice.
local check = require "galley.check"
local galley = require "galley"
local regex = require "galley.regex"

--- Where a rule with a pattern finds something, as "first last".
local function places(definition, text)
  definition.id, definition.summary = "test", "Test."
  local list = {}
  for i, finding in ipairs(assert(check.engine { definition }):check(galley.parse(text, { format = "prose" }))) do
    list[i] = ("%d %d"):format(finding.first, finding.last)
  end
  return list
end

--- The same, found by looking through each of the blocks.
local function places_everywhere(pattern, text)
  local list, re = {}, assert(regex.compile(pattern))
  for _, first, last in galley.parse(text, { format = "prose" }):each "block" do
    for _, match in ipairs(assert(re:find_all(text, first, last))) do
      list[#list + 1] = ("%d %d"):format(match[1], match[2])
    end
  end
  return list
end

describe("a pattern near its literals", function()
  local block = ("Um 8 Uhr kam er. 12345 km weit, und „wir“ gingen 5 km; ä5 km, 😀 7 km. km x km – aaaab ab b. xkm 3km 4 km ")
    :rep(3)
  local text = block .. "9 km\n\nkm und b. " .. block .. "\n\n" .. block

  for literal, patterns in pairs {
    km = {
      "\\d+ ?km", "(?<=\\d )km", "\\bkm\\b", "(?<!x )km", "km(?! x)", "\\p{L}+ km|\\d km", "^.{0,3}km", "(\\w)\\1? km",
      "km[;.]? \\p{L}+", "[^k]km", "\\d++ km(?!;)", "(?s:.)km", "\\d{1,3} km", "(?>\\d+) km", "km$",
    },
    b = { "a+b", "(?:a|b)*b", "a{2}b", "\\bb", "b(?=\\.)", "(?i)Ab", "\\Gb|ab" },
    ["„"] = { "„\\p{L}+“", "(?<=und )„", "„[^“]*“" },
  } do
    for _, pattern in ipairs(patterns) do
      it(("finds what it finds everywhere: %s"):format(pattern), function()
        local found = places({ pattern = pattern, literal = literal }, text)
        assert.is_true(#found > 0)
        assert.same(places_everywhere(pattern, text), found)
      end)
    end
  end

  it("looks nowhere else", function()
    assert.same({ "5 6" }, places({ pattern = "\\d\\d", literal = "34" }, "12, 34, 56."))
  end)

  it("has one limit of steps for all of its windows", function()
    local slow = ("a"):rep(24) .. "bc! "
    local pattern = "(?:a{1,30}){1,30}b(?!c)"
    local findings = assert(check.engine { { id = "slow", summary = "S.", pattern = pattern, literal = "!" } })
      :check(galley.parse(slow:rep(4000), { format = "prose" }))
    assert.equal("regular expression ran over its time limit", findings.failures[1].message)
  end)
end)

describe("a pattern that sees sentences", function()
  it("does not reach from one into the next", function()
    local scope = { "paragraph", "sentence" }
    assert.same({}, places({ pattern = "kam\\.\\s+Sie", scope = scope }, "Er kam. Sie ging."))
    assert.same({ "9 16" }, places({ pattern = "^Sie ging", scope = scope }, "Er kam. Sie ging."))
  end)
end)

describe("scopes", function()
  local text = "Der Rat sagte: „Das Packet ‚Packet eins‘ kam.“ Das Packet kam."

  it("hold terms and patterns to what is quoted, or to what is not", function()
    assert.same({ "23 28", "33 38" }, places({ terms = { "Packet" }, scope = { "paragraph", "quote" } }, text))
    assert.same({ "60 65" }, places({ terms = { "Packet" }, scope = { "paragraph", "outside quotes" } }, text))
    assert.same({ "60 65" }, places({ pattern = "P\\w+", scope = { "paragraph", "outside quotes" } }, text:gsub("Rat", "rat")))
  end)

  it("let the first mention count alone", function()
    assert.same({ "23 28" }, places({ terms = { "Packet" }, scope = { "paragraph", "first mention" } }, text))
  end)

  it("are those of the raw text, too", function()
    local raw = "Er\u{A0}sagte: „Das  Packet kam.“ Das  Packet kam."
    assert.same({ "18 25", "38 45" }, places({ pattern = "  P\\w+", on = "raw" }, raw))
    assert.same({ "38 45" }, places({ pattern = "  P\\w+", on = "raw", scope = { "paragraph", "outside quotes" } }, raw))
  end)

  it("are the article's at hand, one after the other", function()
    local engine = assert(check.engine { { id = "t", summary = "T.", terms = { "kam" }, scope = { "title" } } })
    for _ = 1, 2 do
      assert.equal(1, #engine:check(galley.parse("Er kam\n\nSie kam.\n", { format = "text", lang = "de" })))
      assert.equal(0, #engine:check(galley.parse("Sie kam an.", { format = "prose" })))
    end
  end)
end)

describe("code that checks another article", function()
  it("does not disturb the run that calls it", function()
    local engine
    local inner = galley.parse("Sie kam an.", { format = "prose" })
    local rule = { id = "outer", summary = "O.", anchors = { "kam" }, check = function(article, found, _, hit)
      if article ~= inner then
        assert(#engine:check(inner) == 1)
      end
      found(hit)
    end }
    engine = assert(check.engine { rule })
    for _, compiled in ipairs(engine.rules) do
      compiled.trusted = true
    end
    local findings = engine:check(galley.parse("Er kam. Sie kam.", { format = "prose" }))
    assert.same({}, findings.failures)
    assert.equal(2, #findings)
  end)

  it("cannot find anything when no article is at hand", function()
    local kept
    local engine = assert(check.engine { { id = "keeps", summary = "K.", check = function(_, found) kept = found end } })
    engine:check(galley.parse("Er kam.", { format = "prose" }))
    assert.error_matches(function() kept(1, 2) end, "'found' goes with the article of its call")
  end)
end)
