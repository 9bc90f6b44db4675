--- Keys: texts that differ in spelling only have the same.
local core = require "galley.core"
local names = require "galley.lang.names"

-- Not as methods of strings: rules come here, too, and theirs are slower (galley.sandbox).
local find, gsub, lower = string.find, string.gsub, string.lower

local key = {}

-- What canonical decomposition does not take apart, by German convention (DIN 5007-2 for the umlauts).
local letters = {
  ["ä"] = "ae", ["ö"] = "oe", ["ü"] = "ue", ["æ"] = "ae", ["œ"] = "oe", ["ø"] = "oe", ["å"] = "aa", ["ł"] = "l",
  ["đ"] = "d", ["ð"] = "d", ["þ"] = "th", ["ı"] = "i",
}

local character = "[\xC2-\xF4][\x80-\xBF]+" -- one at a time: a lead byte never follows inside
local marks = { "\xCC[\x80-\xBF]", "\xCD[\x80-\xAF]" } -- U+0300 to U+036F
local punctuation = { "\xE2[\x80\x81][\x80-\xBF]", "[\xC2][\xA0-\xBF]", "%p" } -- U+2000 to U+207F, Latin-1, ASCII

local function check(text, name)
  if type(text) ~= "string" then
    error(("bad argument #1 to '%s' (string expected, got %s)"):format(name, type(text)), 3)
  end
end

local function normalized(text, options)
  return tostring(assert(core.normalize(text, options)))
end

local function is_ascii(text)
  return not find(text, "[\x80-\xFF]")
end

local function without_accents(text)
  if is_ascii(text) then
    return text
  end
  text = normalized(text, { nfkd = true })
  for _, pattern in ipairs(marks) do
    text = gsub(text, pattern, "")
  end
  return text
end

--- Words with single blanks between them.
local function tidy(text)
  if not find(text, "[^%a%d]") then
    return text
  end
  for _, pattern in ipairs(punctuation) do
    text = gsub(text, pattern, " ")
  end
  return (gsub(gsub(gsub(text, "%s+", " "), "^ ", ""), " $", ""))
end

--- A search key: small letters without accents, umlauts as ae, oe, ue, ß as ss; words without punctuation, with single
--- blanks between them.
---@param text string any bytes
---@return string key
function key.key(text)
  check(text, "key")
  text = gsub(normalized(text, { fold = true, width = true }), character, letters)
  return tidy(without_accents(text))
end

--- The results of a function of a text. The same names come again and again; it forgets them when they are many.
local function remembered(make)
  local results, count, most = {}, 0, 4096
  return function(text)
    local result = results[text]
    if not result then
      result = make(text)
      if count == most then
        results, count = {}, 0
      end
      results[text], count = result, count + 1
    end
    return result
  end
end

-- The rules of names, which of them are plain letters, and which letter a word must have for them. No rule brings in a
-- letter that others must have.
local name_rules = {}
for i, rule in ipairs(names.rules) do
  local letters_alone = gsub(rule[1], "%b[]", "")
  local letter = find(letters_alone, "c", 1, true) and "c" or find(letters_alone, "h", 1, true) and "h"
  name_rules[i] = { rule[1], rule[2], plain = not find(rule[1], "%A"), letter = letter }
end

local fold_word = remembered(function(word)
  if find(word, names.kept) then
    return word
  end
  local lacks = { c = not find(word, "c", 1, true), h = not find(word, "h", 1, true) }
  for _, rule in ipairs(name_rules) do
    -- Most rules are plain letters that the word does not hold.
    if not lacks[rule.letter] and find(word, rule[1], 1, rule.plain) then
      word = gsub(word, rule[1], rule[2])
    end
  end
  return lower(word)
end)

local name_key = remembered(function(name)
  local text = find(name, "[^%a .-]") and normalized(name, { fold = true, width = true }) or lower(name)
  if find(text, "[\xD0-\xD3][\x80-\xBF]") then
    text = normalized(text, { transliterate = "Cyrillic-Latin" })
    for _, rule in ipairs(names.cyrillic) do
      text = gsub(text, rule[1], rule[2])
    end
  end
  if not is_ascii(text) then
    text = gsub(gsub(text, character, names.letters), character, letters)
  end
  return (gsub(tidy(without_accents(text)), "%a+", fold_word))
end)

--- A key that the spellings of a name have in common, in German, English and Cyrillic: Toqajew, Tokajew, Tokayev and
--- Токаев; Selenskyj, Zelensky and Зеленський. The rules are in galley.lang.names. Different names may share a key.
---@param name string any bytes
---@return string key
function key.name_key(name)
  check(name, "name_key")
  return name_key(name)
end

return key
