--- German dates: the words from which csrc/read/date_*.c puts them together. The classes and what their values mean are
--- described in csrc/read/language.h. Sources: Duden (spellings), ISO 8601 (weeks), TIMEX3 (modifiers, bounds), the
--- holiday laws of the German states, Austria and Switzerland.

local tenses = require "galley.lang.de.tenses"

--- All inflected forms of an adjective.
local function inflected(stem, value, into)
  for _, ending in ipairs { "e", "en", "er", "es", "em" } do
    into[stem .. ending] = value
  end
end

local function months(words)
  words.month = {
    januar = 1, ["jänner"] = 1, februar = 2, feber = 2, ["märz"] = 3, maerz = 3, april = { 4, "name" },
    mai = { 5, "name" }, juni = 6, juno = 6, juli = { 7, "name" }, august = { 8, "name" }, september = 9,
    oktober = 10, november = 11, dezember = 12,
    ["jan."] = 1, ["jän."] = 1, ["feb."] = 2, ["febr."] = 2, ["mrz."] = 3, ["apr."] = 4, ["jun."] = 6, ["jul."] = 7,
    ["aug."] = 8, ["sep."] = 9, ["sept."] = 9, ["okt."] = 10, ["nov."] = 11, ["dez."] = 12,
    jan = { 1, "name" }, feb = 2, mrz = 3, apr = 4, jun = 6, jul = 7, aug = 8, sep = 9, sept = 9, okt = 10, nov = 11,
    dez = 12,
  }
  for _, name in ipairs {
    "januar", "jänner", "februar", "april", "september", "oktober", "november", "dezember",
  } do
    words.month[name .. "s"] = words.month[name] -- die zweite Woche des Dezembers
  end
  words.month["märzes"] = 3
  -- Of print before the spelling reform of 1901.
  for word, number in pairs {
    october = 10, octobers = 10, december = 12, decembers = 12, juny = 6, jenner = 1, ["febr"] = 2, ["octbr."] = 10,
    ["oktbr."] = 10, ["octob."] = 10, ["oct."] = 10, ["septbr."] = 9, ["septemb."] = 9, ["novbr."] = 11, ["novemb."] = 11,
    ["decbr."] = 12, ["dezbr."] = 12, ["decemb."] = 12, ["dec."] = 12, hornung = { 2, "name" }, brachmonat = 6, heumonat = 7,
    augstmonat = 8, herbstmonat = 9, weinmonat = 10, wintermonat = 11, christmonat = 12,
  } do
    words.month[word] = number
    if word:find "%.$" then
      words.abbreviation[word:gsub("^%l", string.upper)] = 1
    end
  end
end

local function days(words)
  local names = { "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag" }
  local parts = { "morgen", "früh", "vormittag", "mittag", "nachmittag", "abend", "nacht" }
  words.weekday = { sonnabend = 6, mo = 1, di = 2, mi = 3, ["do"] = 4, fr = 5, sa = 6, so = 7,
    ["mo."] = 1, ["di."] = 2, ["mi."] = 3, ["do."] = 4, ["fr."] = 5, ["sa."] = 6, ["so."] = 7 }
  for number, name in ipairs(names) do -- "montags" is every Monday, "des Montags" one of them
    words.weekday[name], words.weekday[name .. "s"] = number, { number, "genitive" }
    for _, part in ipairs(parts) do
      words.weekday[name .. part] = number
    end
  end
  for _, part in ipairs(parts) do
    words.weekday["sonnabend" .. part] = 6
  end
  words.day = {
    gestern = -1, vorgestern = -2, vorvorgestern = -3, heute = 0, morgen = 1, ["übermorgen"] = 2,
    ["überübermorgen"] = 3, jetzt = { 0, "now" }, ["gerade jetzt"] = { 0, "now" }, ["genau jetzt"] = { 0, "now" },
    ["jetzt gerade"] = { 0, "now" }, ["gerade eben"] = { 0, "now" }, derzeit = { 0, "now" }, zurzeit = { 0, "now" },
    momentan = { 0, "now" }, ["dieser Zeit"] = { 0, "now" }, ["diesem Moment"] = { 0, "now" },
    ["diesem Augenblick"] = { 0, "now" },
  }
  for stem, value in pairs { heutig = 0, gestrig = -1, vorgestrig = -2, morgig = 1 } do
    inflected(stem, { value, "adjective" }, words.day)
  end
  words.daypart = {
    "morgen", "früh", "vormittag", "mittag", "nachmittag", "abend", "nacht", "morgens", "vormittags", "mittags",
    "nachmittags", "abends", "nachts", "mitternacht",
  }
  words.every = {
    "jeden", "jeder", "jedem", "jedes", "jede", "alle", "allen", "mancher", "manchen", "manchem", "kein", "keinen",
    "keinem",
  }
