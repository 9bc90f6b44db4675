--- German: what the core knows of it. Numerals are made by lang/de/numerals.lua, the words of
--- reported speech stand in lang/de/speech.lua, those of layout in lang/de/layout.lua. The classes and what their values
--- mean are described in csrc/read/language.h. Sources: Duden (abbreviations, numerals, spelling), DIN 5008 (units,
--- numbers), ISO 4217 (currencies), TIMEX3 (modifiers of dates).
local layout = require "galley.lang.de.layout"
local numerals = require "galley.lang.de.numerals"
local speech = require "galley.lang.de.speech"

local words = {}

-- "z. B." is written with and without blanks.
words.abbreviation = {
  "Dr.", "Prof.", "Hr.", "Fr.", "Hrn.", "St.", "Nr.", "Bd.", "Abs.", "Art.", "Aufl.", "Az.", "Bez.", "Bhf.", "bzw.",
  "ca.", "Co.", "Corp.", "dgl.", "Dipl.", "Ing.", "evtl.", "exkl.", "ff.", "Fa.", "geb.", "gem.", "gest.", "ggf.", "Hbf.",
  "Hrsg.", "Inc.", "inkl.", "insb.", "jr.", "Jr.", "kath.", "lat.", "Ltd.", "max.", "min.", "Mio.", "Mrd.", "Bio.",
  "Mag.", "Min.", "Sek.", "Std.", "mtl.", "n. Chr.", "v. Chr.", "o. ä.", "o. Ä.", "o.ä.", "o.Ä.", "od.", "österr.",
  "Pfd.", "Pos.", "resp.", "röm.", "s. o.", "s. u.", "s.o.", "s.u.", "Sen.", "sen.", "Skt.", "sog.", "Str.", "str.",
  "Stv.", "Tel.", "Tsd.", "u. a.", "u.a.", "u. ä.", "u.ä.", "usf.", "usw.", "u. U.", "u.U.", "verh.", "vgl.", "Verf.",
  "vs.", "z. B.", "z.B.", "z. T.", "z.T.", "zit.", "zzgl.", "zz.", "z. Zt.", "d. h.", "d.h.", "i. d. R.", "i.d.R.",
  "d. J.", "d. M.", "etc.", "et al.", "Gen.", "Hptm.", "Lt.", "lt.", "Mr.", "Mrs.", "Ms.", "Kap.", "Anm.", "Abb.",
  "Tab.", "S.", "Jh.", "Jhd.", "Jhdt.", "Jan.", "Feb.", "Febr.", "Mrz.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.",
  "Okt.", "Nov.", "Dez.", "Mo.", "Di.", "Mi.", "Do.", "Sa.", "So.", "allg.", "amtl.", "bes.", "bspw.", "christl.",
  "dt.", "ehem.", "eigtl.", "engl.", "entspr.", "europ.", "ev.", "franz.", "griech.", "ital.", "jüd.", "med.", "mind.",
  "Mitgl.", "nördl.", "östl.", "südl.", "westl.", "phil.", "rd.", "russ.", "schweiz.", "span.", "staatl.", "tägl.",
  "türk.", "ung.", "urspr.", "versch.", "Vors.", "wiss.", "h.c.", "h. c.", "e. V.", "e.V.", "a. D.", "a.D.", "i. A.",
  "u. v. m.", "u.v.m.", "m. E.", "m.E.", "o. g.", "o.g.", "g. g.",
}

