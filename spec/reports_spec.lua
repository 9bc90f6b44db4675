local corpus = require "galley.corpus"
local galley = require "galley"
local helper = require "spec.helper"
local json = require "galley.format.json"
local report = require "galley.report"

local folder

before_each(function() folder = helper.folder() end)
after_each(function() helper.remove(folder) end)

--- Asks a bundled report of articles: { title =, date =, source =, text =, id = }, …
local function asked(name, articles, options)
  local lines = {}
  for i, article in ipairs(articles) do
    lines[i] = json.encode(article)
  end
  local path = helper.write(folder .. "/articles.jsonl", table.concat(lines, "\n"))
  return assert(report(name, corpus(path), options))
end

--- The tables that a report lays out, by title ("" if it has none).
local function tables_of(rows)
  local tables = {}
  for _, section in ipairs(rows.run.output.sections) do
    if section.kind == "table" then
      tables[section.title or ""] = section.rows
    end
  end
  return tables
end

--- What the table of figures says.
local function figures_of(rows, title)
  local figures = {}
  for _, row in ipairs(tables_of(rows)[title or ""]) do
    figures[row.figure] = row.value
  end
  return figures
end

local function by_key(rows, key)
  local result = {}
  for _, row in ipairs(rows) do
    result[row[key]] = row
  end
  return result
end