end

--- Values are those of galley_period: day 1, week 2, month 3, quarter 4, year 5, decade 6, century 7, weekend 8, Monday
--- to Friday 9, half a year 10.
local function periods(words)
  local plural = function(value) return { value, "plural" } end
  local dative = function(value) return { value, "dative" } end
  words.period = {
    tag = 1, tags = 1, tages = 1, tage = dative(1), tagen = plural(1), ["tg."] = plural(1), tg = plural(1), woche = 2,
    wochen = plural(2), monat = 3, monats = 3, monates = 3, monate = dative(3), monaten = plural(3), quartal = 4,
    quartals = 4, quartales = 4, quartale = dative(4), quartalen = plural(4), vierteljahr = 4, vierteljahrs = 4,
    vierteljahres = 4, jahr = 5, jahres = 5, jahre = dative(5), jahren = plural(5), kalenderjahr = 5,
    kalenderjahres = 5, jahrzehnt = 6, jahrzehnts = 6, jahrzehntes = 6, jahrzehnte = dative(6),
    jahrzehnten = plural(6), dekade = 6, dekaden = plural(6), jahrhundert = 7, jahrhunderts = 7, jahrhundertes = 7,
    jahrhunderte = dative(7), jahrhunderten = plural(7), ["jh."] = 7, ["jhd."] = 7, ["jhdt."] = 7, jh = 7,
    wochenende = 8, wochenendes = 8, wochenenden = plural(8), ["unter der Woche"] = 9, werktags = 9, halbjahr = 10,
    halbjahres = 10, halbjahrs = 10, halbjahre = dative(10), halbjahren = plural(10),
    kalenderwoche = { 2, "numbered" }, kw = { 2, "numbered" }, vortag = { 1, "last" }, vortags = { 1, "last" },
    vortages = { 1, "last" }, folgetag = { 1, "next" }, vorwoche = { 2, "last" }, folgewoche = { 2, "next" },
    vormonat = { 3, "last" }, vormonats = { 3, "last" }, folgemonat = { 3, "next" }, vorquartal = { 4, "last" },
    vorjahr = { 5, "last" }, vorjahrs = { 5, "last" }, vorjahres = { 5, "last" }, folgejahr = { 5, "next" },
    folgejahres = { 5, "next" }, heuer = { 5, "this" }, ["jahreshälfte"] = 10,
    startquartal = { 4, "1" }, auftaktquartal = { 4, "1" }, schlussquartal = { 4, "4" }, ["schlußquartal"] = { 4, "4" },
  }
  -- "16. d. M.", "3. Oktober v. J.": of the month or year of print, the last, the next one.
  for abbreviation, shift in pairs {
    d = "of this", ds = "of this", dss = "of this", l = "of this", v = "of last", k = "of next", n = "of next",
  } do
    for period, value in pairs { ["M."] = 3, ["Mts."] = 3, ["J."] = 5, ["Js."] = 5, ["Jrs."] = 5 } do
      local phrase = abbreviation .. ". " .. period
      words.period[phrase], words.period[phrase:gsub(" ", "")] = { value, shift }, { value, shift }
      words.abbreviation[phrase], words.abbreviation[phrase:gsub(" ", "")] = 1, 1
    end
  end
  local parts = { anfang = "start", beginn = "start", mitte = "mid", ende = "end" }
  for stem, value in pairs { wochen = 2, monats = 3, quartals = 4, jahres = 5 } do
    for part, modifier in pairs(parts) do
      for _, ending in ipairs { "", "s" } do
        words.period[stem .. part .. ending] = { value, modifier }
      end
    end
  end
  words.period.wochenende = 8
  words.period.wochenendes = 8
  for number = 1, 4 do
    words.period["Q" .. number], words.period[number .. "Q"] = { 4, tostring(number) }, { 4, tostring(number) }
  end
  words.period.H1, words.period.H2 = { 10, "1" }, { 10, "2" }
  words.year_word = { "jahr", "jahre", "jahres", "jahren", "anno" }
  -- The texts are modifiers of TIMEX3.
  words.edge = {
    anfang = "start", beginn = "start", mitte = "mid", ende = "end",
    ["früh"] = { 2, "start" }, ["früher"] = { 2, "start" }, ["später"] = { 2, "end" }, ["spät"] = { 2, "end" },
    ["frühen"] = "start", ["späten"] = "end", ["frühe"] = "start", ["späte"] = "end", ["frühes"] = "start",
    ["hälfte"] = { 3, "half" }, ["anfangs"] = "start",
  }
  words.season = {
    ["frühling"] = 3, ["frühjahr"] = 3, sommer = 6, herbst = 9, winter = 12, hochsommer = 6,
    ["frühlings"] = 3, ["frühjahrs"] = 3, sommers = 6, herbstes = 9, winters = 12,
    ["frühlinge"] = 3, ["frühjahre"] = 3, herbste = 9,
    ["spätsommer"] = { 6, "end" }, ["frühsommer"] = { 6, "start" }, ["spätherbst"] = { 9, "end" },
    ["frühherbst"] = { 9, "start" }, ["spätwinter"] = { 12, "end" }, ["vorfrühling"] = { 3, "start" },
  }
  words.decade = {}
  for stem, value in pairs {
    nuller = 2000, zehner = 2010, zwanziger = 1920, ["dreißiger"] = 1930, dreissiger = 1930, vierziger = 1940,
    ["fünfziger"] = 1950, sechziger = 1960, siebziger = 1970, achtziger = 1980, neunziger = 1990,
  } do
    words.decade[stem] = { value, "adjective" }
    words.decade[stem .. "jahre"], words.decade[stem .. "jahren"] = value, value
    if value < 2000 then
      words.decade[stem .. "n"] = value
    end
  end
  words.decade.er, words.decade.ern = 0, { 0, "noun" }