-- Words that are capitalised only where a sentence, a title or a quotation begins.
words.starter = {
  "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine", "keinen",
  "keiner", "er", "sie", "es", "wir", "ihr", "ihm", "ihn", "ihnen", "uns", "euch", "man", "wer", "was", "wen", "wem",
  "dieser", "diese", "dieses", "diesem", "diesen", "jener", "jene", "jenes", "jenem", "jenen", "jeder", "jede", "jedes",
  "jedem", "jeden", "solche", "solcher", "welche", "welcher", "welches", "alle", "alles", "allen", "viele", "vielen",
  "einige", "einigen", "manche", "mancher", "mehrere", "beide", "beiden", "beides", "wenige", "andere", "anderen",
  "sein", "seine", "seinen", "seinem", "seiner", "seines", "ihre", "ihren", "ihrem", "ihrer", "ihres", "unser", "unsere",
  "mein", "meine", "meinen", "meiner",
  "in", "im", "ins", "an", "am", "ans", "auf", "aus", "bei", "beim", "bis", "durch", "für", "gegen", "gegenüber", "hinter",
  "mit", "nach", "neben", "ohne", "seit", "statt", "trotz", "über", "um", "unter", "von", "vom", "vor", "vorm", "während",
  "wegen", "zu", "zum", "zur", "zwischen", "ab", "angesichts", "anhand", "aufgrund", "außer", "entlang", "gemäß",
  "infolge", "innerhalb", "außerhalb", "jenseits", "laut", "mangels", "mithilfe", "mittels", "nahe", "oberhalb", "samt",
  "unterhalb", "zufolge", "zugunsten", "hinsichtlich", "bezüglich", "einschließlich", "anlässlich", "inmitten",
  "und", "oder", "aber", "denn", "doch", "sondern", "sowie", "sowohl", "weder", "entweder", "als", "dass", "daß", "ob",
  "obwohl", "obgleich", "wenngleich", "weil", "wenn", "wie", "während", "bevor", "ehe", "nachdem", "sobald", "solange",
  "damit", "sofern", "falls", "indem", "wobei", "wodurch", "womit", "wonach", "worauf", "woraufhin", "zumal", "da",
  "so", "auch", "nur", "noch", "schon", "bereits", "nun", "jetzt", "dann", "danach", "davor", "dabei", "dafür", "dagegen",
  "daher", "dahinter", "damals", "daneben", "daran", "darauf", "daraufhin", "daraus", "darin", "darüber", "darum",
  "darunter", "davon", "dazu", "dazwischen", "deshalb", "deswegen", "demnach", "demnächst", "dennoch", "derzeit", "dort",
  "hier", "heute", "gestern", "vorgestern", "übermorgen", "morgens", "abends", "immer", "immerhin", "jedoch", "außerdem",
  "allerdings", "allein", "also", "andererseits", "einerseits", "anschließend", "ansonsten", "bald", "besonders", "bislang",
  "bisher", "dadurch", "ebenfalls", "ebenso", "eigentlich", "einmal", "endlich", "erst", "erstmals", "etwa", "fast",
  "ferner", "freilich", "früher", "ganz", "genau", "gerade", "gleichzeitig", "gleichwohl", "hierbei", "hingegen",
  "hinzu", "inzwischen", "insgesamt", "insbesondere", "irgendwann", "je", "jedenfalls", "kaum", "künftig",
  "lange", "leider", "letztlich", "letztendlich", "mittlerweile", "möglicherweise", "nachher", "natürlich", "nämlich",
  "nicht", "nichts", "nie", "niemals", "niemand", "jemand", "offenbar", "offensichtlich", "oft", "plötzlich",
  "rund", "schließlich", "sehr", "selbst", "seitdem", "seither", "somit", "sonst", "später", "stattdessen", "tatsächlich",
  "trotzdem", "übrigens", "ungefähr", "vermutlich", "vielleicht", "vielmehr", "vor allem", "vorerst", "vorher", "wann",
  "warum", "weiter", "weiterhin", "wenigstens", "weshalb", "wieder", "wiederum", "wo", "woher",
  "wohin", "zudem", "zuerst", "zuletzt", "zuvor", "zunächst", "zurück", "zusammen", "zusätzlich", "zwar",
  "hat", "hatte", "hatten", "ist", "sind", "war", "waren", "wird", "wurde", "wurden", "kann", "soll", "muss", "will",
  "gibt", "gab", "trotz", "dessen", "deren", "denen", "mehr", "wer", "knapp", "erneut", "neben", "laut",
  "nachdem", "dreimal", "zweimal", "eines", "sogar", "lediglich", "mindestens", "höchstens", "bloß", "genauso",
  "umso", "desto", "derweil", "indes", "indessen", "unterdessen", "wohingegen", "ursprünglich", "womöglich",
}

