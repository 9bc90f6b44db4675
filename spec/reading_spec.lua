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

describe("dates", function()
  -- Seen from Thursday, 17 November 2022.
  for text, expected in pairs {
    ["am 3. Mai 2021"] = "2021-05-03", ["am 31.10.1974"] = "1974-10-31", ["am 2018-08-31"] = "2018-08-31",
    ["im März 2008"] = "2008-03", ["im Jahr 2012"] = "2012", ["seit 1990 steht"] = "1990",
    ["am 22.04. fuhr"] = "2022-04-22",
    ["am dritten Oktober"] = "2022-10-03", ["Freitag, der 18. Juli 14"] = "2014-07-18", ["heute Abend"] = "2022-11-17",
    ["er kam gestern"] = "2022-11-16", ["letzten Monat"] = "2022-10", ["nächstes Jahr"] = "2023",
    ["vor drei Wochen"] = "2022-10-27", ["in 15 Tagen"] = "2022-12-02", ["am Sonntag stimmt er ab"] = "2022-11-20",
    ["am Sonntag hatte er gewählt"] = "2022-11-13", ["im 18. Jahrhundert"] = "1701-01-01/1800-12-31",
    ["in den 1990er Jahren"] = "1990-01-01/1999-12-31", ["Ende Oktober"] = "2022-10-22/2022-10-31",
    ["Anfang 2020"] = "2020-01-01/2020-05-01", ["von 2010 bis 2018"] = "2010-01-01/2018-12-31",
    ["vom 4. bis zum 23. Mai"] = "2022-05-04/2022-05-23", ["im dritten Quartal 2021"] = "2021-07-01/2021-09-30",
    ["im Sommer 2015"] = "2015-06-01/2015-08-31", ["zu Ostern 2023"] = "2023-04-09", ["an Pfingsten 2022"] = "2022-06-05",
    ["am Buß- und Bettag 2022"] = "2022-11-16", ["erster Dienstag im Oktober"] = "2022-10-04",
    ["letzter Tag im Oktober 2015"] = "2015-10-31", ["Sonntag der letzten Woche"] = "2022-11-13",
    ["Mittwoch in zwei Wochen"] = "2022-11-30", ["die nächsten drei Tage"] = "2022-11-18/2022-11-20",
    ["am letzten Montag"] = "2022-11-14", ["am 29. Februar"] = "2020-02-29",
    ["unter der Woche"] = "2022-11-14/2022-11-18", ["am 15ten kam er"] = "2022-11-15", ["am 29.2.2020"] = "2020-02-29",
  } do
    it("are worked out: " .. text, function()
      local date = prose("Termin: " .. text .. ".", "2022-11-17").dates[1]
      assert.equal(expected, date and date.value)
      assert.is_true(date.resolved)
    end)
  end

  it("are candidates in an article of a month", function()
    local date = prose("Er kommt am Sonntag.", "2022-11").dates[1]
    assert.same({ "2022-11-06", "2022-11-27", "day", false },
      { date.earliest, date.latest, date.precision, date.resolved })
  end)

  it("are unresolved where no date is known, or none is said", function()
    assert.is_nil(prose("Er kam gestern.").dates[1].value)
    assert.is_false(prose("in den kommenden Jahren", "2022").dates[1].resolved)
    assert.is_false(prose("vor 66 Millionen Jahren", "2022").dates[1].resolved)
  end)

  it("are not what only looks like one", function()
    for _, text in ipairs { "Es sind 2012 Menschen.", "Am Morgen kam er.", "Version 2.5 ist da.",
    "Um 20.45 Uhr.", "am 30.2.2020",
        "Frau Sommer kam.", "2018 Euro" } do
      assert.same({}, texts(prose(text, "2022-11-17").dates), text)
    end
  end)
end)

describe("numbers", function()
  for text, expected in pairs {
    ["2.400 Höfe"] = "2400", ["12,5 Prozent"] = "12.5 %", ["1.234.567,89 Euro"] = "1234567.89 EUR",
    ["3'500 Franken"] = "3500 CHF",
    ["40 000 Leute"] = "40000", ["rund zwölf Millionen"] = "12000000 about", ["mehr als 200 Tote"] = "200 more_than",
    ["dreieinhalb Milliarden Dollar"] = "3500000000 USD", ["ein Dutzend"] = "12", ["ein halbes Dutzend"] = "6",
    ["zwei Drittel"] = tostring(2 / 3), ["siebenhunderteinundzwanzigtausendzwölf"] = "721012",
    ["zweihundertsechsundfünfzig"] = "256", ["die hundertste Fahrt"] = "100", ["zum dritten Mal"] = "3",
    ["½ Liter"] = "0.5 l",
    ["-5 °C"] = "-5 Cel", ["minus 3 Grad Celsius"] = "-3 Cel", ["75ml"] = "75 ml", ["120 km/h"] = "120 km/h",
    ["$ 15"] = "15 USD", ["CAD$ 15"] = "15 CAD",
    ["zwei Euro und fünfzig Cent"] = "2.5 EUR", ["ein 69-Jähriger"] = "69 a", ["5 Jahre alt"] = "5 a",
    ["2,5 Mio. Euro"] = "2500000 EUR",
    ["zwei Komma drei"] = "2.3", ["eine Million dreihundertneunundneunzigtausendfünfhundertneun"] = "1399509",
    ["4,18 m²"] = "4.18 m2", ["höchstens sieben Tonnen"] = "7 t at_most", ["elf"] = "11",
  } do
    it("are read: " .. text, function()
      local number = prose(text).numbers[1]
      assert.is_truthy(number)
      local parts = { tostring(number.value) }
      parts[#parts + 1] = number.currency or number.unit
      parts[#parts + 1] = number.modifier
      assert.equal(expected, table.concat(parts, " "))
    end)
  end

  it("may end the text, before a unit that is longer than what is left", function()
    for _, text in ipairs { "5 km", "5 k", "5 Kilometer pro", "5", "5 %", "5 US" } do
      assert.equal(5, prose(text).numbers[1].value)
    end
  end)

  it("have a kind", function()
    local kinds = {}
    for number in prose("5, der 3. Mann, 5 %, 5 Euro, 5 kg, 5 °C, ein 5-Jähriger."):numbers() do
      kinds[#kinds + 1] = number.kind
    end
    assert.same({ "cardinal", "ordinal", "percent", "money", "dimension", "temperature", "age" }, kinds)
  end)

  it("are not parts of names, scores, times and dates", function()
    for _, text in ipairs { "BGM-109", "ein 2:1 im Spiel", "um 20.45 Uhr", "am 3. Mai 2021", "CO2", "www.marlow.example/5",
        "eine Frau und ein Mann" } do
      assert.same({}, texts(prose(text).numbers), text)
    end
  end)
end)
