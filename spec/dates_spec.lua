local galley = require "galley"

local function dates(text, published)
  return galley.parse(text, { format = "prose", lang = "de", date = published or "2022-11-17" }).dates -- a Thursday
end

--- All dates of a text as "text = value", with what else they say.
local function described(text, published)
  local list = {}
  for i, date in ipairs(dates(text, published)) do
    local parts = { date.text .. " = " .. (date.value or "?") }
    parts[#parts + 1] = date.modifier
    parts[#parts + 1] = date.bound
    list[i] = table.concat(parts, " ")
  end
  return list
end

local function are(what, expectations)
  describe("dates of " .. what, function()
    for text, expected in pairs(expectations) do
      it("are read: " .. text, function()
        assert.same(type(expected) == "table" and expected or { expected }, described("Termin: " .. text .. "!"))
      end)
    end
  end)
end

are("the calendar", {
  ["am 3. Mai 2021"] = "3. Mai 2021 = 2021-05-03",
  ["am 3.Mai 2021"] = "3.Mai 2021 = 2021-05-03",
  ["den 3. Mai im Jahr 2021"] = "3. Mai im Jahr 2021 = 2021-05-03",
  ["am dritten Oktober"] = "dritten Oktober = 2022-10-03",
  ["am dreiundzwanzigsten Mai"] = "dreiundzwanzigsten Mai = 2022-05-23",
  ["am siebten vierten"] = "siebten vierten = 2022-04-07",
  ["am 5. Jänner 2019"] = "5. Jänner 2019 = 2019-01-05",
  ["am 7. Sept. 2019"] = "7. Sept. 2019 = 2019-09-07",
  ["März 3, 2015"] = "März 3, 2015 = 2015-03-03",
  ["im März 2008"] = "März 2008 = 2008-03",
  ["im Mai dieses Jahres"] = "Mai dieses Jahres = 2022-05",
  ["im Mai nächsten Jahres"] = "Mai nächsten Jahres = 2023-05",
  ["im Oktober des Vorjahres"] = "Oktober des Vorjahres = 2021-10",
  ["nächstes Jahr im Mai"] = "nächstes Jahr im Mai = 2023-05",
  ["am 15. nächsten Monats"] = "15. nächsten Monats = 2022-12-15",
  ["am 15ten kam er"] = "15ten = 2022-11-15",
  ["er kam am einundzwanzigsten"] = "einundzwanzigsten = 2022-11-21",
  ["am 1. Januar zweitausendsechzehn"] = "1. Januar zweitausendsechzehn = 2016-01-01",
  ["Freitag, der 18. Juli 14"] = "Freitag, der 18. Juli 14 = 2014-07-18",
  ["Fr, 18. Juli 2014"] = "Fr, 18. Juli 2014 = 2014-07-18",
  ["am Mittwoch, dem 12. Mai"] = "Mittwoch, dem 12. Mai = 2022-05-12",
  ["am 29. Februar"] = "29. Februar = 2020-02-29",
  ["August Petersen kommt im August"] = "August = 2022-08",
})

are("digits", {
  ["am 31.10.1974"] = "31.10.1974 = 1974-10-31",
  ["am 3.4.19"] = "3.4.19 = 2019-04-03",
  ["am 27. 11. 2016"] = "27. 11. 2016 = 2016-11-27",
  ["am 22.04. fuhr er"] = "22.04. = 2022-04-22",
  ["am 22.04 fuhr er"] = "22.04 = 2022-04-22",
  ["am 2018-08-31"] = "2018-08-31 = 2018-08-31",
  ["am 2018/8/31"] = "2018/8/31 = 2018-08-31",
  ["am 31/10/1974"] = "31/10/1974 = 1974-10-31",
  ["am 10/31/1974"] = "10/31/1974 = 1974-10-31",
  ["am 22/04 fuhr er"] = "22/04 = 2022-04-22",
  ["am 23/Sep/2020"] = "23/Sep/2020 = 2020-09-23",
  ["Stand 2022-09"] = "2022-09 = 2022-09",
  ["Stand 6/2015"] = "6/2015 = 2015-06",
  ["Stand 2022-W45"] = "2022-W45 = 2022-W45",
  ["am 29.2.2020"] = "29.2.2020 = 2020-02-29",
})

are("years and more", {
  ["im Jahr 2012"] = "Jahr 2012 = 2012",
  ["im Jahr neunzehnhundertneunundneunzig"] = "Jahr neunzehnhundertneunundneunzig = 1999",
  ["die 1920er waren golden"] = "1920er = 192X",
  ["im Jahre 843"] = "Jahre 843 = 0843",
  ["in den 1990er Jahren"] = "1990er Jahren = 199X",
  ["in den 80er-Jahren"] = "80er-Jahren = 198X",
  ["in den 80ern"] = "80ern = 198X",
  ["in den Neunzigern"] = "Neunzigern = 199X",
  ["in den neunziger Jahren"] = "neunziger Jahren = 199X",
  ["in den Siebzigerjahren"] = "Siebzigerjahren = 197X",
  ["im 18. Jahrhundert"] = "18. Jahrhundert = 17XX",
  ["im neunzehnten Jahrhundert"] = "neunzehnten Jahrhundert = 18XX",
  ["in der Saison 2019/20"] = "2019/20 = 2019-01-01/2020-12-31",
  ["1939-45"] = "1939-45 = 1939-01-01/1945-12-31",
  ["der Film des Jahres"] = "des Jahres = 2022",
  ["im Vorjahr"] = "Vorjahr = 2021",
})

are("quarters, weeks and seasons", {
  ["im dritten Quartal 2021"] = "dritten Quartal 2021 = 2021-Q3",
  ["im 4. Quartal"] = "4. Quartal = 2022-Q4",
  ["Q3 2021"] = "Q3 2021 = 2021-Q3",
  ["Quartal 3 2016"] = "Quartal 3 2016 = 2016-Q3",
  ["nächstes Quartal"] = "nächstes Quartal = 2023-Q1",
  ["im ersten Halbjahr 2022"] = "ersten Halbjahr 2022 = 2022-H1",
  ["in der 36. Kalenderwoche 2020"] = "36. Kalenderwoche 2020 = 2020-W36",
  ["KW 45"] = "KW 45 = 2022-W45",
  ["im Sommer 2015"] = "Sommer 2015 = 2015-SU",
  ["im Winter 2019/20"] = "Winter 2019/20 = 2019-WI",
  ["letzten Winter"] = "letzten Winter = 2021-WI",
  ["im Herbst"] = "Herbst = 2022-FA",
  ["im Spätherbst 2021"] = "Spätherbst 2021 = 2021-FA end",
  ["dieses Wochenende"] = "dieses Wochenende = 2022-W46-WE",
  ["Am Wochenende regnet es"] = "Am Wochenende = 2022-W46-WE",
  ["Am Wochenende regnete es"] = "Am Wochenende = 2022-W46-WE",
  ["unter der Woche"] = "unter der Woche = 2022-11-14/2022-11-18",
  ["letzte Woche"] = "letzte Woche = 2022-W45",
})

are("parts of a period", {
  ["Ende Oktober"] = "Ende Oktober = 2022-10 end",
  ["Anfang 2020"] = "Anfang 2020 = 2020 start",
  ["Mitte nächsten Jahres"] = "Mitte nächsten Jahres = 2023 mid",
  ["Ende der Woche"] = "Ende der Woche = 2022-W46 end",
  ["Anfang der 90er-Jahre"] = "Anfang der 90er-Jahre = 199X start",
  ["Ende des 19. Jahrhunderts"] = "Ende des 19. Jahrhunderts = 18XX end",
  ["zum Jahresende"] = "Jahresende = 2022 end",
  ["zum Jahresende 2025"] = "Jahresende 2025 = 2025 end",
  ["Die Ernte kommt dieses Jahr später"] = "dieses Jahr später = 2022 end",
})

are("holidays", {
  ["zu Ostern 2023"] = "Ostern 2023 = 2023-04-09",
  ["am Karfreitag 2023"] = "Karfreitag 2023 = 2023-04-07",
  ["an Pfingsten"] = "Pfingsten = 2022-06-05",
  ["an Christi Himmelfahrt 2024"] = "Christi Himmelfahrt 2024 = 2024-05-09",
  ["an Fronleichnam"] = "Fronleichnam = 2022-06-16",
  ["am Rosenmontag 2023"] = "Rosenmontag 2023 = 2023-02-20",
  ["am Buß- und Bettag"] = "Buß- und Bettag = 2022-11-16",
  ["am 1. Advent"] = "1. Advent = 2022-11-27",
  ["am dritten Adventssonntag"] = "dritten Adventssonntag = 2022-12-11",
  ["am zweiten Weihnachtsfeiertag"] = "zweiten Weihnachtsfeiertag = 2022-12-26",
  ["an Heiligabend"] = "Heiligabend = 2022-12-24",
  ["an Silvester letzten Jahres"] = "Silvester letzten Jahres = 2021-12-31",
  ["am Muttertag"] = "Muttertag = 2022-05-08",
  ["an Erntedank 2021"] = "Erntedank 2021 = 2021-10-03",
  ["am Tag der Deutschen Einheit"] = "Tag der Deutschen Einheit = 2022-10-03",
  ["am österreichischen Nationalfeiertag"] = "österreichischen Nationalfeiertag = 2022-10-26",
  ["am Bundesfeiertag"] = "Bundesfeiertag = 2022-08-01",
  ["an Thanksgiving 2021"] = "Thanksgiving 2021 = 2021-11-25",
  ["an Heilige Drei Könige 2020"] = "Heilige Drei Könige 2020 = 2020-01-06",
})

are("the days around publication", {
  ["heute Abend"] = "heute Abend = 2022-11-17", ["er kam gestern"] = "gestern = 2022-11-16",
  ["vorgestern"] = "vorgestern = 2022-11-15", ["übermorgen früh"] = "übermorgen früh = 2022-11-19",
  ["am heutigen Donnerstag"] = "heutigen Donnerstag = 2022-11-17",
  ["am gestrigen Abend"] = "gestrigen Abend = 2022-11-16",
  ["letzte Nacht"] = "letzte Nacht = 2022-11-16",
  ["am Sonntag stimmt er ab"] = "Sonntag = 2022-11-20",
  ["am Sonntagmorgen gab er seine Stimme ab"] = "Sonntagmorgen = 2022-11-13",
  ["am Sonntag hatte er gewählt"] = "Sonntag = 2022-11-13",
  ["am Sonntag ist er gestorben"] = "Sonntag = 2022-11-13",
  ["er sagte am Montag, dass er am Freitag kommen wird"] = { "Montag = 2022-11-14", "Freitag = 2022-11-18" },
  ["am Donnerstag teilte er mit"] = "Donnerstag = 2022-11-17",
  ["am letzten Montag"] = "letzten Montag = 2022-11-14", ["am kommenden Montag"] = "kommenden Montag = 2022-11-21",
  ["übernächsten Freitag"] = "übernächsten Freitag = 2022-11-25",
  ["am Freitag nach dem nächsten"] = "Freitag nach dem nächsten = 2022-11-25",
  ["nächste Woche Freitag"] = "nächste Woche Freitag = 2022-11-25",
  ["am Freitag der letzten Woche"] = "Freitag der letzten Woche = 2022-11-11",
  ["letzten Monat"] = "letzten Monat = 2022-10", ["nächstes Jahr"] = "nächstes Jahr = 2023",
  ["diesen September"] = "diesen September = 2022-09", ["letzten März"] = "letzten März = 2022-03",
  ["im vergangenen Jahrzehnt"] = "vergangenen Jahrzehnt = 201X",
})

are("distances", {
  ["vor drei Wochen"] = "vor drei Wochen = 2022-10-27", ["in 15 Tagen"] = "in 15 Tagen = 2022-12-02",
  ["vor einem Monat"] = "vor einem Monat = 2022-10-17", ["vor einem halben Jahr"] = "vor einem halben Jahr = 2022-05",
  ["in zwei Jahren"] = "in zwei Jahren = 2024-11",
  ["vor mehr als zehn Jahren"] = "vor mehr als zehn Jahren = 2012-11 more_than",
  ["vor rund drei Wochen"] = "vor rund drei Wochen = 2022-10-27 about",
  ["seit drei Wochen"] = "seit drei Wochen = 2022-10-27 on_or_after",
  ["das ist drei Jahre her"] = "drei Jahre her = 2019-11",
  ["vor wenigen Tagen"] = "vor wenigen Tagen = PAST_REF", ["in einigen Jahren"] = "in einigen Jahren = FUTURE_REF",
  ["vor ein paar Wochen"] = "vor ein paar Wochen = PAST_REF",
  ["in den kommenden Jahren"] = "kommenden Jahren = FUTURE_REF",
  ["vor 66 Millionen Jahren"] = "vor 66 Millionen Jahren = PAST_REF",
  ["in den letzten Monaten"] = "letzten Monaten = PAST_REF",
  ["die nächsten drei Tage"] = "nächsten drei Tage = 2022-11-18/2022-11-20",
  ["die nächsten beiden Tage"] = "nächsten beiden Tage = 2022-11-18/2022-11-19",
  ["in den letzten zwei Monaten"] = "letzten zwei Monaten = 2022-09-17/2022-11-16",
  ["innerhalb von zwei Wochen"] = "innerhalb von zwei Wochen = 2022-11-18/2022-12-01",
  ["heute in zwei Wochen"] = "heute in zwei Wochen = 2022-12-01",
  ["heute vor 100 Jahren"] = "heute vor 100 Jahren = 1922-11-17",
  ["eine Woche nach Ostern 2021"] = "eine Woche nach Ostern 2021 = 2021-04-11",
  ["zwei Tage vor Weihnachten"] = "zwei Tage vor Weihnachten = 2022-12-23",
  ["ein Jahr nach dem 3. Mai 2020"] = "ein Jahr nach dem 3. Mai 2020 = 2021-05-03",
  ["Gut zehn Monate nach dem Brand wählt die Stadt"] = "Gut zehn Monate nach = 2022-01-17 more_than",
})

are("what another date says", {
  ["der erste Dienstag im Oktober"] = "der erste Dienstag im Oktober = 2022-10-04",
  ["am letzten Sonntag im März 2014"] = "letzten Sonntag im März 2014 = 2014-03-30",
  ["am letzten Tag des Jahres"] = "letzten Tag des Jahres = 2022-12-31",
  ["in der letzten Woche im Juli"] = "der letzten Woche im Juli = 2022-W30",
  ["in der dritten Woche 2027"] = "der dritten Woche 2027 = 2027-W03",
  ["am zweiten Wochenende im Mai"] = "zweiten Wochenende im Mai = 2022-W19-WE",
  ["dritter Dienstag nach Weihnachten 2014"] = "dritter Dienstag nach Weihnachten 2014 = 2015-01-13",
  ["Mittwoch in zwei Wochen"] = "Mittwoch in zwei Wochen = 2022-12-07",
  ["am 3. Mai brannte es, zwei Tage später kam er"] = { "3. Mai = 2022-05-03", "zwei Tage später = 2022-05-05" },
  ["am 3. Mai brannte es, am nächsten Tag kam er"] = { "3. Mai = 2022-05-03", "nächsten Tag = 2022-05-04" },
})

are("ranges", {
  ["von 2010 bis 2018"] = "von 2010 bis 2018 = 2010-01-01/2018-12-31",
  ["von 2010 bis Mai 2015"] = "von 2010 bis Mai 2015 = 2010-01-01/2015-05-31",
  ["zwischen 2010 und 2018"] = "zwischen 2010 und 2018 = 2010-01-01/2018-12-31",
  ["von 2010 bis heute"] = "von 2010 bis heute = 2010-01-01/2022-11-17",
  ["vom 4. bis zum 23. Mai"] = "vom 4. bis zum 23. Mai = 2022-05-04/2022-05-23",
  ["13. - 15. Juli"] = "13. - 15. Juli = 2022-07-13/2022-07-15",
  ["13.–15. Juli 2021"] = "13.–15. Juli 2021 = 2021-07-13/2021-07-15",
  ["zwischen dem 3. und dem 12. September"] = "zwischen dem 3. und dem 12. September = 2022-09-03/2022-09-12",
  ["vom 20. Dezember bis zum 6. Januar"] = "vom 20. Dezember bis zum 6. Januar = 2022-12-20/2023-01-06",
  ["vom 20. Dezember bis 6. Januar 2015"] = "vom 20. Dezember bis 6. Januar 2015 = 2014-12-20/2015-01-06",
  ["nächsten Monat vom 4. bis zum 23."] = "nächsten Monat vom 4. bis zum 23. = 2022-12-04/2022-12-23",
  ["28/2-1/3"] = "28/2-1/3 = 2022-02-28/2022-03-01",
  ["vom 3. auf den 4. Mai"] = "vom 3. auf den 4. Mai = 2022-05-03/2022-05-04",
  ["die Nacht von Samstag auf Sonntag"] = "von Samstag auf Sonntag = 2022-11-19/2022-11-20",
  ["im Mai/Juni"] = "Mai/Juni = 2022-05-01/2022-06-30",
  ["Ende Mai bis Anfang Juni"] = "Ende Mai bis Anfang Juni = 2022-05-21/2022-06-10",
  ["von Montag bis Freitag"] = "von Montag bis Freitag = 2022-11-21/2022-11-25",
  ["zwischen Weihnachten und Neujahr"] = "zwischen Weihnachten und Neujahr = 2022-12-25/2023-01-01",
  ["am 13. und 14. Juli"] = { "13. = 2022-07-13", "14. Juli = 2022-07-14" },
  ["am 3., 4. und 5. Mai"] = { "3. = 2022-05-03", "4. = 2022-05-04", "5. Mai = 2022-05-05" },
})

are("a bound", {
  ["vor 2000"] = "vor 2000 = 2000 before", ["nach dem 3. Mai"] = "nach dem 3. Mai = 2022-05-03 after",
  ["seit 1990 steht es"] = "seit 1990 = 1990 on_or_after", ["ab Ende 1989"] = "ab Ende 1989 = 1989 end on_or_after",
  ["bis März 2008"] = "bis März 2008 = 2008-03 on_or_before",
  ["bis zum 5. April"] = "bis zum 5. April = 2023-04-05 on_or_before",
  ["spätestens am 3. Mai"] = "spätestens am 3. Mai = 2023-05-03 on_or_before",
  ["seit Montag"] = "seit Montag = 2022-11-14 on_or_after", ["um 1900"] = "um 1900 = 1900 approx",
  ["etwa Mitte Mai"] = "etwa Mitte Mai = 2022-05 mid",
  ["rund um Weihnachten"] = "rund um Weihnachten = 2022-12-25 approx",
})

describe("dates", function()
  it("have days, inclusive on both sides", function()
    for text, expected in pairs {
      ["im 18. Jahrhundert"] = { "1700-01-01", "1799-12-31", "century" }, ["in den 1990er Jahren"] = { "1990-01-01",
      "1999-12-31", "decade" },
      ["Ende Oktober"] = { "2022-10-21", "2022-10-31", "month" }, ["Anfang Oktober"] = { "2022-10-01", "2022-10-10",
      "month" },
      ["Mitte Februar"] = { "2022-02-10", "2022-02-18", "month" }, ["Anfang 2020"] = { "2020-01-01", "2020-04-30",
      "year" },
      ["im Winter 2019"] = { "2019-12-01", "2020-02-29", "season" }, ["KW 1"] = { "2022-01-03", "2022-01-09", "week" },
      ["dieses Wochenende"] = { "2022-11-19", "2022-11-20", "weekend" }, ["im 2. Halbjahr"] = { "2022-07-01",
      "2022-12-31", "half" },
      ["dieses Jahr früher"] = { "2022-01-01", "2022-06-30", "year" }, ["vom 4. bis 7. Mai"] = { "2022-05-04",
      "2022-05-07", "interval" },
    } do
      local date = dates("Es ist " .. text .. " so.")[1]
      assert.same({ text, expected }, { text, { date.earliest, date.latest, date.precision } })
    end
  end)

  it("are candidates in an article of a month", function()
    local date = dates("Er kommt am Sonntag.", "2022-11")[1]
    assert.same({ "2022-11-06", "2022-11-27", "day", false }, { date.earliest, date.latest, date.precision,
      date.resolved })
    assert.same({ "gestern = 2022-10-31/2022-11-29" }, described("Er kam gestern.", "2022-11"))
    assert.same({ "vor zwei Monaten = 2022-09" }, described("Er kam vor zwei Monaten.", "2022-11"))
    assert.same({ "letztes Jahr = 2021" }, described("Er kam letztes Jahr.", "2022-11"))
  end)

  it("are unresolved where no date is known, or none is said", function()
    assert.is_nil(galley.parse("Er kam gestern.", { format = "prose", lang = "de" }).dates[1].value)
    assert.is_false(dates("in den kommenden Jahren")[1].resolved)
    assert.equal(0, #dates "in den letzten 0 Tagen")
    local week = dates("zu Wochenbeginn", "2015-06")[1]
    assert.same({ false, true }, { week.resolved, week.earliest <= week.latest })
    assert.is_false(dates("vor 66 Millionen Jahren")[1].resolved)
    assert.is_false(dates("Drei Wochen später kam er.")[1].resolved)
    assert.same({}, dates("Zwei Tage nach dem Unfall starb er.")[1] or {})
  end)

  it("take in prepositions and articles where the text says nothing else", function()
    for _, text in ipairs { "am 15.2.", "der vierte Dezember", "im Mai 2020", "in den Neunzigern", "do.",
      "vom 3. bis 5. Mai" } do
      assert.equal(text, dates(text)[1].text)
    end
    assert.equal("Mai 2020", dates("Im Mai 2020 kam er.")[1].text)
  end)

  it("of one article take the year that the tense allows", function()
    assert.same({ "Mai = 2022-05" }, described("Im Mai kam er."))
    assert.same({ "Dezember = 2021-12" }, described("Im Dezember kam er."))
    assert.same({ "Dezember = 2022-12" }, described("Im Dezember wird er kommen."))
    assert.same({ "5. Januar = 2023-01-05" }, described("Am 5. Januar wird er kommen.", "2022-12-20"))
  end)

  it("may be many", function()
    for _, piece in ipairs { "3. ", "3., ", "2010 bis ", "von 2010 bis 2012 ", "drei Jahre nach ", "1/2-",
      "zwei Tage später ", "Ende " } do
      assert.is_true(#dates(piece:rep(30000)) <= 30000)
    end
  end)

  for _, text in ipairs {
    "Es sind 2012 Menschen.", "Am Morgen kam er.", "Version 2.5 ist da.", "Um 20.45 Uhr.", "am 30.2.2020",
    "am 31. April 2020",
    "Frau Sommer kam.", "2018 Euro", "rund 2000 neue Stellen", "Jeden Dienstag kommt er.", "Dienstags kommt er.",
    "Das Spiel endete 2:1.",
    "Nach § 5 Abs. 2 gilt das.", "Das Netz hat die Adresse 192.168.1.12.", "Sie hat 24/7 offen.",
    "Ruf an: 0471 2012 1990",
    "Klaus August kam.", "Die Straße ist 1900 m lang.", "In zwei Wochen war alles fertig.",
    "Diese drei Jahre waren gut.",
    "Nikolaus Petersen kam.", "Das Tor von Sommer zählt.", "Es war ein Winter ohne Schnee.",
    "Diese Tage sind gut.", "Dieser so gute Plan half.", "Der Rat sah einen Winter-Energieplan.",
    "Er kommt am zweiten Haus vorbei.",
  } do
    it("are not what only looks like one: " .. text, function()
      assert.same({}, described(text))
    end)
  end
end)