end

--- month * 100 + day; the first of a weekday (Monday "1") from a day on; days after Easter Sunday, or after the fourth
--- Sunday of Advent.
local function holidays(words)
  local function easter(value) return { value, "easter" } end
  local function advent(value) return { value, "advent" } end
  words.holiday = {
    neujahr = 101, neujahrstag = 101, neujahrstages = 101, ["Heilige Drei Könige"] = 106,
    ["Heiligen Drei Königen"] = 106, ["Heiligen Drei Könige"] = 106, ["Heilige Drei Königen"] = 106,
    ["dreikönigstag"] = 106, ["dreikönigsfest"] = 106, ["Dreikönige"] = 106, ["Heiligen-Drei-Königs-Tag"] = 106,
    epiphanias = 106, ["Mariä Lichtmess"] = 202, ["Maria Lichtmess"] = 202, valentinstag = 214, frauentag = 308,
    weltfrauentag = 308, ["Internationaler Frauentag"] = 308, ["Internationalen Frauentag"] = 308,
    ["St. Patrick's Day"] = 317, josefstag = 319, josephstag = 319, ["Josefi"] = 319, georgstag = 423,
    ["Tag der Erde"] = 422, walpurgisnacht = 430, ["Tag der Arbeit"] = 501, maifeiertag = 501,
    ["Internationaler Tag der Arbeit"] = 501, ["Tag der Befreiung"] = 508, europatag = 509, kindertag = 601,
    weltkindertag = 920, johannistag = 624, ["Johanni"] = 624, ["siebenschläfertag"] = 627, ["Peter und Paul"] = 629,
    bundesfeiertag = 801, bundesfeier = 801, ["Schweizer Bundesfeiertag"] = 801, ["Schweizer Nationalfeiertag"] = 801,
    ["Augsburger Friedensfest"] = 808, ["Augsburger Hohes Friedensfest"] = 808, ["Hohes Friedensfest"] = 808,
    friedensfest = 808, ["Mariä Himmelfahrt"] = 815, ["Maria Himmelfahrt"] = 815, ["Mariä Geburt"] = 908,
    michaelistag = 929, ["Tag der Deutschen Einheit"] = 1003, ["Tag der dt. Einheit"] = 1003, nationalfeiertag = 1026,
    ["österreichischer Nationalfeiertag"] = 1026, ["österreichischen Nationalfeiertag"] = 1026,
    ["französischer Nationalfeiertag"] = 714, ["französischen Nationalfeiertag"] = 714,
    ["US-Unabhängigkeitstag"] = 704, ["amerikanischen Unabhängigkeitstag"] = 704,
    ["amerikanischer Unabhängigkeitstag"] = 704, ["ukrainischen Unabhängigkeitstag"] = 824,
    ["ukrainischer Unabhängigkeitstag"] = 824, ["polnischen Unabhängigkeitstag"] = 1111,
    ["polnischer Unabhängigkeitstag"] = 1111, halloween = 1031, reformationstag = 1031, reformationsfest = 1031,
    allerheiligen = 1101, allerheiligentag = 1101, allerseelen = 1102, leopoldi = 1115, martinstag = 1111,
    ["Sankt Martinstag"] = 1111, katharinentag = 1125,
    andreasnacht = 1129, barbaratag = 1204, nikolausabend = 1205, nikolaustag = 1206, nikolaus = 1206,
    ["Mariä Empfängnis"] = 1208, ["Maria Empfängnis"] = 1208, luciafest = 1213, heiligabend = 1224,
    ["Heiliger Abend"] = 1224, ["Heiligen Abend"] = 1224, ["Heilig Abend"] = 1224, weihnachten = 1225,
    weihnacht = 1225, christtag = 1225, weihnachtstag = 1225, stefanitag = 1226, stephanstag = 1226,
    stefanstag = 1226, ["Tag der unschuldigen Kinder"] = 1228, silvester = 1231, silvesterabend = 1231,
    altjahrsabend = 1231, silvesternacht = 1231, muttertag = { 508, "7" }, erntedankfest = { 1001, "7" },
    erntedank = { 1001, "7" }, erntedanktag = { 1001, "7" },
    ["Eidgenössischer Dank-, Buss- und Bettag"] = { 915, "7" }, thanksgiving = { 1122, "4" },
    ["Black Friday"] = { 1123, "5" }, ["Labor Day"] = { 901, "1" }, ["Memorial Day"] = { 525, "1" },
    ["Martin-Luther-King-Tag"] = { 115, "1" },
    -- The equinoxes and solstices move by a day; these are their usual days.
    ["frühlingsanfang"] = 320, ["frühlingsbeginn"] = 320, sommeranfang = 621, sommerbeginn = 621,
    sommersonnenwende = 621, herbstanfang = 922, herbstbeginn = 922, winteranfang = 1221, winterbeginn = 1221,
    wintersonnenwende = 1221, weiberfastnacht = easter(-52), altweiber = easter(-52),
    ["schmotziger Donnerstag"] = easter(-52), fastnachtssamstag = easter(-50), fastnachtssonntag = easter(-49),
    karnevalssonntag = easter(-49), faschingssonntag = easter(-49), rosenmontag = easter(-48),
    fastnachtsmontag = easter(-48), faschingsdienstag = easter(-47), fastnachtsdienstag = easter(-47),
    karnevalsdienstag = easter(-47), veilchendienstag = easter(-47), aschermittwoch = easter(-46),
    palmsonntag = easter(-7), ["gründonnerstag"] = easter(-3), karfreitag = easter(-2), karsamstag = easter(-1),
    ostersamstag = easter(-1), ostern = easter(0), ostersonntag = easter(0), osterfest = easter(0),
    ostermontag = easter(1), osternacht = easter(-1), ["Weißer Sonntag"] = easter(7),
    ["Weißen Sonntag"] = easter(7), ["Christi Himmelfahrt"] = easter(39), ["christi-himmelfahrt"] = easter(39),
    himmelfahrt = easter(39), himmelfahrtstag = easter(39), vatertag = easter(39), herrentag = easter(39),
    pfingsten = easter(49), pfingstsonntag = easter(49), pfingstsamstag = easter(48), pfingstmontag = easter(50),
    pfingstfest = easter(49), dreifaltigkeitssonntag = easter(56), fronleichnam = easter(60),
    ["Herz-Jesu-Freitag"] = easter(68), volkstrauertag = advent(-35), ["Buß- und Bettag"] = advent(-32),
    ["Buß-und Bettag"] = advent(-32), ["Buss- und Bettag"] = advent(-32), totensonntag = advent(-28),
    ewigkeitssonntag = advent(-28), ["christkönigssonntag"] = advent(-28), ["christkönigsfest"] = advent(-28),
  }
  for name, value in pairs {
    -- days of saints by which the country counts
    sebastianstag = 120, agathatag = 205, matthiastag = 224, gertrudentag = 317, markustag = 425, georgitag = 423,
    florianitag = 504, ["Kalte Sophie"] = 515, ["Kalten Sophie"] = 515, veitstag = 615, johannisnacht = 623,
    ["siebenschläfer"] = 627, ulrichstag = 704, kilianstag = 708, jakobitag = 725, jakobustag = 725, annatag = 726,
    laurentiustag = 810, rochustag = 816, ["bartholomäustag"] = 824, ["ägiditag"] = 901, rupertitag = 924,
    franziskustag = 1004, lukastag = 1018, ursulatag = 1021, ["Simon und Juda"] = 1028,
    hubertustag = 1103, elisabethtag = 1119, ["cäcilientag"] = 1122, thomastag = 1221,
    -- other names of feasts, and those of Austria and Switzerland
    berchtoldstag = 102, ["bärzelistag"] = 102, ["Hl. Drei Könige"] = 106, ["Heilige 3 Könige"] = 106,
    ["Heiligen 3 Könige"] = 106, ["heiligdreikönig"] = 106, lichtmess = 202, ["lichtmeß"] = 202,
    ["Mariä Lichtmeß"] = 202, michaeli = 929, ["Mariä Verkündigung"] = 325,
    staatsfeiertag = 501, ["Mariae Himmelfahrt"] = 815, ["Mariä Heimsuchung"] = 702, ["kreuzerhöhung"] = 914,
    ["Sankt Martin"] = 1111, ["St. Martin"] = 1111, allerseelentag = 1102, krampus = 1205,
    krampusnacht = 1205, nikolo = 1206, ["Heilige Nacht"] = 1224, ["Heiligen Nacht"] = 1224, ["Hl. Abend"] = 1224,
    ["Heilig-Abend"] = 1224, christnacht = 1224, weihnachtsabend = 1224, weihnachtsfest = 1225, christfest = 1225,
    stephanitag = 1226, ["Unschuldige Kinder"] = 1228, sylvesterabend = 1231,
    sylvesternacht = 1231, altjahrestag = 1231,
    altweiberfastnacht = easter(-52), weiberfasching = easter(-52), ["Schmutziger Donnerstag"] = easter(-52),
    ["Schmutzigen Donnerstag"] = easter(-52), ["Schmutzige Donnerstag"] = easter(-52),
    ["Schmotzigen Donnerstag"] = easter(-52), ["Rußiger Freitag"] = easter(-51), nelkensamstag = easter(-50),
    faschingssamstag = easter(-50), karnevalssamstag = easter(-50), tulpensonntag = easter(-49),
    faschingsmontag = easter(-48), funkensonntag = easter(-42), ["Lätare"] = easter(-21), ["osterdienstag"] = easter(2),
    pfingstdienstag = easter(51), pfingstfreitag = easter(47), ["Trinitatis"] = easter(56),
    dreifaltigkeitsfest = easter(56), fronleichnamsfest = easter(60), fronleichnamstag = easter(60),
    ["Herz-Jesu-Fest"] = easter(68), ["christkönig"] = advent(-28), ["bußtag"] = advent(-32),
    -- days of remembrance
    ["Holocaust-Gedenktag"] = 127, holocaustgedenktag = 127, weltkrebstag = 204,
    weltwassertag = 322, welttheatertag = 327, weltgesundheitstag = 407, ["Welttag des Buches"] = 423,
    ["Tag der Pressefreiheit"] = 503, ["Tag des Sieges"] = 509, weltnichtrauchertag = 531, ["weltflüchtlingstag"] = 620,
    ["Independence Day"] = 704, weltfriedenstag = 921, welttierschutztag = 1004, weltspartag = 1031,
    ["Welt-Aids-Tag"] = 1201, ["Weltaidstag"] = 1201, ["Tag der Menschenrechte"] = 1210,
    ["Cyber Monday"] = { 1126, "1" },
  } do
    words.holiday[name] = value
  end
  -- "erster Advent", "am 2. Weihnachtstag"
  for number, stem in ipairs { "erst", "zweit", "dritt", "viert" } do
    local forms = { [number .. "."] = 1 }
    inflected(stem, 1, forms)
    for form in pairs(forms) do
      for _, noun in ipairs { "Advent", "Adventssonntag" } do
        words.holiday[form .. " " .. noun] = advent(7 * number - 28)
      end
      for _, noun in ipairs { "Weihnachtsfeiertag", "Weihnachtstag" } do
        words.holiday[form .. " " .. noun] = number <= 2 and 1224 + number or nil
      end
      for _, noun in ipairs { "Osterfeiertag", "Ostertag" } do
        words.holiday[form .. " " .. noun] = number <= 2 and easter(number - 1) or nil
      end
      for _, noun in ipairs { "Pfingstfeiertag", "Pfingsttag" } do
        words.holiday[form .. " " .. noun] = number <= 2 and easter(number + 48) or nil
      end
    end
  end
