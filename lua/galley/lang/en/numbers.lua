--- English numbers: numerals, units, currencies, modifiers. The classes and what their values mean are described in
--- csrc/read/language.h. Sources: The Chicago Manual of Style, chapter 9 (numerals), UCUM (symbols), ISO 4217 (currencies).
local ones = { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine" }
local teens = {
  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
}
local tens = { "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety" }
local irregular = {
  one = "first", two = "second", three = "third", five = "fifth", eight = "eighth", nine = "ninth", twelve = "twelfth",
}

local function name_of(number)
  local ten, one = number // 10, number % 10
  if number < 10 then
    return ones[number]
  elseif one == 0 then
    return tens[ten]
  elseif ten == 1 then
    return teens[one]
  end
  return tens[ten] .. "-" .. ones[one]
end

local function ordinal_of(name)
  local before, last = name:match "^(.*-)(%a+)$"
  last = last or name
  return (before or "") .. (irregular[last] or (last:find "y$" and last:gsub("y$", "ieth") or last .. "th"))
end

local function numerals(words)
  words.cardinal = { zero = 0 }
  words.ordinal = {}
  for number = 1, 99 do
    local name = name_of(number)
    if number > 1 then
      words.cardinal[name] = number
    end
    words.ordinal[ordinal_of(name)] = number
  end
  words.cardinal.hundred, words.cardinal.thousand = 100, 1000
  words.ordinal.hundredth, words.ordinal.thousandth, words.ordinal.millionth = 100, 1000, 1e6
  for word, position in pairs { last = "end+0", ["next"] = "current+1", previous = "current-1", penultimate = "end-1" } do
    words.ordinal[word] = { -1, position }
  end
  for _, ending in ipairs { "st", "nd", "rd", "th" } do
    words.ordinal[ending] = 0
  end
  for word, text in pairs { both = "pronoun", several = "some", few = "some", many = "some" } do
    words.cardinal[word] = { text == "pronoun" and 2 or 0, text }
  end
  -- With a text, what multiplies stands behind them: one hundred.
  words.article_cardinal = { one = { 1, "multiplied" }, a = { 1, "multiplied" }, an = 1 }
  words.numeral_joint = { hundred = 100, thousand = 1000 }
  words.numeral_link = { "and" }
  words.decimal_mark = { "." }
  words.decimal_word = { "point" }
  words.sign = { "minus", "negative" }
  words.multiplier = { dozen = 12, K = { 1e3, "sticking" }, m = { 1e6, "sticking" }, M = { 1e6, "sticking" }, bn = 1e9,
    tn = 1e12,
    mn = 1e6 }
  for word, value in pairs { hundred = 100, thousand = 1e3, million = 1e6, billion = 1e9, trillion = 1e12,
    quadrillion = 1e15 } do
    words.multiplier[word] = value
    words.multiplier[word .. "s"] = { value, "plural" }
  end
  words.multiplier.dozens = { 12, "plural" }
  words.fraction = { half = 2, third = 3, quarter = 4 }
  for word, value in pairs { halves = 2, thirds = 3, quarters = 4, hundredths = 100, thousandths = 1000 } do
    words.fraction[word], words.fraction["-" .. word] = value, value
  end
  for number = 5, 12 do
    local name = ordinal_of(name_of(number)) .. "s"
    words.fraction[name], words.fraction["-" .. name] = number, number
  end
  words.age_opener = { "aged", "age", "at the age of", "age of" }
end

local function measures(words)
  words.unit = {
    ["%"] = { 2, "%" }, percent = { 2, "%" }, ["per cent"] = { 2, "%" }, ["percentage point"] = { 2, "%" },
    ["percentage points"] = { 2, "%" }, ["°C"] = { 3, "Cel" }, ["° C"] = { 3, "Cel" },
    ["degrees Celsius"] = { 3, "Cel" }, ["degrees centigrade"] = { 3, "Cel" }, celsius = { 3, "Cel" },
    ["°F"] = { 3, "[degF]" }, ["degrees Fahrenheit"] = { 3, "[degF]" }, fahrenheit = { 3, "[degF]" },
    kelvin = { 3, "K" }, degree = { 1, "deg" }, degrees = { 1, "deg" }, ["years old"] = { 4, "a" },
    ["year old"] = { 4, "a" }, ["months old"] = { 4, "mo" }, ["month old"] = { 4, "mo" }, ["weeks old"] = { 4, "wk" },
    ["days old"] = { 4, "d" }, ["-year-old"] = { 4, "a" }, ["-month-old"] = { 4, "mo" }, ["-week-old"] = { 4, "wk" },
    ["-day-old"] = { 4, "d" }, ["year-old"] = { 4, "a" }, ["month-old"] = { 4, "mo" }, ["years of age"] = { 4, "a" },
  }
  local function unit(symbol, ...)
    for _, word in ipairs { ... } do
      words.unit[word] = { 1, symbol }
    end
  end
  unit("km", "km", "kilometre", "kilometres", "kilometer", "kilometers")
  unit("m", "metre", "metres", "meter", "meters")
  unit("cm", "cm", "centimetre", "centimetres", "centimeter", "centimeters")
  unit("mm", "mm", "millimetre", "millimetres", "millimeter", "millimeters")
  unit("[in_i]", "inch", "inches")
  unit("[ft_i]", "foot", "feet", "ft")
  unit("[yd_i]", "yard", "yards")
  unit("[mi_i]", "mile", "miles")
  unit("km2", "km²", "square kilometre", "square kilometres", "square kilometer", "square kilometers", "sq km")
  unit("m2", "m²", "square metre", "square metres", "square meter", "square meters")
  unit("[mi_i]2", "square mile", "square miles", "sq miles")
  unit("[ft_i]2", "square foot", "square feet", "sq ft")
  unit("har", "hectare", "hectares", "ha")
  unit("[acr_us]", "acre", "acres")
  unit("m3", "m³", "cubic metre", "cubic metres", "cubic meter", "cubic meters")
  unit("km/h", "km/h", "kph", "kilometres per hour", "kilometers per hour", "kilometres an hour", "kilometers an hour")
  unit("[mi_i]/h", "mph", "miles per hour", "miles an hour")
  unit("m/s", "m/s", "metres per second", "meters per second")
  unit("kg", "kg", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes")
  unit("g", "g", "gram", "grams", "gramme", "grammes")
  unit("mg", "mg", "milligram", "milligrams")
  unit("t", "tonne", "tonnes", "metric ton", "metric tons", "ton", "tons")
  unit("[lb_av]", "lb", "lbs", "pounds of weight")
  unit("[oz_av]", "oz", "ounce", "ounces")
  unit("[stone_av]", "stone")
  unit("l", "litre", "litres", "liter", "liters")
  unit("ml", "ml", "millilitre", "millilitres", "milliliter", "milliliters")
  unit("[gal_us]", "gallon", "gallons")
  unit("[pt_us]", "pint", "pints")
  unit("bbl", "barrel", "barrels")
  unit("kW", "kW", "kilowatt", "kilowatts")
  unit("MW", "MW", "megawatt", "megawatts")
  unit("GW", "GW", "gigawatt", "gigawatts")
  unit("kW.h", "kWh", "kilowatt-hour", "kilowatt-hours", "kilowatt hours")
  unit("MW.h", "MWh", "megawatt-hour", "megawatt-hours", "megawatt hours")
  unit("TW.h", "TWh", "terawatt-hours", "terawatt hours")
  unit("[HP]", "horsepower", "hp")
  unit("V", "volt", "volts")
  unit("W", "watt", "watts")
  unit("MHz", "MHz", "megahertz")
  unit("GHz", "GHz", "gigahertz")
  unit("By", "byte", "bytes")
  unit("MBy", "MB", "megabyte", "megabytes")
  unit("GBy", "GB", "gigabyte", "gigabytes")
  unit("TBy", "TB", "terabyte", "terabytes")
  unit("s", "second", "seconds")
  unit("min", "minute", "minutes")
  unit("h", "hour", "hours")
  unit("d", "day", "days")
  unit("wk", "week", "weeks")
  unit("mo", "month", "months")
  unit("a", "year", "years")
end

--- ISO 4217. The value 0.01 stands for a hundredth of the currency.
local function currencies(words)
  words.currency = {
    ["$"] = "USD", ["US$"] = "USD", usd = "USD", dollar = "USD", dollars = "USD", ["US dollars"] = "USD",
    ["U.S. dollars"] = "USD", cent = { 0.01, "USD" }, cents = { 0.01, "USD" }, ["€"] = "EUR", euro = "EUR",
    euros = "EUR", eur = "EUR", ["£"] = "GBP", gbp = "GBP", pound = "GBP", pounds = "GBP", ["pounds sterling"] = "GBP",
    pence = { 0.01, "GBP" }, penny = { 0.01, "GBP" }, ["¥"] = "JPY", yen = "JPY", jpy = "JPY", franc = "CHF",
    francs = "CHF", ["Swiss francs"] = "CHF", chf = "CHF", yuan = "CNY", renminbi = "CNY", cny = "CNY", ruble = "RUB",
    rubles = "RUB", rouble = "RUB", roubles = "RUB", rub = "RUB", ["₽"] = "RUB", hryvnia = "UAH", hryvnias = "UAH",
    uah = "UAH", ["₴"] = "UAH", tenge = "KZT", kzt = "KZT", lira = "TRY", ["Turkish lira"] = "TRY", ["₺"] = "TRY",
    zloty = "PLN", zlotys = "PLN", pln = "PLN", forint = "HUF", forints = "HUF", ["Swedish kronor"] = "SEK",
    kronor = "SEK", krona = "SEK", ["Danish kroner"] = "DKK", kroner = "NOK", ["Norwegian kroner"] = "NOK",
    rupee = "INR", rupees = "INR", ["₹"] = "INR", inr = "INR", rand = "ZAR", real = "BRL", reais = "BRL", won = "KRW",
    ["₩"] = "KRW", baht = "THB", dirham = "AED", dirhams = "AED", riyals = "SAR", shekel = "ILS", shekels = "ILS",
    ["₪"] = "ILS", ["Canadian dollars"] = "CAD", ["C$"] = "CAD", cad = "CAD", ["Australian dollars"] = "AUD",
    ["A$"] = "AUD", aud = "AUD", ["Hong Kong dollars"] = "HKD", ["HK$"] = "HKD", ["Singapore dollars"] = "SGD",
    ["NZ$"] = "NZD", ["Mexican pesos"] = "MXN", pesos = "MXN", bitcoin = "XBT", bitcoins = "XBT",
  }
end

--- The texts follow TIMEX3's modifiers: about, more_than, less_than, at_least, at_most.
local function modifiers(words)
  words.modifier = {}
  for text, list in pairs {
    about = { "about", "around", "approximately", "roughly", "some", "an estimated", "circa", "ca.",
      "in the region of", "~" },
    less_than = { "almost", "nearly", "less than", "fewer than", "under", "below", "just under", "close to", "not quite", "<" },
    more_than = { "more than", "over", "above", "just over", "well over", "upwards of", "in excess of", "greater than", ">" },
    at_least = { "at least", "no less than", "no fewer than", "not less than", "a minimum of", "≥" },
    at_most = { "at most", "up to", "as many as", "as much as", "no more than", "not more than", "a maximum of", "≤" },
  } do
    for _, word in ipairs(list) do
      words.modifier[word] = text
    end
  end
end

--- Adds the classes of numbers to the words of English.
---@param words table
return function(words)
  numerals(words)
  measures(words)
  currencies(words)
  modifiers(words)
end
