--- German numbers: what multiplies, divides and measures them. Numerals are made by lang/de/numerals.lua. The classes
--- and what their values mean are described in csrc/read/language.h. Sources: Duden (numerals, spelling), DIN 5008 and
--- DIN 1301 (units), UCUM (symbols of units), ISO 4217 (currencies).
local lists = require "galley.lang.lists"
local numerals = require "galley.lang.de.numerals"

local function multipliers(words)
  -- "plural" counts without a number before it, too: Millionen Menschen. "sticking" only right behind digits: 100K.
  words.multiplier = {
    hundert = 100, tausend = 1e3, tsd = 1e3, ["tsd."] = 1e3, million = 1e6, mio = 1e6, ["mio."] = 1e6, ["mill."] = 1e6,
    viertelmillion = 250000, halbmillion = 500000, dreiviertelmillion = 750000, milliarde = 1e9, mrd = 1e9,
    ["mrd."] = 1e9, billion = 1e12, bio = 1e12, ["bio."] = 1e12, billiarde = 1e15, trillion = 1e18, dutzend = 12,
    K = { 1e3, "sticking" }, k = { 1e3, "sticking" }, M = { 1e6, "sticking" }, G = { 1e9, "sticking" },
  }
  for word, value in pairs {
    millionen = 1e6, milliarden = 1e9, billionen = 1e12, billiarden = 1e15, trillionen = 1e18, dutzende = 12,
    dutzenden = 12, hunderte = 100, hunderten = 100, tausende = 1e3, tausenden = 1e3, zehntausende = 1e4,
    zehntausenden = 1e4, hunderttausende = 1e5, hunderttausenden = 1e5,
  } do
    words.multiplier[word] = { value, "plural" }
  end
  words.fraction = { halb = 2, halbe = 2, halber = 2, halbes = 2, halben = 2 }
  for name, value in pairs(numerals.fractions()) do
    words.fraction[name], words.fraction[name .. "n"] = value, value -- mit zwei Dritteln
  end
end

