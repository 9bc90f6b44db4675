--- What a check is called on: anchors, where and literal; article:select, which asks the same of items.
local check = require "galley.check"
local galley = require "galley"

describe("what a check is called on", function()
  --- The texts that a check is called on.
  local function hits(definition, text, options)
    local list = {}
    definition.id, definition.summary = "test", "Test."
    definition.check = function(_, _, _, hit) list[#list + 1] = hit and hit.text or "article" end
    local engine = assert(check.engine({ definition }, options and { test = { options = options } }))
    engine:check(galley.parse(text, { format = "prose", lang = "de", date = "2022-11" }))
    return list
  end

  local numbers = "Der Rat hat 5 Sitze. 1200 Menschen kamen, um 20 Prozent mehr, zwei gingen. Der 3. war 40000 Euro wert."

  it("may be the items of a layer of some length, with digits, or with a text", function()
    local function numbers_where(where)
      return hits({ anchors = "numbers", where = where }, numbers)
    end
    assert.same({ "5", "1200", "20 Prozent", "zwei", "3.", "40000 Euro" }, numbers_where(nil))
    assert.same({ "20 Prozent", "40000 Euro" }, numbers_where { least_bytes = 5 })
    assert.same({ "5", "3." }, numbers_where { most_bytes = 2 })
    assert.same({ "1200", "40000 Euro" }, numbers_where { digits = 4 })
    assert.same({ "20 Prozent", "40000 Euro" }, numbers_where { holds = { "Euro", "Prozent" } })
    assert.same({ "40000 Euro" }, numbers_where { holds = { "0", "u" }, least = 3 })
  end)

  it("may be those of some kind", function()
    assert.same({ "20 Prozent" }, hits({ anchors = "numbers", where = { kind = "percent" } }, numbers))
    assert.same({ "20 Prozent", "3." }, hits({ anchors = "numbers", where = { kind = { "ordinal", "percent" } } }, numbers))
  end)

  it("may be those that something stands around", function()
    assert.same({ "5", "20 Prozent" }, hits({ anchors = "numbers", where = { before = { "um ", "hat " } } }, numbers))
    assert.same({ "5" }, hits({ anchors = "numbers", where = { behind = " Sitze" } }, numbers))
    assert.same({ "1200" }, hits({ anchors = "numbers", where = { leading = true } }, numbers))
  end)

  it("may be those that come again, or that do not", function()
    local text = "Er kam. Sie ging. Er kam. Er stand. Er kam. Sie ging."
    assert.same({ "Er kam.", "Er kam.", "Sie ging." }, hits({ anchors = "sentences", where = { repeated = true } }, text))
    assert.same({ "Er kam.", "Sie ging.", "Er stand." }, hits({ anchors = "sentences", where = { repeated = false } }, text))
    local long = { repeated = true, least_bytes = 8 }
    assert.same({ "Sie ging." }, hits({ anchors = "sentences", where = long }, text))
  end)

  it("may be quotations by their marks, or nested ones", function()
    local text = "Er sagte: „Das heißt ‚nie‘, und das ist gut so.“ Sie sagte: \"Ja, das ist gut so.\""
    assert.same({ "\"Ja, das ist gut so.\"" }, hits({ anchors = "quotes", where = { marks = "straight" } }, text))
    assert.same({ "‚nie‘" }, hits({ anchors = "quotes", where = { nested = true } }, text))
  end)

  it("may be dates that hang on the article's, outside of quotations", function()
    local text = "Er kam am Sonntag. „Sie kam am Montag an“, sagte er. Am 3. Mai 2022 ging er."
    local where = { relative = true, resolved = false, quoted = false }
    assert.same({ "Sonntag" }, hits({ anchors = "dates", where = where }, text))
    assert.same({ "3. Mai 2022" }, hits({ anchors = "dates", where = { relative = false, precision = "day" } }, text))
  end)

  it("may be persons whose surname may be another spelling of one in the article", function()
    local text = "Präsident Tokajew kam. Präsident Toqajew ging. Präsident Putin blieb. Präsident Tokajew sprach."
    assert.same({ "Tokajew", "Toqajew" }, hits({ anchors = "names", where = { varied = true } }, text))
    assert.same({ "Putin", "Tokajew" }, hits({ anchors = "names", where = { varied = false } }, text))
    -- Letters that the key writes with others: it may be that of any name.
    text = "Präsident Tokajew kam. Präsident Токаев ging."
    assert.same({ "Tokajew", "Токаев" }, hits({ anchors = "names", where = { varied = true } }, text))
  end)

  it("may hang on options", function()
    local function definition()
      return {
        options = { most = 3, words = { "kam" } }, anchors = "sentences",
        where = function(options) return { holds = " ", least = options.most } end,
      }
    end
    assert.same({ "Sie kam am Abend an." }, hits(definition(), "Er kam an. Sie kam am Abend an."))
    assert.same({ "Er kam an.", "Sie kam am Abend an." }, hits(definition(), "Er kam an. Sie kam am Abend an.", { most = 2 }))
    local anchored = { options = { words = { "kam" } }, anchors = function(options) return options.words end }
    assert.same({ "ging" }, hits(anchored, "Er kam an. Sie ging.", { words = { "ging" } }))
  end)

  it("may be the article, if it holds a text", function()
    assert.same({ "article" }, hits({ literal = { "kam", "ging" } }, "Er kam. Sie kam. Er ging."))
    assert.same({}, hits({ literal = { "kam", "ging" } }, "Er stand."))
  end)

  it("is named if it is wrong", function()
    local function message(fields)
      fields.id, fields.summary, fields.check = "test", "Test.", print
      return select(2, check.engine { fields })
    end
    local german = { marks = "german" }
    assert.matches("^rule test: .*numbers have no condition 'marks'", message { anchors = "numbers", where = german })
    assert.matches("there is no kind 'big'", message { anchors = "numbers", where = { kind = "big" } })
    assert.matches("there are no marks 'big'", message { anchors = "quotes", where = { marks = "big" } })
    assert.matches("least_bytes must be a number", message { anchors = "quotes", where = { least_bytes = "a" } })
    assert.matches("holds must be a text, or a list of texts", message { anchors = "quotes", where = { holds = { 1 } } })
    assert.matches("holds holds an empty text", message { anchors = "quotes", where = { holds = "" } })
    assert.matches("a condition is called by a name", message { anchors = "quotes", where = { "nested" } })
    assert.matches("where: .*no luck", message { anchors = "quotes", where = function() error "no luck" end })
    assert.matches("stopped: it runs for more than", message { anchors = function() while true do end end })
    assert.matches("no layer is called 'words'", message { anchors = function() return "words" end })
  end)
end)

describe("items that are selected", function()
  local article = galley.parse("Er kam. Sie ging um 8 Uhr. Am 3. Mai 2022 kam er.", { format = "prose" })

  local function selected(layer, where)
    local list = {}
    for i, first, last in article:select(layer, where) do
      list[#list + 1] = ("%d %s"):format(i, article.text:sub(first, last))
    end
    return list
  end

  it("are those that hold a text, or that are as a rule's where has it", function()
    assert.same({ "1 Er kam.", "3 Am 3. Mai 2022 kam er." }, selected("sentence", "kam"))
    assert.same({ "2 Sie ging um 8 Uhr." }, selected("sentence", { holds = "ging", most_bytes = 30 }))
    assert.same({}, selected("sentence", "stand"))
    local texts = { ("ka"):rep(1) .. "m" }
    local next_one, of = article:select("sentence", { holds = texts })
    texts[1] = nil
    collectgarbage()
    assert.same({ 1, 3 }, { (next_one(of)), (next_one(of)) })
    assert.error_matches(function() article:select("sentence", 5) end, "string or table expected")
    assert.error_matches(function() article:select("sentence", { marks = "german" }) end, "sentences have no condition 'marks'")
  end)
end)
