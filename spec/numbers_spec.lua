local galley = require "galley"

--- All numbers of a text as "text = value unit modifier kind", what is plain left out.
local function described(text)
  local list = {}
  for number in galley.parse(text, { format = "prose", lang = "de" }):numbers() do
    local value = type(number.value) == "number" and ("%.15g"):format(number.value) or number.value
    local parts = { number.text .. " = " .. value }
    parts[#parts + 1] = number.unit or number.currency
    parts[#parts + 1] = number.modifier
    parts[#parts + 1] = number.kind ~= "cardinal" and number.kind ~= "dimension" and number.kind or nil
    list[#list + 1] = table.concat(parts, " ")
  end
  return list
end

local function are(what, expectations)
  describe("numbers " .. what, function()
    for text, expected in pairs(expectations) do
      it("are read: " .. text, function()
        assert.same(type(expected) == "table" and expected or { expected }, described("Es sind " .. text .. "!"))
      end)
    end
  end)
end

are("in digits", {
  ["2.400 Höfe"] = "2.400 = 2400", ["12,5"] = "12,5 = 12.5", ["1.234.567,89"] = "1.234.567,89 = 1234567.89",
  ["40 000 Leute"] = "40 000 = 40000", ["1 234 567,5"] = "1 234 567,5 = 1234567.5",
  ["40\u{202F}000"] = "40 000 = 40000",
  ["1'234.50"] = "1'234.50 = 1234.5", ["3’500’000"] = "3’500’000 = 3500000",
  ["1,234,567.89"] = "1,234,567.89 = 1234567.89",
  ["4,800"] = "4,800 = 4.8", ["2.5"] = "2.5 = 2.5", ["0.762"] = "0.762 = 0.762", [",75"] = ",75 = 0.75",
  ["100K"] = "100K = 100000",
  ["-12"] = "-12 = -12", ["(-3)"] = "-3 = -3", ["minus 1.200"] = "minus 1.200 = -1200", ["½"] = "½ = 0.5",
  ["2½"] = "2½ = 2.5",
  ["3/4"] = "3/4 = 0.75", ["1 1/2"] = "1 1/2 = 1.5",
})

are("in words", {
  ["elf"] = "elf = 11", ["zweiundzwanzig"] = "zweiundzwanzig = 22", ["zwo"] = "zwo = 2", ["dreißig"] = "dreißig = 30",
  ["dreissig"] = "dreissig = 30", ["fuenfzig"] = "fuenfzig = 50",
  ["zweihundertsechsundfünfzig"] = "zweihundertsechsundfünfzig = 256",
  ["hunderttausend"] = "hunderttausend = 100000", ["siebenhunderteinundzwanzigtausendundzwölf"] =
    "siebenhunderteinundzwanzigtausendundzwölf = 721012",
  ["dreieinhalb Milliarden"] = "dreieinhalb Milliarden = 3500000000", ["anderthalb"] = "anderthalb = 1.5",
  ["zwei Milliarden fünf Millionen"] = "zwei Milliarden fünf Millionen = 2005000000",
  ["eine Million dreihunderttausend"] = "eine Million dreihunderttausend = 1300000",
  ["2,5 Mio."] = "2,5 Mio. = 2500000", ["sechzig Mrd. Sterne"] = "sechzig Mrd. = 60000000000",
  ["ein Dutzend"] = "ein Dutzend = 12", ["ein halbes Dutzend"] = "ein halbes Dutzend = 6",
  ["Tausende"] = "Tausende = 1000 more_than", ["Millionen Euro"] = "Millionen Euro = 1000000 EUR more_than money",
  ["eine halbe Million"] = "eine halbe Million = 500000", ["zwei Komma drei"] = "zwei Komma drei = 2.3",
  ["zwei Drittel"] = "zwei Drittel = 0.666666666666667", ["ein Viertel"] = "ein Viertel = 0.25",
  ["sechs und zwei Drittel Millionen"] = "sechs und zwei Drittel Millionen = 6666666.66666667",
})

are("that order", {
  ["der 3. Mann"] = "3. = 3 ordinal", ["zum dritten Mal"] = "dritten = 3 ordinal",
  ["die 15te Fahrt"] = "15te = 15 ordinal",
  ["die einhunderteinunddreißigste"] = "einhunderteinunddreißigste = 131 ordinal",
  ["der dreihundert Millionste"] = "dreihundert Millionste = 300000000 ordinal", ["zu viert"] = "viert = 4 ordinal",
  -- from the end, or from here
  ["der letzte Wagen"] = "letzte = end+0 relative", ["das vorletzte Spiel"] = "vorletzte = end-1 relative",
  ["die nächste Seite"] = "nächste = current+1 relative", ["die letzten zwei Tage"] = "zwei Tage = 2 d",
})

are("that measure", {
  ["75ml"] = "75ml = 75 ml", ["120 km/h"] = "120 km/h = 120 km/h", ["4,18 m²"] = "4,18 m² = 4.18 m2",
  ["12 Kubikmeter"] = "12 Kubikmeter = 12 m3", ["drei Zoll"] = "drei Zoll = 3 [in_i]",
  ["ein Pfund"] = "ein Pfund = 1 pound",
  ["12-Pfund-Hammer"] = "12-Pfund = 12 pound", ["300 Metern pro Sekunde"] = "300 Metern pro Sekunde = 300 m/s",
  ["achtzig Millionen Liter"] = "achtzig Millionen Liter = 80000000 l",
  ["eine halbe Stunde"] = "eine halbe Stunde = 0.5 h",
  ["anderthalb Jahre"] = "anderthalb Jahre = 1.5 a", ["500 GWh"] = "500 GWh = 500 GW.h", ["90°"] = "90° = 90 deg",
  ["zweitägige Fahrten"] = "zweitägige = 2 d", ["20 MB"] = "20 MB = 20 MBy",
  ["15 %"] = "15 % = 15 % percent", ["zwölf Prozent"] = "zwölf Prozent = 12 % percent",
  ["15-prozentige Anteile"] = "15-prozentige = 15 % percent", ["3 Prozentpunkte"] = "3 Prozentpunkte = 3 % percent",
  ["0,8 Promille"] = "0,8 Promille = 0.8 ‰ percent",
  ["-5 °C"] = "-5 °C = -5 Cel temperature", ["minus 3 Grad Celsius"] = "minus 3 Grad Celsius = -3 Cel temperature",
  ["5 Grad minus"] = "5 Grad minus = -5 Cel temperature",
  ["90 Grad Fahrenheit"] = "90 Grad Fahrenheit = 90 [degF] temperature",
  ["ein 69-Jähriger"] = "69-Jähriger = 69 a age", ["5 Jahre alt"] = "5 Jahre alt = 5 a age",
  ["drei Monate alt"] = "drei Monate alt = 3 mo age", ["im Alter von 95 Jahren"] = "95 Jahren = 95 a age",
  ["der Zehnjährige"] = "Zehnjährige = 10 a age",
})

are("of money", {
  ["3 €"] = "3 € = 3 EUR money", ["$ 15"] = "$ 15 = 15 USD money",
  ["€2,5 Mrd."] = "€2,5 Mrd. = 2500000000 EUR money",
  ["EUR 20"] = "EUR 20 = 20 EUR money", ["CHF 3'500.50"] = "CHF 3'500.50 = 3500.5 CHF money",
  ["cad$ 15"] = "cad$ 15 = 15 CAD money",
  ["12 500 EUR"] = "12 500 EUR = 12500 EUR money", ["48 Millionen Dollar"] = "48 Millionen Dollar = 48000000 USD money",
  ["500 Milliarden US-Dollar"] = "500 Milliarden US-Dollar = 500000000000 USD money", ["5,5 Mio. Schweizer Franken"] =
    "5,5 Mio. Schweizer Franken = 5500000 CHF money",
  ["20,- Euro"] = "20,- Euro = 20 EUR money", ["20.– Franken"] = "20.– Franken = 20 CHF money",
  ["100-Euro-Schein"] = "100-Euro = 100 EUR money",
  ["zwei Euro und fünfzig Cent"] = "zwei Euro und fünfzig Cent = 2.5 EUR money",
  ["15 Dollar 50"] = "15 Dollar 50 = 15.5 USD money",
  ["15 Dollar und 20"] = "15 Dollar und 20 = 15.2 USD money", ["keinen Cent"] = "keinen Cent = 0 EUR money",
  ["50 tschechische Kronen"] = "50 tschechische Kronen = 50 CZK money",
  ["mit 50 tschechischen Kronen"] = "50 tschechischen Kronen = 50 CZK money", ["700 Tenge"] = "700 Tenge = 700 KZT money",
  ["300 UAH"] = "300 UAH = 300 UAH money", ["2 Bitcoin"] = "2 Bitcoin = 2 XBT money",
  ["90 Pfund Sterling"] = "90 Pfund Sterling = 90 GBP money",
})

are("with a modifier", {
  ["rund zwölf Millionen"] = "zwölf Millionen = 12000000 about", ["mehr als 200 Tote"] = "200 = 200 more_than",
  ["höchstens sieben Jahre"] = "sieben Jahre = 7 a at_most", ["gut zehn Monate"] = "zehn Monate = 10 mo more_than",
  ["knapp 500"] = "500 = 500 less_than", ["bis zu 60 Euro"] = "60 Euro = 60 EUR at_most money",
  ["mindestens drei Tonnen"] = "drei Tonnen = 3 t at_least",
  ["ca. 99$"] = "99$ = 99 USD about money", ["nicht mehr als fünf"] = "fünf = 5 at_most",
  ["eine gute Million"] = "eine gute Million = 1000000 more_than",
  ["um die 40 Leute"] = "40 = 40 about", ["keine 20 Minuten"] = "20 Minuten = 20 min less_than",
  ["weniger als $ 15"] = "$ 15 = 15 USD less_than money",
})

describe("numbers", function()
  it("may end the text, before a unit that is longer than what is left", function()
    for _, text in ipairs { "5 km", "5 k", "5 Kilometer pro", "5", "5 %", "5 US", "5,", "5 -", "5/", "5 1/",
      "$ 5,-" } do
      assert.equal(5, galley.parse(text, { format = "prose", lang = "de" }).numbers[1].value, text)
    end
  end)

  it("may be all that the text says, even an article", function()
    assert.same({ "Eine = 1" }, described "Eine")
    assert.same({ "keinen = 0" }, described "keinen")
    assert.same({ "0033 = 33" }, described "0033")
  end)

  it("stand inside distances, but not inside other dates", function()
    assert.same({ "66 Millionen Jahren = 66000000 a" }, described "Das war vor 66 Millionen Jahren so.")
    assert.same({}, described "Das war am 3. Mai 2021, im 18. Jahrhundert oder im dritten Quartal so.")
  end)

  it("lie inside the text whatever it is", function()
    local pieces = { "5", "zwei", " ", ",", ".", "-", "/", "½", "Euro", "$", "Millionen", "und", "°", "ein",
      "halbe", "K", "'", "%", "Komma" }
    math.randomseed(7)
    for _ = 1, 3000 do
      local parts = {}
      for i = 1, math.random(12) do
        parts[i] = pieces[math.random(#pieces)]
      end
      local text, last = table.concat(parts), 0
      for number in galley.parse(text, { format = "prose", lang = "de" }):numbers() do
        assert.is_true(number.first > last and number.first <= number.last and number.last <= #text, text)
        last = number.last
      end
    end
  end)

  it("may be many", function()
    for _, piece in ipairs { "3. ", "Million ", "zwei Millionen ", "1/2 ", "$ 5 ", "5-", "0471 ",
      "sechs und zwei Drittel ", "zwei Komma drei " } do
      assert.is_true(#galley.parse(piece:rep(30000), { format = "prose", lang = "de" }).numbers <= 30000)
    end
  end)

  for _, text in ipairs {
    "BGM-109", "ein 2:1 im Spiel", "um 20.45 Uhr", "von 9 bis 11 Uhr", "CO2", "www.marlow.example/5",
    "eine Frau und ein Mann", "Kein Mensch kam.",
    "Version 2.5.1", "die Adresse 192.168.1.1", "Tel. 0471 598650", "ISBN 978-3-16-148410-0", "Klaus Tausend kam.",
    "Frau Sieben kam.",
    "Er setzte einen Fuß in eine Bar.", "Das 5G-Netz kommt.", "Er ließ es außer Acht.", "Beide kamen.",
  } do
    it("are not what only looks like one: " .. text, function()
      local found = described(text)
      assert.same({}, found)
    end)
  end
end)
