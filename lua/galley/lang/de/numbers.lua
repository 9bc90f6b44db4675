--- German numbers: what multiplies, divides and measures them. Numerals are made by lang/de/numerals.lua. The classes
--- and what their values mean are described in csrc/read/language.h. Sources: Duden (numerals, spelling), DIN 5008 and
--- DIN 1301 (units), UCUM (symbols of units), ISO 4217 (currencies).
local lists = require "galley.lang.lists"
local numerals = require "galley.lang.de.numerals"

local function multipliers(words)
  -- "plural" counts without a number before it, too: Millionen Menschen. "sticking" only right behind digits: 100K.
  words.multiplier = {
    tausend = 1e3, tsd = 1e3, ["tsd."] = 1e3, million = 1e6, mio = 1e6, ["mio."] = 1e6, milliarde = 1e9, mrd = 1e9,
    ["mrd."] = 1e9, ["mill."] = 1e6, billion = 1e12, bio = 1e12, ["bio."] = 1e12, billiarde = 1e15, trillion = 1e18,
    dutzend = 12, K = { 1e3, "sticking" }, M = { 1e6, "sticking" }, G = { 1e9, "sticking" },
  }
  for word, value in pairs {
    millionen = 1e6, milliarden = 1e9, billionen = 1e12, billiarden = 1e15, trillionen = 1e18, dutzende = 12,
    dutzenden = 12, hunderte = 100, hunderten = 100, tausende = 1e3, tausenden = 1e3, zehntausende = 1e4,
    zehntausenden = 1e4, hunderttausende = 1e5, hunderttausenden = 1e5,
  } do
    words.multiplier[word] = { value, "plural" }
  end
  words.fraction = {
    halb = 2, halbe = 2, halber = 2, halbes = 2, halben = 2, drittel = 3, viertel = 4, ["fünftel"] = 5, sechstel = 6,
    siebtel = 7, achtel = 8, neuntel = 9, zehntel = 10, zwanzigstel = 20, hundertstel = 100, tausendstel = 1000,
    millionstel = 1e6, dritteln = 3, vierteln = 4,
  }
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
  m/s = m/s, Meter pro Sekunde, Metern pro Sekunde, Meter in der Sekunde
  [mi_i]/h = mph, Meilen pro Stunde
  kg = kg, kilo, kilogramm, kilos
  g = g, gramm
  mg = mg, milligramm
  ug = µg, mikrogramm
  t = t, tonne, tonnen
  Mt = megatonne, megatonnen
  kt = kilotonne, kilotonnen
  Gt = gigatonne, gigatonnen
  pound = pfund
  zentner = zentner
  [oz_av] = unze, unzen, feinunze, feinunzen
  [car_m] = karat
  l = l, liter
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
  s = s, sekunde, sekunden, sek
  min = min, minute, minuten
  h = h, stunde, stunden, std
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
  ar = ar
]]

--- Values are those of galley_unit_kind: dimension 1, percent 2, temperature 3, age 4, homonym 5.
local function measures(words)
  words.unit = {
    ["Grad minus"] = { 3, "-Cel" }, ["Grad Celsius minus"] = { 3, "-Cel" }, grad = { 1, "deg" },
    ["°"] = { 1, "deg" }, rad = { 1, "rad" }, promille = { 2, "‰" }, ["‰"] = { 2, "‰" },
  }
  for _, word in ipairs {
    "%", "prozent", "prozente", "prozentpunkt", "prozentpunkte", "prozentpunkten", "Prozent-Punkte", "v. H.", "v.H.",
    "prozentig", "prozentige", "prozentigen", "prozentiger",
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
    words.unit[word .. " alt"] = { 4, symbol }
    words.unit[word .. " jung"] = { 4, symbol }
  end
  -- "69-jährig"; the text of "zehnjährig" holds the number, too.
  local endings = { "", "e", "er", "en", "es", "em" }
  for stem, unit in pairs {
    ["jährig"] = { 4, "a" }, monatig = { 1, "mo" }, ["wöchig"] = { 1, "wk" }, ["tägig"] = { 1, "d" },
    ["stündig"] = { 1, "h" }, ["minütig"] = { 1, "min" },
  } do
    local class, symbol = unit[1], unit[2]
    words.unit[#words.unit + 1] = { class, symbol, words = stem, endings = endings }
    for value, name in ipairs(numerals.names) do
      words.unit[#words.unit + 1] = { class, value .. " " .. symbol, words = name .. stem, endings = endings }
    end
  end
  words.no_number = {
    "außer Acht", "in Acht", "fürs Erste", "für's Erste",
  }
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
  UAH = ₴, hrywnja, griwna
  TRY = ₺, lira, lire
  PLN = pln, zloty, złoty
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
  CAD = C$, cad
  AUD = A$, aud
  HKD = HK$, hkd, Hongkong-Dollar
  SGD = sgd, Singapur-Dollar
  NZD = nzd, Neuseeland-Dollar
  TWD = Taiwan-Dollar
  DEM = mark, dm, D-Mark
  ATS = schilling
  GRD = drachmen
  ESP = peseten
  NLG = gulden
  XBT = bitcoin, bitcoins
]]

--- What is a hundredth of a currency.
local hundredths = [[
  EUR = cent, cents, ct, eurocent, Euro-Cent
  CHF = rappen, Rp.
  GBP = pence
  RUB = kopeken
  DEM = pfennig, pfennige
  ATS = groschen
]]

--- The nation whose currency it is, before the words that several nations have.
local national = [[
  USD = amerikanische Dollar
  CAD = kanadische Dollar
  AUD = australische Dollar
  NZD = neuseeländische Dollar
  GBP = britische Pfund
  EGP = ägyptische Pfund
  LBP = libanesische Pfund
  SYP = syrische Pfund
  CZK = tschechische Kronen
  SEK = schwedische Kronen
  NOK = norwegische Kronen
  DKK = dänische Kronen
  ISK = isländische Kronen
  TRY = türkische Lira
  RUB = russische Rubel
  BYN = belarussische Rubel
  INR = indische Rupien
  PKR = pakistanische Rupien
  IDR = indonesische Rupiah
  MXN = mexikanische Pesos
  ARS = argentinische Pesos
  BRL = brasilianische Real
  ZAR = südafrikanische Rand
  CLP = chilenische Pesos
  COP = kolumbianische Pesos
  PHP = philippinische Pesos
  CUP = kubanische Pesos
  SAR = saudische Riyal
  QAR = katarische Riyal
  IRR = iranische Rial
  TND = tunesische Dinar
  DZD = algerische Dinar
  IQD = irakische Dinar
  KWD = kuwaitische Dinar
  MAD = marokkanische Dirham
  CNY = chinesische Yuan
  KRW = südkoreanische Won
  GEL = georgische Lari
  KZT = kasachische Tenge
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
  lists.add_spellings(words.currency, national, 1)
  lists.add_spellings(words.currency, national:gsub("(%l) (%u)", "%1n %2"), 1) -- mit 50 tschechischen Kronen
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