--- A unit a line: its symbol, which is that of UCUM where it has one, and its words. Those that end in "meter" and
--- "liter" take a plural in -n and a genitive in -s.
local units = [[
  km = km, Km, kilometer
  m = m, meter
  dm = dm, dezimeter
  cm = cm, zentimeter
  mm = mm, millimeter
  um = µm, mikrometer
  nm = nm, nanometer
  [yd_i] = yard, yards
  [mi_i] = meile, meilen
  [nmi_i] = seemeile, seemeilen, sm
  [ly] = lichtjahr, lichtjahre, lichtjahren
  km2 = km², km2, km^2, qkm, quadratkilometer
  m2 = m², m2, m^2, qm, quadratmeter
  cm2 = cm², cm2, quadratzentimeter
  mm2 = mm², quadratmillimeter
  har = ha, hektar
  [mi_i]2 = quadratmeile, quadratmeilen
  [sft_i] = quadratfuß
  [acr_us] = acre, acres
  m3 = m³, m3, m^3, kubikmeter, cbm, festmeter
  cm3 = cm³, ccm, kubikzentimeter
  km3 = km³, kubikkilometer
  km/h = km/h, kmh, stundenkilometer, Kilometer pro Stunde, Kilometern pro Stunde, Kilometer in der Stunde
  km/s = km/s, Kilometer pro Sekunde, Kilometern pro Sekunde
  m/s = m/s, Meter pro Sekunde, Metern pro Sekunde, Meter in der Sekunde
  [mi_i]/h = mph, Meilen pro Stunde
  kg = kg, kilo, kilogramm, kilos
  g = g, gramm
  dag = dag, dekagramm, deka
  mg = mg, milligramm
  ug = µg, mikrogramm
  t = t, tonne, tonnen
  Mt = megatonne, megatonnen
  kt = kilotonne, kilotonnen
  Gt = gigatonne, gigatonnen
  pound = pfund, pfd.
  zentner = zentner
  [oz_av] = unze, unzen, feinunze, feinunzen
  [car_m] = karat
  l = l, liter, ltr, ltr.
  dl = dl, deziliter
  cl = cl, zentiliter
  ml = ml, milliliter
  hl = hl, hektoliter
  bbl = barrel
  [gal_us] = gallone, gallonen
  [pt_us] = pint, pints
  W = watt
  kW = kW, kilowatt
  MW = MW, megawatt
  GW = GW, gigawatt
  W.h = Wh, wattstunde, wattstunden
  kW.h = kWh, kilowattstunde, kilowattstunden
  MW.h = MWh, megawattstunde, megawattstunden
  GW.h = GWh, gigawattstunde, gigawattstunden
  TW.h = TWh, terawattstunde, terawattstunden
  [HP] = PS, pferdestärken
  V = volt
  kV = kV, kilovolt
  A = ampere
  mA.h = mAh, milliamperestunden
  Ohm = ohm
  J = joule
  kJ = kJ, kilojoule
  cal = kalorie, kalorien
  kcal = kcal, kilokalorie, kilokalorien
  N = newton
  N.m = Nm, newtonmeter
  Pa = pascal
  hPa = hPa, hektopascal
  mbar = millibar
  dB = dB, dezibel
  Sv = sievert
  mSv = mSv, millisievert
  uSv = µSv, mikrosievert
  Bq = Bq, becquerel
  Hz = Hz, hertz
  kHz = kHz, kilohertz
  MHz = MHz, megahertz
  GHz = GHz, gigahertz
  bit = bit, bits
  kbit = kbit, kilobit
  Mbit = Mbit, megabit
  Gbit = Gbit, gigabit
  By = byte, bytes
  kBy = kB, kilobyte
  MBy = MB, megabyte
  GBy = GB, gigabyte
  TBy = TB, terabyte
  PBy = PB, petabyte
  pixel = pixel, pixeln
  MP = MP, megapixel
  kbit/s = kbit/s, kbps, Kilobit pro Sekunde
  Mbit/s = Mbit/s, MBit/s, Mbps, Megabit pro Sekunde
  Gbit/s = Gbit/s, Gigabit pro Sekunde
  ms = ms, millisekunde, millisekunden
  s = s, sekunde, sekunden, sek, sek.
  min = min, minute, minuten, min.
  h = h, stunde, stunden, std, std.
  d = tag, tage, tagen
  wk = woche, wochen
  mo = monat, monate, monaten
  a = jahr, jahre, jahren
  decade = jahrzehnt, jahrzehnte, jahrzehnten
  rev = turn, umdrehung, umdrehungen
]]

--- Behind an article these words mean something else: ein Fuß, eine Bar.
local homonyms = [[
  [in_i] = zoll
  [ft_i] = fuß, fuss
  [kn_i] = knoten
  bbl = fass, fässer
  bar = bar
  ar = ar, Ar
]]

