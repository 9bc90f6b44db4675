--- German numerals up to 99, and the joints from which the core reads the larger ones.
local ones = { "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun" }
local teens = {
  "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
}
local tens = { "zehn", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig" }

--- The spellings without umlauts and ß, and "zwo" for "zwei".
local function spellings(word)
  local list, seen = {}, {}
  local function add(spelling)
    if not seen[spelling] then
      seen[spelling] = true
      list[#list + 1] = spelling
    end
  end
  add(word)
  add((word:gsub("ß", "ss")))
  add((word:gsub("ü", "ue"):gsub("ö", "oe"):gsub("ß", "ss")))
  add((word:gsub("ü", "ue"):gsub("ö", "oe")))
  if word:find "zwei" then
    add((word:gsub("zwei", "zwo")))
  end
  return list
end

local ordinal_endings = { "e", "er", "en", "es", "em" }
local irregular = { "erst", nil, "dritt", nil, nil, nil, "siebt", "acht" }

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
  for _, spelling in ipairs(spellings(stem)) do
    for _, ending in ipairs(ordinal_endings) do
      words.ordinal[spelling .. ending] = value
    end
  end
end

--- Adds the classes of numerals to the words of German.
---@param words table
return function(words)
  words.cardinal = { null = 0, eins = 1, beide = 2, beiden = 2, anderthalb = 1.5, eineinhalb = 1.5, dreiviertel = 0.75 }
  words.ordinal = { zuerst = 1, dritt = 3, viert = 4, siebente = 7, siebenten = 7 }
  for number = 1, 99 do
    for _, spelling in ipairs(spellings(name_of(number))) do
      if number > 1 then
        words.cardinal[spelling] = number
        if number <= 12 then
          words.cardinal[spelling .. "einhalb"] = number + 0.5
        end
      end
    end
    add_ordinal(words, irregular[number] or name_of(number) .. (number < 20 and "t" or "st"), number)
  end
  words.cardinal.hundert, words.cardinal.tausend = 100, 1000
  words.article_cardinal = {
    ein = 1, eine = 1, einen = 1, einem = 1, einer = 1, eines = 1,
  }
  words.numeral_joint = { hundert = 100, tausend = 1000 }
  words.numeral_link = { "und" }
  words.decimal_mark = { "," }
  words.decimal_word = { "komma" }
  words.sign = { "minus", "negativ" }
  for exponent, stem in pairs { [2] = "hundert", [3] = "tausend", [6] = "million", [9] = "milliard", [12] = "billion" } do
    add_ordinal(words, stem .. "st", 10 ^ exponent)
  end
  -- Endings that make digits and compound numerals ordinals.
  for _, ending in ipairs { "te", "ter", "ten", "tes", "tem", "ste", "ster", "sten", "stes", "stem" } do
    words.ordinal[ending] = 0
  end
end
