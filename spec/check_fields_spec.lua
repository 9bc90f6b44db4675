local check = require "galley.check"
local galley = require "galley"
local rule = require "galley.rule"

local function engine(definition, settings)
  definition.id, definition.summary = definition.id or "test", "Test."
  assert.is_nil(rule.problem(definition))
  return assert(check.engine({ definition }, settings))
end

local function prose(text)
  return galley.parse(text, { format = "prose", path = "x.txt" })
end

local function texts(findings)
  assert.same({}, findings.failures)
  local list = {}
  for i, finding in ipairs(findings) do
    list[i] = finding.text
  end
  return list
end

local function found(definition, text)
  return texts(engine(definition):check(type(text) == "string" and prose(text) or text))
end

describe("the words of a rule", function()
  it("mind case unless it says otherwise", function()
    assert.same({ "Fähre" }, found({ terms = { "Fähre" } }, "Fähre, FÄHRE, fähre"))
    assert.same({ "Fähre", "FÄHRE", "fähre" }, found({ terms = { "Fähre" }, case = "ignore" }, "Fähre, FÄHRE, fähre"))
    assert.same({ "ЭТО", "это" }, found({ terms = { "это" }, case = "ignore" }, "ЭТО это"))
  end)

  it("are whole words, or parts of them on request", function()
    assert.same({ "Fähre" }, found({ terms = { "Fähre" } }, "Fähre, Fährebau, Hafenfähre, Autofähre."))
    assert.same({ "fähre", "fähre" }, found({ terms = { "fähre" }, whole = false }, "Fährebau, Hafenfähre, Autofähren."))
    assert.same({ "Fähre", "fähre" },
      found({ terms = { "fähre" }, whole = false, case = "ignore" }, "Fährebau, Hafenfähre."))
  end)

  it("may be several, over the end of a line, too", function()
    local definition = { terms = { ["in der Lage sein"] = "können", ["Lage"] = { "Stand" } } }
    assert.same({ "in der\nLage sein", "Lage" }, found(definition, "Er soll in der\nLage sein. Die Lage."))
  end)

  it("stand beside hyphens, apostrophes and stops", function()
    assert.same({ "Fähre", "Fähre", "Fähre" }, found({ terms = { "Fähre" } }, "Fähre-Bau, Fähre’s, „Fähre“."))
    assert.same({ "z. B." }, found({ terms = { "z. B." } }, "Er kam z. B. am Abend."))
  end)

  it("may hold no letter at all", function()
    assert.same({ "§§" }, found({ terms = { "§§" } }, "Nach §§ 3 und 4."))
  end)

  it("are found with the endings of the language", function()
    local findings = engine({ terms = { ["Weissrussland"] = "Belarus" }, lang = "de", inflect = true })
      :check(prose "Weissrussland und Weissrusslands Grenze, nicht Weissrusslandreise.")
    assert.same({ "Weissrussland", "Weissrusslands" }, texts(findings))
    assert.equal("Belarus", findings[1].fix)
    assert.is_nil(findings[2].fix)
    assert.same({ "Belaruss" }, findings[2].suggestions)
  end)

  it("do not hide those of other rules", function()
    local made = assert(check.engine {
      { id = "a", summary = "A.", terms = { "Neue Hafenbahn" } }, { id = "b", summary = "B.", terms = { "Hafenbahn" } },
      { id = "c", summary = "C.", terms = { "hafen" }, whole = false, case = "ignore" },
    })
    assert.same({ "Neue Hafenbahn", "Hafen", "Hafenbahn" }, texts(made:check(prose "Die Neue Hafenbahn kommt.")))
  end)
end)

describe("the scope of a rule", function()
  local text = "Er sagte: „Die Fähre fährt.“ Die Fähre aber fährt nicht. Keine Fähre."

  it("is a quotation, or all but that", function()
    assert.same({ 1, 2 }, {
      #found({ terms = { "Fähre" }, scope = { "quote" } }, text),
      #found({ terms = { "Fähre" }, scope = { "outside quotes" } }, text),
    })
    assert.same({ "fährt" }, found({ pattern = "fährt", scope = { "quote" } }, text))
    assert.same({ "Fähre", "Fähre" }, found({
      scope = { "outside quotes" },
      check = function(article, find) for match in article:matches "Fähre" do find(match) end end,
    }, text))
  end)

  it("is a sentence: a pattern sees no other", function()
    assert.same({ "Die Fähre fährt", "Die Fähre aber fährt" },
      found({ pattern = "Die.*?fährt", scope = { "sentence" } }, text))
    assert.same({}, found({ pattern = "nicht\\. Keine", scope = { "sentence" } }, text))
    assert.same({ "nicht. Keine" }, found({ pattern = "nicht\\. Keine" }, text))
  end)

  it("is the first mention", function()
    assert.same({ "Fähre" }, found({ terms = { "Fähre" }, scope = { "first mention" } }, text))
    local first_outside = engine({ terms = { "Fähre" }, scope = { "first mention", "outside quotes" } }):check(prose(text))
    assert.same({ "Fähre" }, texts(first_outside))
    assert.equal(34, first_outside[1].column)
  end)

  it("goes together with roles", function()
    local article = galley.open "spec/fixtures/hafenbahn.txt"
    local lead = #found({ terms = { "die" }, case = "ignore", scope = { "lead", "outside quotes" } }, article)
    local all = #found({ terms = { "die" }, case = "ignore", scope = { "outside quotes" } }, article)
    assert.is_true(lead > 0 and lead < all)
  end)
end)