describe("every bundled report", function()
  local names = {}
  for _, definition in ipairs(assert(report.list())) do
    names[#names + 1] = definition.id
  end

  it("says what it counts, and what it cannot tell", function()
    assert.is_true(#names >= 12)
    for _, name in ipairs(names) do
      local definition = assert(report.load(name))
      assert.is_true(definition.about and #definition.about > 200, name)
      assert.is_true(#definition.summary < 120 and definition.summary:sub(-1) == ".", name)
    end
  end)

  it("answers in every format, also for no article at all", function()
    for _, name in ipairs(names) do
      for _, articles in ipairs { {}, { { text = "Am 3. Mai 2022 kam Anna Meier. „Ja“, sagte sie.", date = "2022-05-04" } } } do
        local rows = asked(name, articles)
        assert.same({}, rows.failures, name)
        for _, format in ipairs { "table", "csv", "json", "jsonl", "markdown", "html" } do
          assert.is_string(rows:render(format), name)
        end
      end
    end
  end)

  it("gives the same in several processes", function()
    for _, name in ipairs(names) do
      local expected = assert(report(name, helper.fixture "")):render "json"
      assert.equal(expected, assert(report(name, helper.fixture "", { jobs = 3 })):render "json", name)
    end
  end)
end)

describe("overview", function()
  it("counts articles, words and sentences, and the articles a month", function()
    local rows = asked("overview", {
      { text = "Drei kurze Wörter. Noch zwei.", date = "2022-05-04" }, { text = "Eins.", date = "2022-05" },
      { text = "Zwei Wörter.", date = "2022-07-01", source = "dpa" }, { text = "Ohne Datum." },
    })
    local figures = figures_of(rows)
    assert.same({ 4, 10, 5, 1, "2022-05-01", "2022-07-01" }, {
      figures.articles, figures.words, figures.sentences, figures.sources, figures["first date"], figures["last date"],
    })
    assert.same({ 1, 2, 1 }, { rows[1].articles, rows[2].articles, rows[3].articles })
    assert.same({ "(no date)", "2022-05", "2022-07" }, { rows[1].part, rows[2].part, rows[3].part })
  end)

  it("divides by year or source on request", function()
    local articles = { { text = "Ja.", date = "2021-05-04", source = "dpa" }, { text = "Ja.", date = "2022" } }
    assert.same({ "2021", "2022" }, { asked("overview", articles, { by = "year" })[1].part,
      asked("overview", articles, { by = "year" })[2].part })
    assert.equal("dpa", asked("overview", articles, { by = "source" })[2].part)
  end)
end)

describe("sources", function()
  it("counts the parts of the source line and the agencies in the text", function()
    local rows = asked("sources", {
      { text = "Es regnet.", source = "Küstenbote und dpa" }, { text = "Es regnet (Reuters).", source = "Küstenbote" },
      { text = "Es regnet.", source = "Deutsche Presse-Agentur" }, { text = "Es regnet, sagt das Rapsblatt mit dpaß." },
    })
    local sources = by_key(rows, "source")
    assert.same({ 2, 0, "other" }, { sources["Küstenbote"].articles, sources["Küstenbote"].alone, sources["Küstenbote"].kind })
    assert.same({ 2, 1, "agency" }, { sources.dpa.articles, sources.dpa.alone, sources.dpa.kind })
    assert.equal(1, sources.Reuters.articles)
    assert.equal(1, sources["(none)"].articles)
    local figures = figures_of(rows, "single sources")
    assert.same({ 4, 1, 0.25 }, { figures.articles, figures["that name one source alone"], figures["their share"] })
  end)
end)

describe("speakers", function()
  local articles = {
    { date = "2022-05-04", text = "„Wir bauen eine neue Bahn“, sagte Hanna Petersen. „Das wird teuer“, warnte Jörn Alsen." },
    { date = "2022-06-04", text = "„Die Bahn kommt bald“, sagte Hanna Petersen." },
  }

  it("counts quotations, their words and verbs", function()
    local rows = asked("speakers", articles)
    local speakers = by_key(rows, "speaker")
    local petersen = speakers["Hanna Petersen"]
    assert.same({ 2, 9, { sagte = 2 } }, { petersen.count, petersen.words, petersen.verbs })
    assert.equal(9 / 12, petersen.share)
    assert.same({ warnte = 1 }, speakers["Jörn Alsen"].verbs)
  end)

  it("divides by month, and leaves out the rare, on request", function()
    local rows = asked("speakers", articles, { by = "month", least = 2 })
    assert.same({ ["2022-05"] = 1, ["2022-06"] = 1 }, by_key(rows, "speaker")["Hanna Petersen"].parts)
    assert.equal(1, #tables_of(rows)[""])
    assert.matches("quotations by month", tostring(rows))
  end)
end)

describe("timeline", function()
  it("counts the dates named, and how far they lie from publication", function()
    local rows = asked("timeline", {
      { date = "2022-05-10", text = "Am 3. Mai 2022 begann es. Am 3. Mai 2022 war es kalt. Am 1. Juni 2022 endet es." },
      { date = "2022-05-20", text = "Es begann am 3. Mai 2022." },
    })
    assert.same({ "2022-05", 2, 2, 0 }, { rows[1].time, rows[1].mentions, rows[1].past, rows[1].future })
    assert.same({ "2022-06", 1, 0, 1, -22 }, { rows[2].time, rows[2].mentions, rows[2].past, rows[2].future, rows[2].lag.min })
    assert.same({ 7, 17 }, { rows[1].lag.min, rows[1].lag.max })
  end)
end)

describe("references", function()
  local function article(title, text)
    return { title = title, text = text, date = "2022-05-10" }
  end

  it("tells living references from dead ones", function()
    local rows = asked("references", {
      article("Die Hafenbahn kehrt zurück", "Der Rat tagt.\n\nMehr zum Thema - Ein Strandkorb für alle Gäste"),
      article("Ein Strandkorb für alle Gäste", "Es ist Sommer.\n\nMehr zum Thema - Die Fähre nach Norderoog fährt nicht"),
      article("Noch ein Strandkorb", "Es ist Winter.\n\nMehr zum Thema - Ein Strandkorb für alle Gäste"),
    })
    local tables = tables_of(rows)
    assert.equal(1, #tables["most referred to"])
    assert.same({ "Ein Strandkorb für alle Gäste", 2 },
      { tables["most referred to"][1].title, tables["most referred to"][1].referred })
    assert.equal("Die Fähre nach Norderoog fährt nicht", tables["dead references"][1].title)
    assert.same({ 3, 3, 1 }, {
      figures_of(rows)["articles with a title"], figures_of(rows).references, figures_of(rows)["of these not in the corpus"],
    })
  end)
end)

describe("style", function()
  it("measures sentences and readability", function()
    local rows = asked("style", { { date = "2022-05-10", text = "Das Haus wurde gebaut. Wir sehen es dort stehen." } })
    local row = rows[1]
    assert.same({ 2, 9, 4.5, 1 }, { row.sentences, row.words, row["words a sentence"], row.passives })
    assert.equal(4.5, row.lix) -- no word has more than six letters
    -- Das Haus wur-de ge-baut, wir se-hen es dort ste-hen: groups of vowels.
    assert.equal(13, row.syllables)
  end)

  it("tells passives by “werden” and a participle", function()
    local function passives(text)
      return (asked("style", { { text = text } })[1] or {}).passives
    end
    assert.equal(2, passives "Der Plan wird heute verkündet. Der Mann ist verhaftet worden.")
    assert.equal(0, passives "Er wird morgen kommen. Es wird kalt. Er hat den Plan verkündet. Das Gesetz gilt.")
  end)
end)

describe("reports on other languages", function()
  it("count with the words of that language, or without", function()
    local english = "The house was built by the town. " ..
      "It is said that the minister has not been seen since, and that was the end."
    local other = ("Toto je dom ktorý stojí pri mori a nikto v ňom nebýva už dávno. "):rep(4)
    local rows = asked("style", { { text = english, lang = "en" } })
    assert.equal(2, rows[1].passives)
    assert.is_true(rows[1].flesch > 60)
    assert.truthy(by_key(asked("terms", { { text = english, lang = "en" } }), "term").house)
    assert.is_nil(by_key(asked("terms", { { text = english, lang = "en" } }), "term").the)
    for _, name in ipairs { "style", "terms", "sources", "speakers" } do
      assert.same({}, asked(name, { { text = other } }).failures)
    end
  end)
end)

describe("terms", function()
  local articles = {}
  for i = 1, 20 do
    articles[i] = {
      date = i <= 10 and "2021-05-10" or "2022-05-10",
      text = i <= 10 and "Der Deich hält die Flut. Die Flut kommt." or "Die Fähre nimmt Gäste. Die Flut kommt.",
    }
  end

  it("counts words that say something, and the articles that have them", function()
    local rows = by_key(asked("terms", articles), "term")
    assert.same({ 30, 20 }, { rows.Flut.count, rows.Flut.documents })
    assert.is_nil(rows.Der)
    assert.is_nil(rows.die)
    assert.equal(10, rows["Fähre"].count)
  end)

  it("finds what sets a part apart, by log-likelihood", function()
    local tables = tables_of(asked("terms", articles, { by = "year", part = "2022" }))
    local found = by_key(tables["more in 2022"], "term")
    assert.same({ 10, 0 }, { found["Fähre"].inside, found["Fähre"].outside })
    -- All words: Deich hält Flut Flut (40), Fähre nimmt Gäste Flut (40); 2 * (10 * ln(10 / 5)).
    assert.is_true(math.abs(found["Fähre"]["log likelihood"] - 20 * math.log(2)) < 1e-9)
    assert.truthy(by_key(tables["less in 2022"], "term").Deich)
  end)

  it("lists what stands near a word", function()
    local near = by_key(tables_of(asked("terms", articles, { near = "flut" }))["near “flut”"], "term")
    assert.equal(20, near.Deich and near.Deich.near + 10)
    assert.is_nil(near["Fähre"])
  end)

  it("takes letters of any script for words, and dashes for none", function()
    local rows = by_key(asked("terms", { { text = "„Œuvre“ – Größe… Wałęsa-Brücke, Токаев" } }), "term")
    for _, word in ipairs { "Œuvre", "Größe", "Wałęsa-Brücke", "Токаев" } do
      assert.truthy(rows[word], word)
    end
    assert.equal(4, (function() local n = 0 for _ in pairs(rows) do n = n + 1 end return n end)())
  end)
end)

describe("rules", function()
  it("counts what they find, by rule and month", function()
    local rows = by_key(asked("rules", {
      { date = "2022-05-10", text = 'Er sagte: "Ja." Sie sagte: "Nein."' }, { date = "2022-06-10", text = 'Er sagte: "Ja."' },
      { date = "2022-06-10", text = "Es regnet." },
    }), "rule")
    local row = rows["de/quotation-marks"]
    assert.same({ 3, 2, 3, 1000 }, { row.findings, row.articles, row.fixes, row["per 1000 articles"] })
    assert.same({ ["2022-05"] = 2, ["2022-06"] = 1 }, row.parts)
  end)
end)

describe("numbers", function()
  local articles = {
    { id = "a", text = "Der Bau kostet 38,5 Millionen Euro. „Wir zahlen höchstens 10 Millionen Euro“, sagte Hanna Petersen." },
    { id = "b", text = "Er ist 12 km lang. Das sind drei Punkte." },
  }

  it("lists claims with their unit and who says them", function()
    local rows = asked("numbers", articles)
    local euro = by_key(rows, "unit").EUR
    assert.same({ 2, 1, 1, 10000000, 38500000 }, { euro.count, euro.quoted, euro.vague, euro.least, euro.most })
    local claims = by_key(tables_of(rows)["some claims"], "value")
    assert.same({ "EUR", "at_most", "Hanna Petersen", "a" },
      { claims[10000000].unit, claims[10000000].modifier, claims[10000000].speaker, claims[10000000].article })
    assert.equal("Er ist 12 km lang. Das sind drei Punkte.", claims[12].text)
    assert.is_nil(claims[3])
  end)

  it("keeps to one unit on request", function()
    local rows = asked("numbers", articles, { unit = "km" })
    assert.equal(1, #rows)
    assert.equal(12, rows[1].most)
  end)
end)

describe("attributions", function()
  it("counts statements by what attributes them", function()
    local rows = asked("attributions", {
      { date = "2022-05-10", text = "Laut Polizei kam es zu einem Unfall. „Wir kommen bald“, sagte Hanna Petersen. " ..
        "Der Minister sagte, er werde gehen." },
      { date = "2022-06-10", text = "Es regnet. Angaben der Feuerwehr zufolge brannte das Haus." },
    }, { by = "month" })
    local cues = by_key(rows, "cue")
    local sagte, laut = cues.sagte, cues.laut
    assert.same({ 2, 1, "verb", { ["2022-05"] = 2 } }, { sagte.count, sagte.direct, sagte.kind, sagte.parts })
    assert.same({ 1, 0, "no verb", { Polizei = 1 } }, { laut.count, laut.direct, laut.kind, laut.speakers })
    local sources = by_key(tables_of(rows).sources, "source")
    assert.same({ 1, 1 }, { sources.Polizei.count, sources.Feuerwehr.count })
    assert.same({ 4, 2, 4, 1 }, {
      figures_of(rows, "all")["statements with a speaker"], figures_of(rows, "all")["of these with a verb"],
      figures_of(rows, "all")["quotations, direct and indirect"], figures_of(rows, "all").marked,
    })
  end)
end)

describe("names", function()
  it("counts mentions by name, whatever the spelling, and joins surnames to the only full name", function()
    local rows = asked("names", {
      { text = "Präsident Qassym-Schomart Toqajew siegte. Danach sprach Tokajew in Astana." },
      { text = "Bürgermeisterin Hanna Petersen kam nach Berlin. In Berlin blieb Petersen lange." },
      { text = "Bürgermeisterin Petersen ging." },
    })
    local names = by_key(rows, "name")
    assert.same({ 3, 2, "person" }, {
      names["Hanna Petersen"].count, names["Hanna Petersen"].articles, names["Hanna Petersen"].kind,
    })
    assert.same({ 2, 1, "place" }, { names.Berlin.count, names.Berlin.articles, names.Berlin.kind })
    local varied = tables_of(rows)["in more than one spelling"]
    assert.equal(1, #varied)
    assert.same({ Toqajew = 1, Tokajew = 1 }, varied[1].variants)
  end)

  it("keeps to one kind on request", function()
    local rows = asked("names", { { text = "Präsident Toqajew reiste nach Berlin." } }, { kind = "place" })
    assert.equal(1, #rows)
    assert.equal("Berlin", rows[1].name)
  end)
end)

describe("duplicates", function()
  --- An article of sentences that no other one has.
  local function sentences(seed, count)
    local words, list = { "Hafen", "Bahn", "Deich", "Fähre", "Rat", "Plan", "Wind", "Sommer", "Gäste", "Küste" }, {}
    for i = 1, count do
      local parts = {}
      for j = 1, 9 do
        parts[j] = words[(seed * 7 + i * 3 + j * j) % #words + 1] .. seed * 31 + i * 7 + j
      end
      list[i] = "Das sind " .. table.concat(parts, " ") .. "."
    end
    return list
  end

  it("finds near-copies, and says how many sentences were changed", function()
    local articles = {}
    for i = 1, 30 do
      articles[i] = { id = "a" .. i, date = "2022-05-10", text = table.concat(sentences(i * 100, 12), " ") }
    end
    local copy = sentences(700, 12)
    copy[3] = "Hier steht etwas ganz anderes als zuvor."
    articles[31] = { id = "copy", date = "2022-05-12", source = "dpa", text = table.concat(copy, " ", 1, 11) }
    local rows = asked("duplicates", articles)
    assert.same({ 31, 1, 1 }, { figures_of(rows).articles, figures_of(rows).clusters, figures_of(rows).copies })
    local versions = tables_of(rows).versions
    assert.same({ "a7", "2022-05-10", 12, 0, 0 },
      { versions[1].article, versions[1].date, versions[1].kept, versions[1].new, versions[1].gone })
    assert.same({ "copy", "dpa", 10, 1, 2 },
      { versions[2].article, versions[2].source, versions[2].kept, versions[2].new, versions[2].gone })
    assert.is_true(versions[2].similarity > 0.6 and versions[2].similarity < 0.9)
  end)
end)

describe("a report of one's own", function()
  it("extends another, and changes what it likes", function()
    local path = helper.write(folder .. "/mine.lua", [[
      return { id = "mine", extends = "speakers", options = { least = 2 },
        finish = function(rows, out, options)
          out:table(rows:filter(function(row) return row.count >= options.least end), { columns = { "speaker" } })
        end }
    ]])
    local text = "„Ja“, sagte Anna Meier. „Nein“, sagte Anna Meier. „Gut“, sagte Jörn Alsen."
    local article = helper.write(folder .. "/a.txt", text)
    assert.equal("speaker\nAnna Meier", tostring(assert(galley.report(path, article))))
    assert.equal("speaker\nAnna Meier\nJörn Alsen", tostring(assert(galley.report(path, article, { least = 1 }))))
    helper.write(folder .. "/other.lua", [[return { id = "other", extends = "./mine.lua", summary = "Other." }]])
    assert.equal(2, assert(report.load(folder .. "/other.lua")).options.least)
    assert.same({ "none", "month", "year", "source" }, assert(report.load(folder .. "/other.lua")).options.by)
  end)

  it("that extends itself, or what is not there, is refused", function()
    local path = helper.write(folder .. "/a.lua", [[return { id = "a", extends = "./a.lua" }]])
    assert.matches("in a circle", select(2, report.load(path)))
    path = helper.write(folder .. "/b.lua", [[return { id = "b", extends = "nothing" }]])
    assert.matches("there is no report 'nothing'", select(2, report.load(path)))
  end)

  it("has options that the command line takes, with their defaults and choices", function()
    local path = helper.write(folder .. "/mine.lua", [[
      return { id = "mine", summary = "Mine.", options = { by = { "a", "b" }, least = 2, exact = false, top = 3 },
        map = function(_, emit) emit "x" end,
        finish = function(rows, out, o)
          out:table({ { v = ("%s %s %s %s"):format(o.by, o.least, o.exact, o.top) } }, { columns = { "v" } })
        end }
    ]])
    local fixture = helper.fixture "prosa.txt"
    local function value(arguments)
      return helper.galley(("report %s %s %s"):format(path, fixture, arguments)):match "v\n(.-)\n"
    end
    assert.equal("a 2 false 3", value "")
    assert.equal("b 5 true 7", value "--by b --least 5 --exact --top 7")
    local _, errors, code = helper.galley(("report %s %s --by c"):format(path, fixture))
    assert.matches("option 'by' must be one of a, b, not 'c'", errors)
    assert.equal(2, code)
    assert.matches("%-%-least VALUE +Of this report; 2 if left out", (helper.galley(("report %s --help"):format(path))))
    assert.matches("report mine has no option 'odd'", select(2, report(path, fixture, { odd = 1 })))
    assert.matches("option 'least' must be a number", select(2, report(path, fixture, { least = "viele" })))
  end)
end)
