local galley = require "galley"
local helper = require "spec.helper"

local function prose(text)
  return galley.parse(text, { format = "prose", lang = "en", date = "2022-11-23" }) -- a Wednesday
end

local function texts_of(list)
  local texts = {}
  for i, span in ipairs(list) do
    texts[i] = span.text
  end
  return texts
end

describe("an English article", function()
  local article = assert(galley.open(helper.fixture "night_train.txt"))

  it("has the fields that a German one has", function()
    assert.same({ "en", "2016-03-12", "Anna Allen and Bert Brown", "MARLOW (AP)", "AP" },
      { article.lang, article.date.value, article.byline, article.dateline, article.source })
    assert.equal("Night train to Norderoog returns", article.title.text)
    assert.equal(2, #article:sentences "lead")
  end)

  it("has blocks of the same roles", function()
    local roles = {}
    for i, block in ipairs(article.blocks) do
      roles[i] = block.role
    end
    assert.same({
      "title", "byline", "dateline", "lead", "caption", "dateline", "paragraph", "crosshead", "paragraph", "reference",
      "paragraph", "boilerplate", "crosshead", "list", "list", "list", "paragraph", "source",
    }, roles)
  end)

  it("has quotations with their speakers", function()
    assert.equal('"That is a lot of money,"', article.quotes[1].text)
    assert.equal("Peter Brown", article.quotes[1].speaker.text)
    assert.equal("said", article.quotes[1].verb.text)
  end)
end)

describe("English speakers", function()
  for text, speaker in pairs {
    ['The mayor of Millbrook said on Tuesday that "the town hall is too expensive".'] = "mayor",
    ['"The town hall is too expensive", said the mayor of Millbrook.'] = "mayor",
    ['"The town hall is too expensive", the mayor of Millbrook said.'] = "mayor",
    ['"It is too expensive," a spokeswoman for the police department said on Monday.'] = "spokeswoman",
    ['The minister told reporters: "This is the end."'] = "minister",
    ['A spokesman for the company said: "We will pay."'] = "spokesman",
    ['"It is late," said Anna Miller, the mayor of Millbrook.'] = "Anna Miller",
  } do
    it("may be nouns, which are written small: " .. text, function()
      local quote = galley.parse(text, { format = "prose", lang = "en" }).quotes[1]
      assert.equal(speaker, quote.speaker and quote.speaker.text)
    end)
  end
end)

describe("English sentences", function()
  for text, count in pairs {
    ["Mr. Smith of the U.S. Senate met Dr. Jones at 5 p.m. on Friday. They talked."] = 2,
    ["The company, Brown Inc., lost 3.5 percent. Its rivals gained."] = 2,
    ["\"Stop!\" he shouted. Nobody moved."] = 2,
    ["St. Petersburg is large, e.g. larger than Marlow. No. 5 is small."] = 2,
    ["He said no. Smith fell ill. The sun rose in the east. They miss it."] = 4,
    ["See www.herald.example for more. Call No. 10."] = 2,
  } do
    it("are told apart: " .. text, function()
      assert.equal(count, #prose(text).sentences)
    end)
  end
end)

describe("English dates", function()
  for text, value in pairs {
    ["on March 3, 2016"] = "2016-03-03", ["on 3 March 2016"] = "2016-03-03", ["on the 3rd of March 2016"] = "2016-03-03",
    ["on the twenty-second of March"] = "2022-03-22", ["yesterday"] = "2022-11-22", ["two days ago"] = "2022-11-21",
    ["last year"] = "2021", ["in May 2015"] = "2015-05", ["in the 1990s"] = "199X", ["on March 3rd, 2016"] = "2016-03-03",
    ["July 13-15, 2014"] = "2014-07-13/2014-07-15", ["in the second half of 2015"] = "2015-H2",
    ["the day after Christmas"] = "2021-12-26", ["in the first three months of 2016"] = "2016-01-01/2016-03-31",
    ["in 476 AD"] = "0476",
  } do
    it("are worked out: " .. text, function()
      local dates = prose("They met " .. text .. ".").dates
      assert.equal(1, #dates)
      assert.equal(value, dates[1].value)
    end)
  end
end)

describe("English numbers", function()
  for text, expected in pairs {
    ["twenty-two ships"] = { 22 }, ["three hundred and five trees"] = { 305 },
    ["two thousand three hundred and five trees"] = { 2305 },
    ["two hundred thousand people"] = { 200000 }, ["two and a half million people"] = { 2500000 },
    ["more than 1,200 workers"] = { 1200, nil, "more_than" }, ["3.5 percent"] = { 3.5, "%" },
    ["about $38.5 million"] = { 38500000, "USD", "about" },
    ["at least 49 euros"] = { 49, "EUR", "at_least" }, ["a 69-year-old farmer"] = { 69, "a" }, ["12 miles"] = { 12, "[mi_i]" },
    ["three dozen eggs"] = { 36 }, ["one hundred and five trees"] = { 105 }, ["half a million people"] = { 500000 },
    ["half a mile"] = { 0.5, "[mi_i]" },
  } do
    it("have a value: " .. text, function()
      local number = prose("It was " .. text .. ".").numbers[1]
      assert.same({ expected[1], expected[2], expected[3] }, { number.value, number.currency or number.unit, number.modifier })
    end)
  end
end)

describe("English names", function()
  it("are found", function()
    local article = prose "Prime Minister Anna Smith met Peter Brown in London. Brown works for the United Nations."
    assert.same({ "Anna Smith", "Peter Brown", "London", "Brown", "United Nations" }, texts_of(article.names))
    assert.equal(article.names[2].key, article.names[4].key)
  end)
end)