--- Values are those of galley_unit_kind: dimension 1, percent 2, temperature 3, age 4, homonym 5.
local function measures(words)
  words.unit = {
    ["Grad minus"] = { 3, "-Cel" }, ["Grad Celsius minus"] = { 3, "-Cel" }, ["Grad unter Null"] = { 3, "-Cel" },
    ["Grad unter null"] = { 3, "-Cel" }, ["Grad Celsius unter Null"] = { 3, "-Cel" },
    ["Grad unter dem Gefrierpunkt"] = { 3, "-Cel" }, ["Grad Kälte"] = { 3, "-Cel" }, grad = { 1, "deg" },
    ["°"] = { 1, "deg" }, rad = { 1, "rad" }, promille = { 2, "‰" }, ["‰"] = { 2, "‰" },
  }
  for _, word in ipairs {
    "%", "prozent", "prozente", "prozentpunkt", "prozentpunkte", "prozentpunkten", "Prozent-Punkte", "v. H.", "v.H.", "vH",
  } do
    words.unit[word] = { 2, "%" }
  end
  for letter, unit in pairs { C = { "Celsius", "Cel" }, F = { "Fahrenheit", "[degF]" }, K = { "Kelvin", "K" } } do
    local name, temperature = unit[1], { 3, unit[2] }
    for _, degree in ipairs { "°", "° ", "Grad " } do
      words.unit[degree .. letter], words.unit[degree .. name] = temperature, temperature
    end
    words.unit[name] = temperature
  end
  lists.add_spellings(words.unit, units:gsub("%l*[ml][ei]ter%f[,\n]", "%0, %0n, %0s"), 1)
  lists.add_spellings(words.unit, homonyms, 5)
  for word, symbol in pairs {
    Tage = "d", Tag = "d", Wochen = "wk", Woche = "wk", Monate = "mo", Monat = "mo", Jahre = "a", Jahr = "a",
    Stunden = "h",
  } do
    for _, ending in ipairs { "", "e", "er", "en", "es", "em" } do -- das fünf Monate alte Kind
      words.unit[word .. " alt" .. ending] = { 4, symbol }
    end
    words.unit[word .. " jung"] = { 4, symbol }
  end
  words.unit.viertelstunde = { 1, "15 min" }
  words.unit.dreiviertelstunde = { 1, "45 min" }
  -- "69-jährig"; the text of "zehnjährig" holds the number, too.
  local endings = { "", "e", "er", "en", "es", "em" }
  for stem, unit in pairs {
    ["jährig"] = { 4, "a" }, prozentig = { 2, "%" }, monatig = { 1, "mo" }, ["wöchig"] = { 1, "wk" }, ["tägig"] = { 1, "d" },
    ["stündig"] = { 1, "h" }, ["minütig"] = { 1, "min" },
  } do
    local class, symbol = unit[1], unit[2]
    local function add(value, name)
      words.unit[#words.unit + 1] = { class, value .. " " .. symbol, words = name .. stem, endings = endings }
    end
    words.unit[#words.unit + 1] = { class, symbol, words = stem, endings = endings }
    for value, name in ipairs(numerals.names) do
      add(value, name)
    end
    for value, name in pairs(class ~= 1 and numerals.round_names or {}) do
      add(value, name)
    end
    for name, value in pairs(numerals.halves) do
      add(value, name)
    end
  end
  words.no_number = {
    "außer Acht", "in Acht", "fürs Erste", "für's Erste", "gab acht", "gaben acht", "gib acht", "gibt acht",
    "gebt acht", "geben acht",
  }
  for _, name in ipairs(numerals.hours()) do -- um halb acht
    words.no_number[#words.no_number + 1] = "halb " .. name
    words.no_number[#words.no_number + 1] = "viertel vor " .. name
    words.no_number[#words.no_number + 1] = "viertel nach " .. name
  end
  words.age_opener = { "Alter von" }
end

--- ISO 4217: a currency a line, with the words for it alone; those that several nations have go by the nearest one.
local currencies = [[
  EUR = €, euro, euros, eur
  USD = $, US-$, US$, usd, dollar, dollars, US-Dollar, US-Dollars, US Dollar
  GBP = £, gbp, Pfund Sterling
  JPY = ¥, jpy, yen
  CHF = chf, sfr, sFr., SFr., Fr., franken, Schweizer Franken
  CNY = cny, rmb, yuan, renminbi
  RUB = ₽, rub, rubel
  UAH = ₴, hrywnja, hrywna, griwna
  TRY = ₺, lira, lire
  PLN = pln, zloty, zlotys, złoty
  HUF = huf, forint
  CZK = czk
  SEK = sek, kronen
  NOK = nok
  DKK = dkk
  RON = lei
  BGN = lew, lewa
  RSD = dinar
  HRK = kuna
  BAM = Konvertible Mark
  INR = ₹, inr, rupie, rupien
  IDR = rupiah
  BRL = R$, brl, reais
  MXN = mxn, peso, pesos
  KRW = ₩, krw, won
  THB = ฿, baht
  VND = dong
  MYR = ringgit
  AED = dirham
  SAR = riyal
  IRR = rial
  ILS = ₪, schekel
  NGN = ₦, naira
  GEL = lari
  AZN = manat
  KZT = tenge
  CAD = C$, cad, Kanada-Dollar
  AUD = A$, aud, Australien-Dollar
  HKD = HK$, hkd, Hongkong-Dollar, Hongkong-Dollars
  SGD = sgd, Singapur-Dollar
  NZD = nzd, Neuseeland-Dollar
  TWD = Taiwan-Dollar
  DEM = mark, dm, D-Mark
  ATS = schilling
  GRD = drachmen
  FRF = franc, francs
  ESP = peseten
  NLG = gulden
  XBT = bitcoin, bitcoins
]]

--- What is a hundredth of a currency.
local hundredths = [[
  EUR = cent, cents, ct, eurocent, eurocents, Euro-Cent
  USD = US-Cent, US-Cents
  CHF = rappen, Rp.
  GBP = pence, penny
  RUB = kopeken, kopeke
  DEM = pfennig, pfennige
  ATS = groschen
]]

--- The nation whose currency it is, before the words that several nations have: the stems of its adjectives, and nouns.
local national = [[
  USD = amerikanisch US-amerikanisch: Dollar
  CAD = kanadisch: Dollar
  AUD = australisch: Dollar
  NZD = neuseeländisch: Dollar
  JMD = jamaikanisch: Dollar
  TWD = taiwanisch taiwanesisch: Dollar
  NAD = namibisch: Dollar
  GBP = britisch: Pfund
  EGP = ägyptisch: Pfund
  LBP = libanesisch: Pfund
  SYP = syrisch: Pfund
  SDG = sudanesisch: Pfund
  CZK = tschechisch: Krone Kronen
  SEK = schwedisch: Krone Kronen
  NOK = norwegisch: Krone Kronen
  DKK = dänisch: Krone Kronen
  ISK = isländisch: Krone Kronen
  TRY = türkisch: Lira
  ITL = italienisch: Lira Lire
  RUB = russisch: Rubel
  BYN = belarussisch weißrussisch: Rubel
  INR = indisch: Rupie Rupien
  PKR = pakistanisch: Rupie Rupien
  LKR = sri-lankisch: Rupie Rupien
  NPR = nepalesisch: Rupie Rupien
  MUR = mauritisch: Rupie Rupien
  IDR = indonesisch: Rupiah
  MXN = mexikanisch: Peso Pesos
  ARS = argentinisch: Peso Pesos
  CLP = chilenisch: Peso Pesos
  COP = kolumbianisch: Peso Pesos
  PHP = philippinisch: Peso Pesos
  CUP = kubanisch: Peso Pesos
  UYU = uruguayisch: Peso Pesos
  DOP = dominikanisch: Peso Pesos
  BRL = brasilianisch: Real Reais
  PEN = peruanisch: Sol Soles
  ZAR = südafrikanisch: Rand
  SAR = saudisch saudi-arabisch: Riyal Rial
  QAR = katarisch: Riyal Rial
  YER = jemenitisch: Rial
  OMR = omanisch: Rial
  IRR = iranisch: Rial
  TND = tunesisch: Dinar
  DZD = algerisch: Dinar
  IQD = irakisch: Dinar
  KWD = kuwaitisch: Dinar
  JOD = jordanisch: Dinar
  BHD = bahrainisch: Dinar
  LYD = libysch: Dinar
  RSD = serbisch: Dinar
  MAD = marokkanisch: Dirham
  CNY = chinesisch: Yuan
  JPY = japanisch: Yen
  KRW = südkoreanisch: Won
  KPW = nordkoreanisch: Won
  GEL = georgisch: Lari
  KZT = kasachisch: Tenge
  AMD = armenisch: Dram
  AZN = aserbaidschanisch: Manat
  PLN = polnisch: Zloty Złoty
  HUF = ungarisch: Forint
  RON = rumänisch: Lei Leu
  MDL = moldauisch: Lei Leu
  BGN = bulgarisch: Lew Lewa
  HRK = kroatisch: Kuna
  UAH = ukrainisch: Hrywnja Hrywna Griwna
  ILS = israelisch: Schekel
  THB = thailändisch: Baht
  VND = vietnamesisch: Dong
  MYR = malaysisch: Ringgit
  NGN = nigerianisch: Naira
  KES = kenianisch: Schilling
  TZS = tansanisch: Schilling
  UGX = ugandisch: Schilling
  ATS = österreichisch: Schilling
  GHS = ghanaisch: Cedi
  BDT = bangladeschisch: Taka
  AFN = afghanisch: Afghani
  ETB = äthiopisch: Birr
  DEM = deutsch: Mark
  FIM = finnisch: Mark
  FRF = französisch: Franc Francs
  BEF = belgisch: Franc Francs
]]

--- Codes that count only as they are written here: in capitals.
local codes = [[
  AED AFN ALL AMD AOA ARS AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BSD BTN BWP BYN BZD CDF CLP COP CRC CUP CVE DJF
  DOP DZD EGP ERN ETB FJD FKP GEL GHS GIP GMD GNF GTQ GYD HNL HTG IDR ILS IQD IRR ISK JMD JOD KES KGS KHR KMF KPW KWD
  KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MYR MZN NAD NGN NIO NPR OMR PAB PEN PGK
  PHP PKR PYG QAR RON RSD RWF SAR SBD SCR SDG SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS
  UAH UGX UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL
]]

local function money(words)
  words.currency = {}
  lists.add_spellings(words.currency, currencies, 1)
  lists.add_spellings(words.currency, hundredths, 0.01)
  for code, stems, nouns in national:gmatch "  (%S+) = ([^:]+): ([^\n]+)" do
    local phrases = {}
    for stem in stems:gmatch "%S+" do
      for noun in nouns:gmatch "%S+" do
        for _, ending in ipairs { "e", "en", "er", "es" } do -- tausend tschechische Kronen, ein britisches Pfund
          phrases[#phrases + 1] = stem .. ending .. " " .. noun
        end
      end
    end
    words.currency[#words.currency + 1] = { 1, code, phrases = table.concat(phrases, ",") }
  end
  words.currency.TEUR = { 1000, "EUR" }
  lists.add_spellings(words.currency, codes:gsub("%u+", "%0 = %0\n"), 1)
end

--- TIMEX3's modifiers of numbers, and the words that stand before them.
local modifiers = [[
  about = etwa, rund, ca, ca., circa, zirka, ungefähr, schätzungsweise, annähernd, gegen, um die, so um die, rd., in etwa
  about = an die, plus minus, geschätzt, geschätzte, geschätzten, runde, runden, ~, ≈
  less_than = fast, beinahe, nahezu, knapp, knappe, knappen, weniger als, unter, kaum, nicht ganz, nicht einmal, keine
  less_than = bald, kleiner als, geringer als, jünger als, <
  more_than = gut, gute, guten, gutes, über, mehr als, größer als, höher als, länger als, älter als, weit über, >
  more_than = weit mehr als, deutlich mehr als, etwas mehr als, gut und gerne, jenseits von, jenseits der, oberhalb von
  at_least = mindestens, mind., wenigstens, zumindest, minimal, nicht weniger als, nicht unter, ab, ≥
  at_most = höchstens, maximal, max., bis zu, nicht mehr als, nicht über, allenfalls, ≤
]]

--- Adds the classes of numbers to the words of German.
---@param words table
return function(words)
  numerals.add(words)
  multipliers(words)
  measures(words)
  money(words)
  words.modifier = lists.add_spellings({}, modifiers, 1)
end
