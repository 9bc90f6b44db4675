local galley = require "galley"
local helper = require "spec.helper"

-- A real article, where it lies beside the project.
local path = helper.run "ls ../shared/seed/*.txt 2>/dev/null":match "[^\n]+"

describe("the real article", function()
  if not path then
    pending "is not here"
    return
  end
  local article = assert(galley.open(path))

  it("has date, title, source and a lead of four sentences", function()
    assert.equal("2022-11", article.date.value)
    assert.equal("month", article.date.precision)
    assert.equal("Kasachstans Präsident Toqajew plädiert für Multi-Vektor-Außenpolitik", article.title.text)
    assert.equal("Sputnik", article.source)
    assert.equal(4, #article:sentences "lead")
  end)

  it("has three references", function()
    local balance = "Kasachstans problematischer Balanceakt zwischen Russland und dem Westen"
    local found = {}
    for i, reference in ipairs(article.references) do
      found[i] = { reference.label, reference.part or 0, reference.inline, reference.title }
    end
    assert.same({
      { "Analyse", 1, true, balance },
      { "Analyse", 2, true, balance },
      { "Mehr zum Thema", 0, false, "Baerbock bietet in Zentralasien die EU als Alternative zu Russland und China an" },
    }, found)
  end)

  it("has no piece of a reference in a sentence", function()
    for sentence in article:sentences() do
      for _, piece in ipairs { "Analyse", "Balanceakt", "Teil 1", "Teil 2", "Mehr zum Thema", "Baerbock" } do
        assert.falsy(sentence.text:find(piece, 1, true), sentence.text)
      end
    end
  end)

  it("has one direct quotation", function()
    local direct = {}
    for quote in article:quotes() do
      direct[#direct + 1] = quote.kind == "direct" and quote or nil
    end
    assert.equal(1, #direct)
    assert.truthy(direct[1].content:find "^In Anbetracht")
    assert.equal(galley.name_key "Kassym-Schomart Tokajew", direct[1].speaker.key)
  end)

  it("has its dates, an interval of candidates where it is known by month alone", function()
    local dates = {}
    for date in article:dates() do
      dates[date.text] = { date.value, date.earliest or false, date.latest or false, date.modifier or false,
        date.resolved }
    end
    assert.same({ "2022-11-06/2022-11-27", "2022-11-06", "2022-11-27", false, false }, dates["Sonntag"])
    assert.same(dates["Sonntag"], dates["Sonntagmorgen"])
    assert.same({ "2022-01", "2022-01-01", "2022-01-31", "more_than", true }, dates["Gut zehn Monate nach"])
    assert.same({ "2022-10", "2022-10-21", "2022-10-31", "end", true }, dates["Ende Oktober"])
    assert.same({ "FUTURE_REF", false, false, false, false }, dates["kommenden Jahren"])
  end)

  it("has its numbers", function()
    local numbers = {}
    for number in article:numbers() do
      numbers[number.text] = { number.value, number.currency or number.unit or false, number.modifier or false }
    end
    assert.same({ 69, "a", false }, numbers["69-Jährige"])
    assert.same({ 200, false, "more_than" }, numbers["200"])
    assert.same({ 500000000000, "USD", "more_than" }, numbers["500 Milliarden US-Dollar"])
    assert.same({ 12000000, false, "about" }, numbers["zwölf Millionen"])
    assert.same({ 7, "a", "at_most" }, numbers["sieben Jahre"])
    assert.same({ 38.5, "%", false }, numbers["38,5 Prozent"])
  end)

  it("is fixed once and for all", function()
    local fix = require "galley.fix"
    local bytes, fixed = fix.all(article, galley.check)
    assert.is_true(#fixed > 0)
    assert.truthy(utf8.len(bytes))
    local _, again = fix.all(galley.parse(bytes), galley.check)
    assert.equal(0, #again)
  end)
end)