describe("anchors", function()
  local function recorder(anchors, more)
    local definition = { anchors = anchors }
    for name, value in pairs(more or {}) do
      definition[name] = value
    end
    definition.check = function(_, find, options, hit)
      find(hit, { message = hit.type .. (options and "" or "!") })
    end
    return definition
  end

  it("of words call a check for each hit, and not without", function()
    local findings = engine(recorder { "Fähre", "Bahn" }):check(prose "Die Fähre, die Bahn, die Fähre.")
    assert.same({ "Fähre", "Bahn", "Fähre" }, texts(findings))
    assert.equal("span", findings[1].message)
    assert.same({}, found({ anchors = { "Bus" }, check = function() error "called" end }, "Die Fähre."))
  end)

  it("of a layer call it for each item", function()
    local findings = engine(recorder "quotes"):check(prose "Er rief: „Ja.“ Sie rief: „Nein.“")
    assert.same({ "„Ja.“", "„Nein.“" }, texts(findings))
    assert.equal("quote", findings[1].message)
    assert.same({}, found({ anchors = "quotes", check = function() error "called" end }, "Die Fähre."))
  end)

  it("heed scope, case and endings", function()
    assert.same({ "fähre", "Fähren" }, found(recorder({ "Fähre" }, { case = "ignore", inflect = true, lang = "de",
      scope = { "outside quotes" } }), "Die fähre, die Fähren, „die Fähre“."))
  end)
end)

describe("found", function()
  it("takes a span, a match, or first and last byte", function()
    local findings = engine({
      check = function(article, find)
        find(article.sentences[1])
        find(article:matches("kam")[1], { message = "match" })
        find(1, 2, { message = "offsets" })
      end,
    }):check(prose "Er kam.")
    assert.same({ "Er", "Er kam.", "kam" }, texts(findings))
    assert.equal("offsets", findings[1].message)
  end)

  it("counts in the text as written for a rule on it", function()
    local findings = engine({ on = "raw", check = function(_, find) find(3, 4, { fix = " " }) end }):check(prose "Er  kam.")
    assert.same({ "  " }, texts(findings))
    assert.same({ { 4, 4, "" } }, findings[1].edits)
  end)

  it("says what it does not take", function()
    for _, bad in ipairs { { 0, 1 }, { 3, 1 }, { 1, 99 }, { 1, "2" }, { {} }, { "x" }, {} } do
      local findings = engine({ check = function(_, find) find(bad[1], bad[2]) end }):check(prose "Er kam.")
      assert.truthy(findings.failures[1].message:find "bad argument #[12] to 'found'")
    end
    local findings = engine({ check = function(article, find) find(article.sentences[1], { suggestions = { 1 } }) end })
      :check(prose "Er kam.")
    assert.truthy(findings.failures[1].message:find "a suggestion must be a string")
    findings = engine({ check = function(one, find) find(one.sentences[1], { mesage = "x" }) end }):check(prose "Ja.")
    assert.truthy(findings.failures[1].message:find "there is no field 'mesage'")
  end)
end)