end

local function links(words)
  words.shift = {}
  for stem, value in pairs {
    letzt = -1, vergangen = -1, vorig = -1, verflossen = -1, verstrichen = -1, vorletzt = -2, vorvergangen = -2,
    vorvorig = -2, dies = 0, laufend = 0, jetzig = 0, ["gegenwärtig"] = 0, aktuell = 0, heurig = 0, ["nächst"] = 1,
    kommend = { 1, "coming" }, ["künftig"] = 1, folgend = 1, darauffolgend = 1, bevorstehend = { 1, "coming" },
    ["übernächst"] = 2,
  } do
    inflected(stem, value, words.shift)
  end
  words.direction = {
    vor = -1, ["in"] = 1, seit = { -1, "since" }, binnen = { 1, "within" }, innerhalb = { 1, "within" },
    ["innerhalb von"] = { 1, "within" },
  }
  words.offset = {
    ["später"] = { 1, "narrative" }, danach = { 1, "narrative" }, darauf = { 1, "narrative" },
    zuvor = { -1, "narrative" }, vorher = { -1, "narrative" }, davor = { -1, "narrative" },
    ["früher"] = { -1, "narrative" }, her = -1, ab = { -1, "from" }, nach = { -1, "anchor" }, vor = { 1, "anchor" },
  }
  words.date_link = {
    bis = 1, ["bis zum"] = 1, ["bis zur"] = 1, ["bis einschließlich"] = 1, ["bis inklusive"] = 1,
    ["bis einschließlich zum"] = 1, auf = "opened", zum = "opened",
  }
  words.alternative = { "oder", "bzw.", "beziehungsweise", "sowie" }
  words.range_opener = { "von", "vom", ["zwischen"] = "and" }
  words.bound = {
    vor = "before", nach = "after", bis = "on_or_before", ["bis zum"] = "on_or_before", ["bis zur"] = "on_or_before",
    ["bis zu"] = "on_or_before", ["bis einschließlich"] = "on_or_before", ["bis inklusive"] = "on_or_before",
    ["bis spätestens"] = "on_or_before", ["bis voraussichtlich"] = "on_or_before", ["bis mindestens"] = "on_or_before",
    ["bis längstens"] = "on_or_before", ["bis zumindest"] = "on_or_before", ["bis vorerst"] = "on_or_before",
    ["bis einschliesslich"] = "on_or_before", ["spätestens"] = "on_or_before", seit = { -1, "on_or_after" }, ab = "on_or_after",
    ["frühestens"] = "on_or_after", um = "approx", ["rund um"] = "approx",
  }
  words.time_preposition = {
    "im", "seit", "ab", "bis", "nach", "anno", "um", "vor", "in", "zwischen", "von", "für", "am", "an", "zum", "zu",
    "vom", "über", "diesen", "während", "wegen", "gegen", "aus", "beim", "zur",
  }
  words.definite_article = { der = 2, die = 1, das = 1, den = 1, dem = 1, des = 1 }
  words.oblique_article = {
    "dem", "den", "des", "einem", "einen", "eines", "diesem", "diesen", "dieses", "seinem", "seinen", "seines",
    "ihrem", "ihren", "ihres", "im", "am", "vom", "zum", "zur", "beim", "ins", "ans",
  }
  words.clock = { "uhr" }
  words.era = {
    ["v. Chr."] = -1, ["v.Chr."] = -1, ["v. u. Z."] = -1, ["vor Christus"] = -1, ["vor Christi Geburt"] = -1,
    ["vor unserer Zeitrechnung"] = -1, ["vor unserer Zeit"] = -1, ["n. Chr."] = 1, ["n.Chr."] = 1, ["n. u. Z."] = 1,
    ["nach Christus"] = 1, ["nach Christi Geburt"] = 1, ["unserer Zeitrechnung"] = 1,
  }
end

--- Adds the classes of dates to the words of German.
---@param words table
return function(words)
  months(words)
  days(words)
  periods(words)
  holidays(words)
  links(words)
  tenses(words)
end
