local galley = require "galley"

local function prose(text, date)
  return galley.parse(text, { format = "prose", date = date })
end

local function texts(list)
  local result = {}
  for i, span in ipairs(list) do
    result[i] = span.text
  end
  return result
end

describe("sentences", function()
  for text, expected in pairs {
    ["Er kam. Sie ging."] = { "Er kam.", "Sie ging." },
    ["Dr. Ilse Harms kam z. B. am 3. Mai. Prof. A. B. Voss nicht."] =
      { "Dr. Ilse Harms kam z. B. am 3. Mai.", "Prof. A. B. Voss nicht." },
    ["Im 18. Jahrhundert gab es 2.400 Höfe. Danach 12,5 Prozent weniger."] =
      { "Im 18. Jahrhundert gab es 2.400 Höfe.", "Danach 12,5 Prozent weniger." },
    ["„Ja.“ Er ging. „Und nun?“, fragte sie."] = { "„Ja.“", "Er ging.", "„Und nun?“, fragte sie." },
    ["Er kam.Der Rest blieb."] = { "Er kam.", "Der Rest blieb." },
    ["Was nun … Er schwieg. Ende ... Aus!"] = { "Was nun …", "Er schwieg.", "Ende ...", "Aus!" },
    ["Der Rat tagt. Streit um Mieten Am Abend kam es zum Streit."] =
      { "Der Rat tagt.", "Streit um Mieten", "Am Abend kam es zum Streit." },
    ["Das Magazin Der Hafen schreibt darüber."] = { "Das Magazin Der Hafen schreibt darüber." },
    ["Sie finden es auf www.marlow.example. Bitte sehr."] = { "Sie finden es auf www.marlow.example.", "Bitte sehr." },
    ["Um 20.45 Uhr stand es 2:1. Dann fiel das Licht aus."] = { "Um 20.45 Uhr stand es 2:1.", "Dann fiel das Licht aus." },
  } do
    it("are told apart: " .. text, function()
      assert.same(expected, texts(prose(text).sentences))
    end)
  end
end)

describe("tokens", function()
  it("are words, numbers, punctuation and addresses", function()
    local kinds = {}
    for token in prose("Am 17. Mai, z.B. um 5 %: info@marlow.example @marlow www.marlow.example!"):tokens() do
      kinds[#kinds + 1] = ("%s=%s"):format(token.text, token.kind)
    end
    assert.equal("Am=word 17.=number Mai=word ,=punctuation z.B.=word um=word 5=number %=punctuation :=punctuation " ..
      "info@marlow.example=email @marlow=handle www.marlow.example=url !=punctuation", table.concat(kinds, " "))
  end)
end)

describe("quotations", function()
  local function described(text)
    local list = {}
    for quote in prose(text):quotes() do
      list[#list + 1] = ("%s %s %s|%s"):format(quote.kind, quote.marks, quote.speaker and quote.speaker.text or "-",
        quote.content)
    end
    return list
  end

  for text, expected in pairs {
    ["„Wir bauen nicht“, sagte Petersen."] = { "direct german Petersen|Wir bauen nicht" },
    ["Petersen sagte: »Wir bauen.«"] = { "direct guillemet Petersen|Wir bauen." },
    ["Nach der Wahl sagte sie: “We will build.”"] = { "direct english sie|We will build." },
    ["Bürgermeisterin Hanna Petersen erklärte: \"Nein.\""] = { "direct straight Hanna Petersen|Nein." },
    ["Er nannte das „Unsinn“ und ging."] = { "title german -|Unsinn" },
    ["Sie sagte: „Er rief ‚halt‘ und lief.“"] = { "direct german Sie|Er rief ‚halt‘ und lief.",
    "scare german_single -|halt" },
    ["«Das geht», meinte Alsen."] = { "direct guillemet_swiss Alsen|Das geht" },
    ["Das war's, so geht's, 5'' und 6' lang."] = {},
    ["Er sagte: „Wir bauen morgen die ganze Strecke neu und ohne Pause."] =
      { "direct german Er|Wir bauen morgen die ganze Strecke neu und ohne Pause." },
    -- the second part is said by the same
    ["„Wir bauen“, sagte Petersen, „aber nicht hier.“"] =
      { "direct german Petersen|Wir bauen", "direct german Petersen|aber nicht hier." },
    ["„Wir bauen“, sagte Petersen. „Das ist sicher und wird gut.“"] =
      { "direct german Petersen|Wir bauen", "direct german Petersen|Das ist sicher und wird gut." },
    ["„Wir bauen“, sagte Petersen. Der Rat lachte. „Das ist sicher und wird gut.“"] =
      { "direct german Petersen|Wir bauen", "direct german -|Das ist sicher und wird gut." },
    ["„Wir bauen“, entgegnete Petersen."] = { "direct german Petersen|Wir bauen" },
    -- a reporting clause inside the marks
    ["„Die neue Brücke, sagte Petersen, kommt im nächsten Jahr.“"] =
      { "direct german Petersen|Die neue Brücke", "direct german Petersen|kommt im nächsten Jahr." },
    -- a new sentence reports nothing of the one before it
    ["Sie sagte: „Wir bauen jetzt und hier.“ Petersen erklärte später den Plan."] =
      { "direct german Sie|Wir bauen jetzt und hier." },
    -- without a comma it is no direct speech
    ["Er hatte das Boot als „Seelenverkäufer“ bezeichnet."] = { "title german -|Seelenverkäufer" },
    ["Das Stück mit dem Titel: „Die Fähre“ läuft."] = { "title german -|Die Fähre" },
    ["Die Brücke ist „für niemanden gut und kommt nie“ (Petersen)."] =
      { "direct german Petersen|für niemanden gut und kommt nie" },
    ["Der Rat lachte, als Petersen rief: „Wir bauen jetzt!“"] = { "direct german Petersen|Wir bauen jetzt!" },
    -- speech that has lost its marks
    ["Petersen sagte: Wir bauen die Brücke im Mai. Der Rat schwieg."] =
      { "direct none Petersen|Wir bauen die Brücke im Mai." },
    ["Die Zutaten: Mehl und Butter und viel Zucker."] = {},
  } do
    it("have marks, a kind and a speaker: " .. text, function()
      assert.same(expected, described(text))
    end)
  end

  it("may be left open at the end of a paragraph", function()
    local quotes = prose("Sie kam. „Wir bauen morgen die ganze Strecke neu").quotes
    assert.equal("Wir bauen morgen die ganze Strecke neu", quotes[1].content)
    assert.is_nil(quotes[1].speaker)
  end)

  it("know which of them stand inside another", function()
    local quotes = prose("Sie sagte: „Er rief ‚halt‘ und lief.“").quotes
    assert.is_false(quotes[1].nested)
    assert.is_true(quotes[2].nested)
    assert.equal("sagte", quotes[1].verb.text)
  end)
end)
