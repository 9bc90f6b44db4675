local galley = require "galley"
local helper = require "spec.helper"

local german = "Der Stadtrat von Marlow stimmt am Dienstag über die Zukunft der Hafenbahn ab. " ..
  "Die Kosten sind noch nicht bekannt."
local english = "The town council of Marlow will vote on the future of the harbour railway on Tuesday. " ..
  "The costs are not known yet."
local french = "Le conseil municipal de Marlow votera mardi sur l'avenir du chemin de fer du port. " ..
  "Les coûts ne sont pas encore connus, mais le maire espère que la région paiera la moitié de la facture."

describe("the language of an article", function()
  it("is found by its function words", function()
    assert.equal("de", galley.parse(german).lang)
    assert.equal("en", galley.parse(english).lang)
  end)

  it("is found in any encoding", function()
    local article = galley.parse("\xFF\xFE" .. english:gsub(".", "%0\0"))
    assert.equal("UTF-16LE", article.encoding)
    assert.equal("en", article.lang)
  end)

  it("is none of those that there are where hardly any of their function words stands in the text", function()
    local article = galley.parse(french)
    assert.is_nil(article.lang)
    assert.equal(2, #article.sentences)
  end)

  it("may be none for the rules, too", function()
    assert.is_table(galley.check(galley.parse(french)))
  end)

  it("is none in a list of words, which is read as German all the same", function()
    local article = galley.parse(("siebenundvierzig, achtzehn, "):rep(20))
    assert.is_nil(article.lang)
    assert.equal(47, article.numbers[1].value)
  end)

  it("is German where the text is too short to tell", function()
    assert.equal("de", galley.parse("").lang)
    assert.equal("de", galley.parse("Marlow.").lang)
  end)

  it("is what the options say, or else what the header says", function()
    assert.equal("de", galley.parse(english, { lang = "de" }).lang)
    assert.equal("en", galley.parse("---\ntitle: Hafenbahn\nlang: en\n---\n\n" .. german).lang)
    assert.equal("de", galley.parse("Title: Harbour railway\nLanguage: de\n\n" .. english).lang)
  end)

  it("must be one that there is", function()
    assert.error_matches(function() galley.parse("x", { lang = "xx" }) end, "there is no language 'xx'")
    assert.error_matches(function() galley.parse("x", { lang = "German" }) end, "must be a language code")
    assert.error_matches(function() galley.parse("x", { lang = 1 }) end, "must be a language code")
  end)

  it("may be another one in a quotation", function()
    local article = galley.parse('„Das ist für uns kein guter Tag“, sagte Petersen. Aus London hieß es: „This is not what ' ..
      'we had asked for, and they know it.“ Der Hafen heißt „Port Authority“.', { format = "prose", lang = "de" })
    local langs = {}
    for i, quote in ipairs(article.quotes) do
      langs[i] = quote.lang
    end
    assert.same({ "de", "en", "de" }, langs)
    assert.equal("en", article.attributions[2].lang)
  end)

  it("decides which rules look at the article", function()
    local found = galley.check(galley.parse(english .. ' "Yes", he said.'))
    for _, finding in ipairs(found) do
      assert.falsy(finding.rule:find "^de/")
    end
  end)

  it("keeps the rules of a language out of quotations in another one", function()
    local article = galley.parse('Der Minister schrieb "Das war hot und war nicht gut" an die Wand. Aus London hieß es: "It ' ..
      'was hot, and this is what they had asked for." Der Kaffee war hot, und sie waren für ihn da.', { lang = "de" })
    local found = galley.check(article, { rules = { {
      id = "house/hot", summary = "Hot.", lang = "de", terms = { "hot" },
    }, {
      id = "house/marks", summary = "Marks.", lang = "de", check = function(whole, add)
        for quote in whole:quotes() do add(quote) end
      end,
    }, { id = "house/any", summary = "Hot.", terms = { "hot" } } } })
    local counts = {}
    for _, finding in ipairs(found) do
      counts[finding.rule] = (counts[finding.rule] or 0) + 1
    end
    assert.same({ 2, 2, 3 }, { counts["house/hot"], counts["house/marks"], counts["house/any"] })
  end)
end)

describe("a language that is added as data", function()
  setup(function()
    assert.equal("nl", galley.language(helper.fixture "languages/nl.lua"))
  end)

  local text = [[
Titel: Nachttrein naar Norderoog rijdt weer
Datum: 12 maart 2016
Bron: Kustbode

De nachttrein van Marlow naar Norderoog rijdt op 3 mei weer. Dat zei burgemeester Jan Jansen gisteren. De trein kost
meer dan 38,5 miljoen euro en ongeveer 20 procent is betaald. Lees ook: Havenspoor zoekt machinisten. Foto: Kustbode
]]

  it("is found, and reads articles", function()
    local article = galley.parse(text)
    assert.equal("nl", article.lang)
    assert.equal("Nachttrein naar Norderoog rijdt weer", article.title.text)
    assert.equal("2016-03-12", article.date.value)
    assert.equal("Kustbode", article.source)
    assert.equal("Havenspoor zoekt machinisten.", article.references[1].title)
    assert.equal("caption", article.blocks[#article.blocks].role)
    assert.equal(3, #article.sentences)
    assert.equal("2016-05-03", article.dates[1].value)
    assert.equal("2016-03-11", article.dates[2].value)
    local money
    for number in article:numbers() do
      money = number.currency and number or money
    end
    assert.same({ 38500000, "EUR", "more_than" }, { money.value, money.currency, money.modifier })
  end)

  it("leaves the others as they were", function()
    assert.equal("de", galley.parse(german).lang)
    assert.equal("en", galley.parse(english).lang)
  end)

  it("may take the place of one", function()
    local definition = dofile(helper.fixture "languages/nl.lua")
    definition.words.agency = { "KBP" }
    assert.equal("nl", galley.language(definition))
    assert.equal("KBP", galley.parse("De trein rijdt niet naar het eiland. (KBP)", { lang = "nl" }).source)
  end)

  it("may write its words as text", function()
    local definition = dofile(helper.fixture "languages/nl.lua")
    definition.words.currency = {
      { 1, "USD", words = "dollar dollars" }, { 1, lines = "EUR = euro, euro's\n  GBP = pond sterling" },
      { 1, "SEK", phrases = "Zweedse kroon,\nZweedse kronen" }, { 1, "NOK", words = "kro", endings = { "on", "nen" } },
      { 1, "CAD", words = "dollars" }, dollar = "AUD",
    }
    galley.language(definition)
    local words = require "galley.language".words("nl", "currency")
    assert.same({ 1, "EUR" }, words["euro's"])
    assert.same({ 1, "GBP" }, words["pond sterling"])
    assert.same({ 1, "SEK" }, words["Zweedse kronen"])
    assert.same({ 1, "NOK" }, words.kroon)
    assert.is_nil(words.kro)
    assert.same({ 1, "CAD" }, words.dollars)
    assert.same({ 1, "AUD" }, words.dollar)
    local article = galley.parse("De trein kost 20 Zweedse kronen.", { lang = "nl" })
    assert.equal("SEK", article.numbers[1].currency)
  end)

  it("may write words that differ in their case alone in any order", function()
    local definition = dofile(helper.fixture "languages/nl.lua")
    local first, second = { 1, "KOBAVI", words = "KOBAVI" }, { 1, "Kobavi", words = "Kobavi" }
    local found = {}
    for i, organization in ipairs { { first, second }, { second, first } } do
      definition.words.organization = organization
      galley.language(definition)
      found[i] = galley.parse("De trein van KOBAVI rijdt niet.", { lang = "nl" }).names[1].full
    end
    assert.same({ "KOBAVI", "KOBAVI" }, found)
  end)

  it("must be well-formed", function()
    local function adding(definition)
      return function() galley.language(definition) end
    end
    assert.error_matches(adding(12), "bad language %(table or path")
    assert.error_matches(adding {}, "field 'code'")
    assert.error_matches(adding { code = "nl" }, "field 'words'")
    assert.error_matches(adding { code = "nl", words = { month_name = {} } },
      "bad language 'nl' %(no class of words is called 'month_name'")
    assert.error_matches(adding { code = "nl", words = { month = { mei = true } } }, "the value of 'mei'")
    assert.error_matches(adding { code = "nl", words = { month = { { 5, text = "mei" } } } }, "neither words nor phrases")
    assert.error_matches(adding { code = "nl", words = { unit = { { 1, lines = "km kilometer" } } } },
      "the line 'km kilometer' is not of the form")
    assert.error_matches(adding { code = "nl", words = { month = { { 5, words = "mei", endings = { ("x"):rep(300) } } } } },
      "too long")
    assert.error_matches(adding { code = "nl", words = { starter = { "de", [3] = "het" } } }, "has a gap")
    for class, value in pairs { month = 13, weekday = 0, period = 77, pronoun = 1.5, cardinal = 0 / 0, fraction = math.huge } do
      assert.error_matches(adding { code = "nl", words = { [class] = { mei = value } } },
        "is no value of 'mei' for the class '" .. class .. "'")
    end
    assert.error_matches(adding "/does/not/exist.lua", "/does/not/exist.lua")
  end)
end)

describe("the image of a language that the build leaves", function()
  local core, language = require "galley.core", require "galley.language"
  local source = { month = { mai = 5, mei = { 5, "name" } }, unit = { { 1, lines = "km = km, kilometer" } } }

  local function load(bytes, stamp)
    local file = io.tmpfile()
    file:write(bytes)
    file:seek "set"
    local loaded = core.load_language(file, stamp)
    file:close()
    return loaded
  end

  it("says of every word what the data says", function()
    for _, code in ipairs { "de", "en" } do
      local words = language.definition(code).words
      local from_data = core.language(words)
      for class in pairs(words) do
        assert.same(core.words(from_data, class), language.words(code, class), class)
      end
    end
  end)

  it("holds until one of the files that it was made of changes", function()
    local image = core.language_image(source, "the text of the files")
    assert.same({ 5, "name" }, core.words(load(image, "the text of the files"), "month").mei)
    assert.is_nil(load(image, "the text of the file"))
    assert.is_nil(load(image, "the text of the filet"))
  end)

  it("is there for the languages that come with galley", function()
    for _, code in ipairs { "de", "en" } do
      local path = require "galley.prebuilt".path(code .. ".image")
      assert.truthy(helper.read(path):find("^galley%.lang%." .. code .. " "), path)
    end
  end)

  it("is left alone if it is broken", function()
    local image = core.language_image(source, "stamp")
    for length = 0, #image - 1, 97 do
      assert.is_nil(load(image:sub(1, length), "stamp"))
    end
    assert.is_nil(load(("x"):rep(#image), "stamp"))
    assert.error_matches(function() core.load_language("x", "stamp") end, "FILE")
  end)
end)

describe("the README", function()
  it("names every class of words that the core knows", function()
    local names = helper.read "csrc/read/language.c":match "class_names.-};"
    local readme = helper.read "README.md":match "## Adding a language.-\n## "
    for name in names:gmatch '"([%l_]+)"' do
      assert.truthy(name == "stopword" or readme:find("`" .. name .. "`", 1, true), "the README lacks the class " .. name)
    end
  end)
end)
