--- German numerals up to 99, and the joints from which the core reads the larger ones.
local ones = { "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun" }
local teens = {
  "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
}
local tens = { "zehn", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig" }

--- A word and its spellings without umlauts and ß, and with "zwo" for "zwei", between blanks.
local function spellings(word)
  local all = word
  if word:find "\xC3" then
    local plain = word:gsub("ü", "ue"):gsub("ö", "oe")
    all = table.concat({ word, (word:gsub("ß", "ss")), plain, (plain:gsub("ß", "ss")) }, " ")
  end
  if word:find "zwei" then
    all = all .. " " .. word:gsub("zwei", "zwo")
  end
  return all
end

local ordinal_endings = { "e", "er", "en", "es", "em" }
-- zweieinhalb, zweieinviertel, zweidreiviertel
local fractions_behind = {
  [0.5] = { "einhalb", "undeinhalb" }, [0.25] = { "einviertel", "undeinviertel" },
  [0.75] = { "dreiviertel", "unddreiviertel" },
}
local irregular = { [1] = "erst", [3] = "dritt", [7] = "siebt", [8] = "acht" }

local function name_of(number)
  local ten, one = number // 10, number % 10
  if number < 10 then
    return ones[number]
  elseif one == 0 then
    return tens[ten]
  elseif ten == 1 then
    return teens[one]
  end
  return ones[one] .. "und" .. tens[ten]
end

local function add_ordinal(words, stem, value)
  words.ordinal[#words.ordinal + 1] = { value, words = spellings(stem), endings = ordinal_endings }
end

local function add_cardinal(words, name, value)
  local group = { value, words = spellings(name) }
  words.cardinal[#words.cardinal + 1] = group
  if value <= 12 then
    for fraction, endings in pairs(fractions_behind) do
      words.cardinal[#words.cardinal + 1] = { value + fraction, words = group.words, endings = endings }
    end
  end
end

--- Ordinals that count from the end, or from where the reader stands.
local function add_relative(words)
  for stem, position in pairs {
    letzt = "end+0", vorletzt = "end-1", drittletzt = "end-2", viertletzt = "end-3", ["fünftletzt"] = "end-4",
    ["nächst"] = "current+1", ["übernächst"] = "current+2", vorherig = "current-1", vorig = "current-1",
    vorvorig = "current-2",
  } do
    words.ordinal[#words.ordinal + 1] = { -1, position, words = stem, endings = ordinal_endings }
  end
end

--- Adds the classes of numerals to the words of German.
---@param words table
local function add(words)
  words.cardinal = {
    null = 0, eins = 1, anderthalb = 1.5, einhalb = 0.5, eineinhalb = 1.5, einundeinhalb = 1.5, dreiviertel = 0.75,
    beide = { 2, "pronoun" }, beiden = { 2, "pronoun" },
  }
  for _, word in ipairs { "wenigen", "wenige", "einigen", "einige", "mehreren", "mehrere", "vielen", "etlichen",
    "paar", "zahlreichen" } do
    words.cardinal[word] = { 0, "some" }
  end
  words.ordinal = { zuerst = 1, siebente = 7, siebenten = 7, siebenter = 7, siebentes = 7 }
  for number = 1, 99 do
    local name = name_of(number)
    if number > 1 then
      add_cardinal(words, name, number)
    end
    local stem = irregular[number] or name .. (number < 20 and "t" or "st")
    add_ordinal(words, stem, number)
    if number >= 2 and number <= 12 and number ~= 8 then -- "zu zweit"
      words.ordinal[stem] = { number, "group" }
    end
  end
  add_relative(words)
  words.cardinal.hundert, words.cardinal.tausend = 100, 1000
  -- "kein" is a number only where it measures something: keinen Cent.
  words.article_cardinal = {
    ein = 1, eine = 1, einen = 1, einem = 1, einer = 1, eines = 1, kein = 0, keine = 0, keinen = 0, keinem = 0,
    keiner = 0,
    keines = 0,
  }
  words.numeral_joint = { hundert = 100, tausend = 1000 }
  words.numeral_link = { "und" }
  words.decimal_mark = { "," }
  words.decimal_word = { "komma" }
  words.sign = { "minus", "negativ" }
  for exponent, stem in pairs { [2] = "hundert", [3] = "tausend", [6] = "million", [9] = "milliard",
    [12] = "billion" } do
    add_ordinal(words, stem .. "st", 10 ^ exponent)
    if exponent > 3 then
      add_ordinal(words, "ein" .. stem .. "st", 10 ^ exponent)
    end
  end
  -- Endings that make digits and compound numerals ordinals.
  for _, ending in ipairs { "te", "ter", "ten", "tes", "tem", "ste", "ster", "sten", "stes", "stem" } do
    words.ordinal[ending] = 0
  end
end

--- The names of the numbers to 20, as the first part of other words.
local names = {}
for number = 1, 20 do
  names[number] = name_of(number)
end

--- Those of the tens from there on, and of a hundred.
local round_names = { [100] = "hundert" }
for number = 30, 90, 10 do
  round_names[number] = name_of(number)
end

--- Those of halves, from names to values.
local halves = { halb = 0.5, anderthalb = 1.5, eineinhalb = 1.5 }
for number = 2, 9 do
  halves[name_of(number) .. "einhalb"] = number + 0.5
end

--- Names of fractions: Drittel 3, Zwölftel 12, Zwanzigstel 20, Hundertstel 100.
---@return table from names to denominators
local function fractions()
  local values = { drittel = 3, siebtel = 7, achtel = 8, hundertstel = 100, tausendstel = 1000, millionstel = 1e6 }
  for number = 4, 19 do
    values[name_of(number) .. "tel"] = number ~= 7 and number ~= 8 and number or nil
  end
  for number = 20, 90, 10 do
    values[name_of(number) .. "stel"] = number
  end
  return values
end

--- The names of the hours of the clock.
---@return string[]
local function hours()
  local list = { "eins" }
  for number = 2, 12 do
    list[number] = name_of(number)
  end
  return list
end

return { add = add, names = names, round_names = round_names, halves = halves, fractions = fractions, hours = hours }
