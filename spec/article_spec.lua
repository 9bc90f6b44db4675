local galley = require "galley"
local helper = require "spec.helper"

local function roles_of(article)
  local roles = {}
  for i, block in ipairs(article.blocks) do
    roles[i] = block.role
  end
  return roles
end

describe("an article in plain text", function()
  local article = assert(galley.open(helper.fixture "hafenbahn.txt"))

  it("has the date of its header, as precise as that says", function()
    assert.equal("2023-05", article.date.value)
    assert.equal("month", article.date.precision)
    assert.equal("2023-05-01", article.date.earliest)
    assert.equal("2023-05-31", article.date.latest)
    assert.equal("2023-05", tostring(article.date))
  end)

  it("has the title behind the date", function()
    assert.equal("Marlow streitet über die Rückkehr der Hafenbahn", article.title.text)
  end)

  it("has the source of its source line", function()
    assert.equal("Küstenbote", article.source)
  end)

  it("has a lead before the source line", function()
    assert.equal(4, #article:sentences "lead")
    assert.truthy(article.lead.text:find("^Der Stadtrat"))
  end)

  it("finds the references that are spliced into the body", function()
    local found = {}
    for i, reference in ipairs(article.references) do
      found[i] = { reference.label, reference.part, reference.title, reference.inline }
    end
    assert.same({
      { "Analyse", 1, "Warum kleine Häfen wieder auf die Schiene setzen", true },
      { "Analyse", 2, "Warum kleine Häfen wieder auf die Schiene setzen", true },
    }, { found[1], found[2] })
    assert.equal("Mehr zum Thema", found[3][1])
    assert.equal("Fähre nach Norderoog fährt ab Sommer mit Strom", found[3][3])
    assert.is_false(found[3][4])
    assert.equal(3, #found)
  end)

  it("keeps the references out of the sentences", function()
    for sentence in article:sentences() do
      assert.falsy(sentence.text:find("Analyse", 1, true))
      assert.falsy(sentence.text:find("Mehr zum Thema", 1, true))
      assert.falsy(sentence.text:find("wieder auf die Schiene", 1, true))
    end
  end)

  it("goes on behind a reference with the paragraph that it broke", function()
    local continued = 0
    for block in article:blocks "paragraph" do
      continued = continued + (block.continued and 1 or 0)
    end
    assert.equal(2, continued)
  end)

  it("prints as a summary", function()
    assert.equal(table.concat({
      "2023-05  Marlow streitet über die Rückkehr der Hafenbahn",
      "Der Stadtrat von Marlow stimmt am Dienstag über die Zukunft der Hafen…",
      "Source: Küstenbote",
      "17 sentences, 3 references, 2 quotations, 9 dates, 11 numbers",
    }, "\n"), tostring(article))
  end)
end)

describe("the roles of blocks", function()
  it("are those of title, lead, source, paragraphs, crossheads and references", function()
    local article = assert(galley.open(helper.fixture "strandkorb.txt"))
    assert.same({
      "dateline", "title", "lead", "source", "paragraph", "paragraph", "crosshead", "paragraph", "reference",
    }, roles_of(article))
    assert.equal("2024-02-29", article.date.value)
    assert.equal("day", article.date.precision)
    assert.equal("Küstenbote, eigene Recherche", article.source)
  end)

  it("are all paragraphs in prose, where no line is a header", function()
    local article = galley.parse("date 2023-05 Titel\n\nQuelle: Amt\n", { format = "prose" })
    assert.is_nil(article.title)
    assert.is_nil(article.date)
    assert.is_nil(article.source)
    assert.same({ "paragraph", "paragraph" }, roles_of(article))
  end)

  it("have a confidence from 0 to 1", function()
    for block in assert(galley.open(helper.fixture "strandkorb.txt")):blocks() do
      assert.is_true(block.confidence > 0 and block.confidence <= 1)
    end
  end)
end)

describe("the date of publication", function()
  it("comes from the options where the text gives none", function()
    local article = galley.parse("Heute regnet es.", { format = "prose", date = "2024-02-29" })
    assert.equal("2024-02-29", article.dates[1].value)
  end)

  it("comes from the text where both say it", function()
    assert.equal("2023-05", galley.parse("date 2023-05 Titel\n\nText.", { date = "2020" }).date.value)
  end)

  it("must be a date", function()
    assert.has_error(function() galley.parse("x", { date = "gestern" }) end)
    assert.has_error(function() galley.parse("x", { date = "2023-02-30" }) end)
  end)
end)

describe("parsing", function()
  it("raises for wrong arguments and names them", function()
    assert.error_matches(function() galley.parse(12) end, "bad argument #1 to 'parse' %(string expected, got number%)")
    assert.error_matches(function() galley.parse("x", "text") end, "bad argument #2 to 'parse' %(table expected")
    assert.error_matches(function() galley.open {} end, "bad argument #1 to 'open'")
    assert.error_matches(function() galley.parse("x", { lang = "xx" }) end, "there is no language 'xx'")
    assert.error_matches(function() galley.parse("x", { format = "word" }) end, "must be text or prose, not 'word'")
    assert.error_matches(function() galley.parse("x", { fromat = "prose" }) end, "'parse' %(there is no option 'fromat'%)")
    assert.error_matches(function() galley.open("x", { url = 5 }) end, "'open' %(option 'url' must be a string, not a number")
    assert.error_matches(function() galley.corpus("x", { inptu = "csv" }) end, "'corpus' %(there is no option 'inptu'%)")
  end)

  it("gives nil and a message for what depends on the outside world", function()
    local article, message = galley.open "/does/not/exist.txt"
    assert.is_nil(article)
    assert.truthy(message:find("/does/not/exist.txt", 1, true))
    article, message = galley.parse("x", { encoding = "ebcdic-cp-us" })
    assert.is_nil(article)
    assert.truthy(message:find("ebcdic-cp-us", 1, true))
  end)

  it("keeps what it was told of the article", function()
    local article = galley.parse("x", { url = "https://kuestenbote.example/1", path = "x.txt" })
    assert.same({ "https://kuestenbote.example/1", "x.txt", "de" }, { article.url, article.path, article.lang })
  end)
end)

describe("lists", function()
  local article = galley.parse("Eins kam. Zwei ging. Drei blieb.", { format = "prose" })

  it("answer #, [i], ipairs, a loop and tostring", function()
    assert.equal(3, #article.sentences)
    assert.equal("Zwei ging.", article.sentences[2].text)
    assert.is_nil(article.sentences[4])
    assert.is_nil(article.sentences[0])
    local looped, counted = {}, {}
    for sentence in article:sentences() do looped[#looped + 1] = sentence.text end
    for i, sentence in ipairs(article.sentences) do counted[i] = sentence.text end
    assert.same({ "Eins kam.", "Zwei ging.", "Drei blieb." }, looped)
    assert.same(looped, counted)
    assert.equal("3 items\n   1  Eins kam.\n   2  Zwei ging.\n   3  Drei blieb.", tostring(article.sentences))
  end)

  it("loop from the first item each time, and inside each other", function()
    local pairs_of = 0
    for _ in article:sentences() do
      for _ in article:sentences() do pairs_of = pairs_of + 1 end
    end
    assert.equal(9, pairs_of)
  end)

  it("can be restricted to a role or a span", function()
    assert.equal(0, #article:sentences "lead")
    assert.equal(3, #article:sentences "body")
    assert.equal(3, #article:tokens(article.sentences[2]))
    assert.error_matches(function() article:sentences "leader" end,
      "bad argument #1 to 'sentences' %(no role is called 'leader'%)")
    local other = galley.parse("Vier.", { format = "prose" })
    assert.has_error(function() article:tokens(other.sentences[1]) end)
  end)
end)

describe("integer loops", function()
  local article = galley.parse("Eins kam. Zwei ging. Drei kam.", { format = "prose" })

  it("leave no garbage behind, however long the text is, when a rule visits them by number", function()
    local function garbage_of(count)
      local long = assert(galley.parse(("Die Fähre fährt. Der Rat sagt nein. "):rep(count), { format = "prose" }))
      local hits, _ = 0, #long.sentences -- reads the layer
      collectgarbage()
      collectgarbage "stop"
      local before = collectgarbage "count"
      for i in long:each "sentence" do
        if long:has(i, "Fähre") then
          hits = hits + 1
        end
      end
      for _ in long:select("sentence", "Rat") do
        hits = hits + 1
      end
      local garbage = collectgarbage "count" - before
      collectgarbage "restart"
      long:close()
      assert.equal(2 * count, hits)
      return garbage
    end
    assert.is_true(garbage_of(27000) < garbage_of(10) + 4) -- a megabyte; in kilobytes
  end)

  it("give the number and the positions of each item", function()
    local seen = {}
    for i, first, last in article:each "sentence" do
      seen[i] = article.text:sub(first, last)
      assert.equal(seen[i], article:text_of(i))
    end
    assert.same({ "Eins kam.", "Zwei ging.", "Drei kam." }, seen)
  end)

  it("visit only the items that hold a text", function()
    local seen = {}
    for i in article:select("sentence", "kam") do
      seen[#seen + 1] = i
      assert.is_true(article:has(i, "kam"))
    end
    assert.same({ 1, 3 }, seen)
    assert.is_false(article:has(2, "kam"))
  end)

  it("count how often an item holds a text", function()
    assert.same({ 1, 0, 1 }, { article:count(1, "kam"), article:count(2, "kam"), article:count(3, "kam") })
    assert.equal(2, galley.parse("Aaaa kam.", { format = "prose" }):count(1, "aa") + article:count(2, "g.", "sentence"))
    assert.equal(1, article:count(1, "Eins", "token"))
    assert.has_error(function() article:count(1, "") end)
    assert.has_error(function() article:count(4, "kam") end)
  end)

  it("raise for layers and items that there are not", function()
    assert.error_matches(function() article:each "stanza" end, "no layer is called 'stanza'")
    assert.has_error(function() article:text_of(4) end)
  end)
end)

describe("matches", function()
  local article = galley.parse("Der Präsident kam. Die Präsidentin ging.", { format = "prose" })

  it("are spans with their captures", function()
    local matches = article:matches [[\bPräsident(in)?\b]]
    assert.equal(2, #matches)
    assert.equal("Präsident", matches[1].text)
    assert.is_false(matches[1][1])
    assert.equal("in", matches[2][1].text)
    assert.equal("Präsidentin", tostring(matches[2]))
  end)

  it("can be restricted to a span", function()
    assert.equal(1, #article:matches("Präsident", article.sentences[2]))
  end)

  it("raise for a pattern that is none, and say where", function()
    assert.error_matches(function() article:matches "(" end, "bad argument #1 to 'matches'.* at byte %d")
  end)
end)

describe("a closed article", function()
  it("raises when it is used, and closes twice without harm", function()
    local article = galley.parse("Eins kam.", { format = "prose" })
    local sentence = article.sentences[1]
    article:close()
    article:close()
    assert.error_matches(function() return article.title end, "article is closed")
    assert.error_matches(function() return sentence.text end, "article is closed")
  end)

  it("leaves its memory to the next one, and to no other", function()
    local function parse(word)
      local article = galley.parse(("%s sagte Nein. "):format(word):rep(20), { format = "prose", lang = "de" })
      return article, #article.names, #article.quotes
    end
    local first, open = parse "Anna Alsen", parse "Bert Bohn"
    first:close()
    parse "Carla Claasen"
    assert.equal("Bert Bohn", open.names[20].text)
    assert.equal("Bert Bohn sagte Nein.", open.sentences[20].text)
    collectgarbage()
    collectgarbage "stop"
    local before = collectgarbage "count"
    for _ = 1, 100 do
      parse "Dora Dahl":close()
    end
    local garbage = collectgarbage "count" - before
    collectgarbage "restart"
    assert.is_true(garbage < 250, garbage .. " KB") -- an article takes some 6
  end)

  if _VERSION == "Lua 5.4" then
    it("is closed at the end of its block where it is declared so", function()
      local outside = load [[
        local article <close> = require "galley".parse "Eins kam."
        return article
      ]]()
      assert.error_matches(function() return outside.title end, "article is closed")
    end)
  end
end)

describe("the module", function()
  it("prints nothing and defines no global", function()
    local output, errors, code = helper.run(([[%s -e '
      local before = {}
      for name in pairs(_G) do before[name] = true end
      local galley = require "galley"
      galley.check(galley.parse("Er sagte: \"Ja.\""))
      for name in pairs(_G) do assert(before[name], name) end']]):format(os.getenv "LUA" or "lua5.4"))
    assert.same({ "", "", 0 }, { output, errors, code })
  end)

  it("says what a span is: what it prints", function()
    local article = galley.parse('Am 3. Mai 2023 sagte Alsen: „Ja, 12 km.“', { format = "prose" })
    assert.equal("3. Mai 2023 (2023-05-03)", tostring(article.dates[1]))
    assert.equal("12 km (12 km)", tostring(article.numbers[1]))
    assert.equal("„Ja, 12 km.“ (Alsen)", tostring(article.quotes[1]))
  end)
end)

describe("a span", function()
  local article = galley.parse("Er kam. Am 3. Mai 2016 ging sie, mit 12 Euro. Danach war Ruhe.", {
    format = "prose", lang = "de",
  })

  it("knows the sentence in which it begins", function()
    assert.equal("Am 3. Mai 2016 ging sie, mit 12 Euro.", article.dates[1].sentence.text)
    assert.equal(article.sentences[2], article.numbers[1].sentence)
    assert.equal(article.sentences[3], article.sentences[3].sentence)
    assert.equal("Danach", article.sentences[3].sentence.text:match "%a+")
  end)

  it("holds the items of a layer that lie in it", function()
    assert.equal(1, #article:dates(article.sentences[2]))
    assert.equal(0, #article:dates(article.sentences[1]))
    assert.equal(0, #article:numbers(article.sentences[3]))
    assert.equal(1, #article:sentences(article.sentences[2]))
  end)
end)