words.polite = { "sie", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres", "ihnen" }

words.month = {
  januar = 1, ["jänner"] = 1, februar = 2, feber = 2, ["märz"] = 3, maerz = 3, april = 4, mai = 5, juni = 6, juno = 6,
  juli = 7, august = 8, september = 9, oktober = 10, november = 11, dezember = 12,
  ["jan."] = 1, ["feb."] = 2, ["febr."] = 2, ["mrz."] = 3, ["apr."] = 4, ["jun."] = 6, ["jul."] = 7, ["aug."] = 8,
  ["sep."] = 9, ["sept."] = 9, ["okt."] = 10, ["nov."] = 11, ["dez."] = 12,
  jan = 1, feb = 2, apr = 4, jun = 6, jul = 7, aug = 8, sep = 9, sept = 9, okt = 10, nov = 11, dez = 12,
}

local weekdays = { "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag" }
local dayparts = { "morgen", "früh", "vormittag", "mittag", "nachmittag", "abend", "nacht" }

words.weekday = { sonnabend = 6, mo = 1, di = 2, mi = 3, ["do"] = 4, fr = 5, sa = 6, so = 7,
  ["mo."] = 1, ["di."] = 2, ["mi."] = 3, ["do."] = 4, ["fr."] = 5, ["sa."] = 6, ["so."] = 7 }
for number, name in ipairs(weekdays) do
  words.weekday[name] = number
  words.weekday[name .. "s"] = nil   -- "montags" is every Monday
  for _, part in ipairs(dayparts) do
    words.weekday[name .. part] = number
  end
end

words.day = {
  gestern = -1, vorgestern = -2, vorvorgestern = -3, heute = 0, morgen = 1, ["übermorgen"] = 2,
}

words.daypart = {
  "morgen", "früh", "vormittag", "mittag", "nachmittag", "abend", "nacht", "morgens", "vormittags", "mittags",
  "nachmittags", "abends", "nachts",
}

-- Values are those of galley_period: day 1, week 2, month 3, quarter 4, year 5, decade 6, century 7, weekend 8,
-- Monday to Friday 9.
words.period = {
  tag = 1, tage = { 1, "plural" }, tagen = { 1, "plural" }, tages = 1, ["tg."] = 1, tg = 1,
  woche = 2, wochen = { 2, "plural" },
  monat = 3, monats = 3, monate = { 3, "plural" }, monaten = { 3, "plural" },
  quartal = 4, quartals = 4, quartale = { 4, "plural" }, quartalen = { 4, "plural" },
  jahr = 5, jahres = 5, jahre = { 5, "plural" }, jahren = { 5, "plural" },
  jahrzehnt = 6, jahrzehnts = 6, jahrzehnte = { 6, "plural" }, jahrzehnten = { 6, "plural" },
  jahrhundert = 7, jahrhunderts = 7, jahrhunderte = { 7, "plural" }, jahrhunderten = { 7, "plural" },
  ["unter der Woche"] = 9, werktags = 9,
  wochenende = 8, wochenendes = 8, wochenenden = { 8, "plural" },
}

-- month * 100 + day; or days after Easter Sunday, or after the fourth Sunday of Advent.
words.holiday = {
  neujahr = 101, neujahrstag = 101, ["Heilige Drei Könige"] = 106, ["Heiligen Drei Königen"] = 106,
  ["dreikönigstag"] = 106, valentinstag = 214, frauentag = 308, ["Weltfrauentag"] = 308, ["Tag der Arbeit"] = 501,
  maifeiertag = 501, johannistag = 624, ["Peter und Paul"] = 629, ["Augsburger Friedensfest"] = 808,
  ["Mariä Himmelfahrt"] = 815, nationalfeiertag = 1026, ["Tag der Deutschen Einheit"] = 1003, reformationstag = 1031,
  allerheiligen = 1101, allerseelen = 1102, martinstag = 1111, barbaratag = 1204, nikolaustag = 1206,
  nikolaus = 1206, ["Mariä Empfängnis"] = 1208, heiligabend = 1224, weihnachten = 1225, ["ersten Weihnachtsfeiertag"] = 1225,
  ["ersten Weihnachtstag"] = 1225, ["zweiten Weihnachtsfeiertag"] = 1226, ["zweiten Weihnachtstag"] = 1226,
  stephanstag = 1226, silvester = 1231, silvesterabend = 1231,
  muttertag = { 508, "sunday" }, erntedankfest = { 1001, "sunday" }, erntedank = { 1001, "sunday" },
  -- The equinoxes and solstices move by a day; these are their usual days.
  ["frühlingsanfang"] = 320, sommeranfang = 621, herbstanfang = 922, winteranfang = 1221,
  weiberfastnacht = { -52, "easter" }, fastnachtssonntag = { -49, "easter" }, rosenmontag = { -48, "easter" },
  faschingsdienstag = { -47, "easter" }, fastnachtsdienstag = { -47, "easter" }, aschermittwoch = { -46, "easter" },
  palmsonntag = { -7, "easter" }, ["gründonnerstag"] = { -3, "easter" }, karfreitag = { -2, "easter" },
  karsamstag = { -1, "easter" }, ostern = { 0, "easter" }, ostersonntag = { 0, "easter" }, ostermontag = { 1, "easter" },
  ["Christi Himmelfahrt"] = { 39, "easter" }, ["christi-himmelfahrt"] = { 39, "easter" }, vatertag = { 39, "easter" },
  pfingsten = { 49, "easter" }, pfingstsonntag = { 49, "easter" }, pfingstmontag = { 50, "easter" },
  fronleichnam = { 60, "easter" },
  volkstrauertag = { -35, "advent" }, ["Buß- und Bettag"] = { -32, "advent" }, totensonntag = { -28, "advent" },
  ewigkeitssonntag = { -28, "advent" }, ["ersten Advent"] = { -21, "advent" }, ["zweiten Advent"] = { -14, "advent" },
  ["dritten Advent"] = { -7, "advent" }, ["vierten Advent"] = { 0, "advent" },
}

local function inflected(stem, value, into)
  for _, ending in ipairs { "e", "en", "er", "es", "em" } do
    into[stem .. ending] = value
  end
end

words.shift = {}
for stem, value in pairs {
  letzt = -1, vergangen = -1, vorig = -1, vorletzt = -2, dies = 0, laufend = 0, ["nächst"] = 1, kommend = 1,
  ["künftig"] = 1, folgend = 1, ["übernächst"] = 2, vorvergangen = -2, jetzig = 0,
} do
  inflected(stem, value, words.shift)
end

-- The texts are modifiers of TIMEX3.
words.edge = {
  anfang = "start", beginn = "start", mitte = "mid", ende = "end",
}

words.direction = { vor = -1, ["in"] = 1, binnen = 1 }
words.offset = { ["später"] = 1, danach = 1, zuvor = -1, vorher = -1, ["früher"] = -1, nach = -1 }
words.season = {
  ["frühling"] = 3, ["frühjahr"] = 3, sommer = 6, herbst = 9, winter = 12, ["spätsommer"] = 8 - 2, ["frühsommer"] = 6,
  hochsommer = 6, ["spätherbst"] = 9,
}
words.date_link = { "bis", "bis zum", "bis zur" }
words.range_opener = { "von", "vom", ["zwischen"] = "and" }
words.year_word = { "jahr", "jahre", "jahres", "jahren" }
words.decade_ending = { "er", "ern" }
words.time_preposition = {
  "im", "seit", "ab", "bis", "nach", "anno", "um", "vor", "anfang", "ende", "mitte", "in", "zwischen", "von", "für",
}
words.definite_article = { der = 2, die = 1, das = 1, den = 1, dem = 1, des = 1 }
words.oblique_article = {
  "dem", "den", "des", "einem", "einen", "eines", "diesem", "diesen", "dieses", "seinem", "seinen", "seines", "ihrem", "ihren",
  "ihres", "im", "am", "vom", "zum", "zur", "beim", "ins", "ans",
}
words.clock = { "uhr" }
-- Auxiliaries and the strong preterites that news uses; verbs of speech in the preterite are added below.
words.past = {
  "hatte", "hatten", "war", "waren", "wurde", "wurden", "hat", "haben", "worden", "gewesen", "gab", "gaben", "kam",
  "kamen", "ging", "gingen", "stand", "standen", "lag", "lagen", "nahm", "nahmen", "fand", "fanden", "ließ", "ließen",
  "hielt", "hielten", "begann", "begannen", "trat", "traten", "traf", "trafen", "fiel", "fielen", "stieg", "stiegen",
  "sank", "sanken", "verlor", "verloren", "gewann", "gewannen", "starb", "starben", "wollte", "wollten", "konnte",
  "konnten", "musste", "mussten", "sollte", "sollten", "durfte", "durften", "blieb", "blieben", "schloss", "schlossen",
  "zog", "zogen", "brach", "brachen", "lief", "liefen", "fuhr", "fuhren", "wählte", "wählten", "feierte", "feierten",
  "eröffnete", "startete", "endete", "kündigte", "kündigten", "demonstrierten", "stimmte", "stimmten", "legte", "legten",
  "stellte", "stellten", "teilte", "teilten", "veröffentlichte", "verabschiedete", "beschloss", "beschlossen", "schoss",
  "entschied", "entschieden", "unterzeichnete", "unterzeichneten", "verhaftete", "verhafteten", "reiste", "reisten",
}

numerals(words)

words.multiplier = {
  tausend = 1e3, tsd = 1e3, ["tsd."] = 1e3, million = 1e6, millionen = 1e6, mio = 1e6, ["mio."] = 1e6, milliarde = 1e9,
  milliarden = 1e9, mrd = 1e9, ["mrd."] = 1e9, billion = 1e12, billionen = 1e12, bio = 1e12, ["bio."] = 1e12,
  billiarde = 1e15, billiarden = 1e15, trillion = 1e18, trillionen = 1e18, dutzend = 12, dutzende = 12, dutzenden = 12,
  -- The text says that they count only where they stick to the digits: 100K.
  K = { 1e3, "sticking" }, M = { 1e6, "sticking" }, G = { 1e9, "sticking" },
}

words.fraction = {
  halbe = 2, halber = 2, halbes = 2, halben = 2, drittel = 3, viertel = 4, ["fünftel"] = 5, sechstel = 6, siebtel = 7,
  achtel = 8, neuntel = 9, zehntel = 10, hundertstel = 100, tausendstel = 1000,
}

-- Values are those of galley_unit_kind: dimension 1, percent 2, temperature 3, age 4. Symbols are those of UCUM where
-- it has one.
words.unit = {
  ["%"] = { 2, "%" }, prozent = { 2, "%" }, prozente = { 2, "%" }, prozentpunkte = { 2, "%" }, prozentpunkten = { 2, "%" },
  prozentpunkt = { 2, "%" }, promille = { 2, "‰" }, ["‰"] = { 2, "‰" }, ["v. H."] = { 2, "%" },
  ["°C"] = { 3, "Cel" }, ["° C"] = { 3, "Cel" }, ["°Celsius"] = { 3, "Cel" }, ["° Celsius"] = { 3, "Cel" },
  ["Grad Celsius"] = { 3, "Cel" }, celsius = { 3, "Cel" }, ["°F"] = { 3, "[degF]" }, ["°Fahrenheit"] = { 3, "[degF]" },
  ["Grad Fahrenheit"] = { 3, "[degF]" }, fahrenheit = { 3, "[degF]" }, kelvin = { 3, "K" },
  grad = { 1, "deg" }, rad = { 1, "rad" },
}

local function unit(symbol, ...)
  for _, word in ipairs { ... } do
    words.unit[word] = { 1, symbol }
  end
end

unit("km", "km", "Km", "kilometer", "kilometern", "kilometers")
unit("m", "m", "meter", "metern", "meters")
unit("cm", "cm", "zentimeter", "zentimetern")
unit("mm", "mm", "millimeter", "millimetern")
unit("[in_i]", "zoll")
unit("[mi_i]", "meile", "meilen")
unit("km2", "km²", "qkm", "quadratkilometer", "quadratkilometern", "quadratkilometers")
unit("m2", "m²", "m^2", "qm", "quadratmeter", "quadratmetern")
unit("har", "ha", "hektar")
unit("m3", "m³", "m^3", "kubikmeter", "kubikmetern", "cbm")
unit("km/h", "km/h", "Kilometer pro Stunde", "Kilometern pro Stunde", "Stundenkilometer", "Stundenkilometern")
unit("m/s", "m/s", "Meter pro Sekunde", "Metern pro Sekunde")
unit("kg", "kg", "kilo", "kilogramm", "kilos")
unit("g", "g", "gramm")
unit("mg", "mg", "milligramm")
unit("t", "t", "tonne", "tonnen")
unit("pound", "pfund")
unit("l", "l", "liter", "litern")
unit("ml", "ml", "milliliter", "millilitern")
unit("hl", "hl", "hektoliter", "hektolitern")
unit("bbl", "barrel")
unit("kW", "kW", "kilowatt")
unit("MW", "MW", "megawatt")
unit("GW", "GW", "gigawatt")
unit("kW.h", "kWh", "kilowattstunde", "kilowattstunden")
unit("MW.h", "MWh", "megawattstunde", "megawattstunden")
unit("GW.h", "GWh", "gigawattstunde", "gigawattstunden")
unit("TW.h", "TWh", "terawattstunde", "terawattstunden")
unit("[HP]", "PS")
unit("V", "volt")
unit("W", "watt")
unit("MHz", "MHz", "megahertz")
unit("GHz", "GHz", "gigahertz")
unit("By", "byte", "bytes")
unit("MBy", "MB", "megabyte")
unit("GBy", "GB", "gigabyte")
unit("TBy", "TB", "terabyte")
unit("s", "sekunde", "sekunden")
unit("min", "minute", "minuten")
unit("h", "stunde", "stunden")
unit("d", "tag", "tage", "tagen")
unit("wk", "woche", "wochen")
unit("mo", "monat", "monate", "monaten")
unit("a", "jahr", "jahre", "jahren")
unit("rev", "turn", "umdrehung", "umdrehungen")

local age_symbols = { ["Tage"] = "d", ["Wochen"] = "wk", ["Monate"] = "mo", ["Jahre"] = "a", ["Jahr"] = "a", ["Monat"] = "mo" }
for word, symbol in pairs(age_symbols) do
  words.unit[word .. " alt"] = { 4, symbol }
end
for _, ending in ipairs { "", "e", "er", "en", "es", "em" } do
  words.unit["jährig" .. ending] = { 4, "a" }
end

-- ISO 4217. The value 0.01 stands for a hundredth of the currency.
words.currency = {
  ["€"] = "EUR", euro = "EUR", euros = "EUR", eur = "EUR", cent = { 0.01, "EUR" }, cents = { 0.01, "EUR" },
  ["$"] = "USD", ["US-$"] = "USD", ["US$"] = "USD", usd = "USD", dollar = "USD", dollars = "USD", ["US-Dollar"] = "USD",
  ["US-Dollars"] = "USD", ["£"] = "GBP", gbp = "GBP", ["britische Pfund"] = "GBP", ["Pfund Sterling"] = "GBP",
  ["¥"] = "JPY", yen = "JPY", jpy = "JPY", franken = "CHF", chf = "CHF", ["Schweizer Franken"] = "CHF", sfr = "CHF",
  mxn = "MXN", nzd = "NZD", sgd = "SGD", hkd = "HKD",
  rappen = { 0.01, "CHF" }, yuan = "CNY", renminbi = "CNY", cny = "CNY", rubel = "RUB", rub = "RUB", ["₽"] = "RUB",
  kopeken = { 0.01, "RUB" }, hrywnja = "UAH", uah = "UAH", tenge = "KZT", kzt = "KZT", lira = "TRY", lire = "TRY",
  ["türkische Lira"] = "TRY", zloty = "PLN", pln = "PLN", ["Złoty"] = "PLN", forint = "HUF", kronen = "SEK",
  rupien = "INR", inr = "INR", ["₹"] = "INR", rand = "ZAR", real = "BRL", reais = "BRL", won = "KRW", dirham = "AED",
  schekel = "ILS", ["D-Mark"] = "DEM", mark = "DEM", dm = "DEM", pfennig = { 0.01, "DEM" }, schilling = "ATS",
  ["kanadische Dollar"] = "CAD", cad = "CAD", ["australische Dollar"] = "AUD", aud = "AUD", bitcoin = "XBT", bitcoins = "XBT",
}

-- The texts follow TIMEX3's modifiers: about, more_than, less_than, at_least, at_most.
words.modifier = {
  etwa = "about", rund = "about", ca = "about", ["ca."] = "about", circa = "about", zirka = "about", ["ungefähr"] = "about",
  ["schätzungsweise"] = "about", fast = "less_than", beinahe = "less_than", knapp = "less_than", gut = "more_than",
  ["über"] = "more_than", ["mehr als"] = "more_than", ["weniger als"] = "less_than", unter = "less_than",
  mindestens = "at_least", wenigstens = "at_least", ["höchstens"] = "at_most", maximal = "at_most", ["bis zu"] = "at_most",
  ["annähernd"] = "about", nahezu = "less_than", gegen = "about", ["nicht mehr als"] = "at_most",
  ["nicht weniger als"] = "at_least", ["um die"] = "about",
}

speech(words)

require "galley.lang.de.names"(words)

layout(words)

-- What nouns, names and adjectives end in when they are inflected (Duden, Die Grammatik: Flexion).
local inflection = { "e", "em", "en", "ens", "er", "ern", "es", "n", "ns", "s" }

return { code = "de", name = "German", words = words, inflection = inflection }