describe("a rule that collects and concludes", function()
  local function spellings(per)
    return {
      id = "spellings", summary = "One name, two spellings.", per = per,
      collect = function(article, emit)
        for match in article:matches "Selensk[iy]j?" do
          emit("Selenskyj", match, match.text)
        end
      end,
      conclude = function(collected, find)
        for _, records in collected:groups() do
          for _, record in ipairs(records) do
            if record.value ~= records[1].value then
              find(record, { message = ("%s, but %s in %s"):format(record.text, records[1].text, records[1].path) })
            end
          end
        end
      end,
    }
  end

  local function article(path, text)
    return galley.parse(text, { format = "prose", path = path })
  end

  it("sees its records, and nothing of the engine", function()
    local seen
    galley.check(galley.parse("Eins kam.", { format = "prose", lang = "de" }), { rules = { {
      id = "house/all", summary = "All.", per = "article",
      collect = function(one, emit) emit("eins", one.sentences[1]) end,
      conclude = function(collected)
        seen = {}
        for name in pairs(collected) do
          seen[#seen + 1] = name
        end
      end,
    } } })
    assert.same({ 1 }, seen)
  end)

  it("sees all articles of a corpus", function()
    local made = engine(spellings())
    local collection = made:collection()
    local findings = made:check(article("a.txt", "Selenskyj kam."), collection)
    assert.equal(0, #findings)
    made:check(article("b.txt", "Es kam\nSelenski."), collection)
    collection:conclude(findings, "corpus")
    assert.same({ "b.txt:2:1: warning: Selenski, but Selenskyj in a.txt [spellings]" }, { tostring(findings[1]) })
  end)

  it("sees one article if that is all there is, or if it asks for that", function()
    assert.same({ "Selenski" }, found(spellings(), "Selenskyj kam, Selenski ging."))
    local made = engine(spellings "article")
    local collection = made:collection()
    assert.same({ "Selenski" }, texts(made:check(article("a.txt", "Selenskyj kam, Selenski ging."), collection)))
    assert.same({}, texts(made:check(article("b.txt", "Selenski ging."), collection)))
  end)

  it("that fails is named, and forgets what it saw of that article", function()
    local definition = spellings()
    local collect = definition.collect
    definition.collect = function(one, emit)
      collect(one, emit)
      if one.path == "bad.txt" then error "no luck" end
    end
    local made = engine(definition)
    local collection = made:collection()
    made:check(article("a.txt", "Selenskyj kam."), collection)
    assert.truthy(made:check(article("bad.txt", "Selenski kam."), collection).failures[1].message:find "no luck")
    local findings = made:check(article("c.txt", "Selenskyj kam."), collection)
    collection:conclude(findings, "corpus")
    assert.same({}, texts(findings))
  end)

  it("keeps what it has collected when its check fails", function()
    local definition = spellings()
    definition.check = function(one)
      if one.path == "bad.txt" then error "no luck" end
    end
    local made = engine(definition)
    local collection = made:collection()
    made:check(article("a.txt", "Selenskyj kam."), collection)
    assert.equal(1, #made:check(article("bad.txt", "Selenski kam."), collection).failures)
    local findings = made:check(article("c.txt", "Er ging."), collection)
    collection:conclude(findings, "corpus")
    assert.same({ "Selenski" }, texts(findings))
  end)

  it("emits plain data only", function()
    local findings = engine({ collect = function(one, emit) emit("x", one.sentences[1], print) end, conclude = function() end })
      :check(prose "Er kam.")
    assert.truthy(findings.failures[1].message:find "not a function")
  end)
end)

describe("a rule", function()
  it("that is off runs when it is switched on", function()
    local definition = { id = "off", summary = "Off.", terms = { "kam" }, enabled = false }
    assert.equal(0, #assert(check.engine { definition }):check(prose "Er kam."))
    for _, setting in ipairs { { level = "hint" }, {} } do
      assert.equal(1, #assert(check.engine({ definition }, { off = setting })):check(prose "Er kam."))
    end
  end)

  it("may be for several languages", function()
    assert.same({ "kam" }, found({ terms = { "kam" }, lang = { "de", "en" } }, "Er kam."))
    assert.same({}, found({ terms = { "kam" }, lang = { "en", "fr" } }, "Er kam."))
  end)

  it("has fields that fit together", function()
    local function problem(fields)
      fields.id, fields.summary = "x", "X."
      return rule.problem(fields)
    end
    assert.equal("anchors go with a check", problem { terms = { "a" }, anchors = { "b" } })
    assert.equal("no layer is called 'words'", problem { check = print, anchors = "words" })
    assert.equal("collect and conclude go together", problem { collect = print })
    assert.equal("per goes with collect and conclude", problem { terms = { "a" }, per = "corpus" })
    assert.equal("per must be article or corpus, not 'x'", problem { collect = print, conclude = print, per = "x" })
    assert.equal("inflect needs lang, one language", problem { terms = { "a" }, inflect = true })
    assert.equal("inflect goes with whole words", problem { terms = { "a" }, inflect = true, lang = "de", whole = false })
    assert.equal("literal goes with a pattern, or a check without anchors", problem { terms = { "a" }, literal = "a" })
    assert.equal("nothing stands in a quote and outside quotes",
      problem { terms = { "a" }, scope = { "quote", "outside quotes" } })
    assert.equal("lang must be a string or table, not a number", problem { terms = { "a" }, lang = 1 })
  end)
end)
