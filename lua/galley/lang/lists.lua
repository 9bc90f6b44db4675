--- Word lists written as text, for the data of languages. A class of words may hold, beside words, groups of words that
--- share a value, which the core takes apart:
---
---     { value, text, words = "one two" }                 words between blanks
---     { value, text, phrases = "New York, Rio" }         what stands between commas or line breaks
---     { value, lines = "km = km, kilometer\nm = m" }     phrases behind the text that they have, a line each
---
--- A value that is left out is 1. With `endings`, a list, a group holds its words with each of these. A word that stands
--- in several groups of a class is what the last one says, and before all what it says itself: { word = value }.
local lists = {}

--- The items of a text: what stands between commas or line breaks.
---@param text string
---@return fun(): string|nil
function lists.items(text)
  return text:gmatch "%s*([^,\n]+)"
end

--- The items of a text as a set.
---@param text string
---@return table<string, boolean>
function lists.set(text)
  local set = {}
  for item in lists.items(text) do
    set[item] = true
  end
  return set
end

--- Adds all items of a text to a class, with one value.
---@param class table
---@param text string
---@param value number
---@param meaning? string the text of the words
---@return table class
function lists.add(class, text, value, meaning)
  class[#class + 1] = { value, meaning, phrases = text }
  return class
end

--- The words of a text, which stand between blanks, as a list.
---@param text string
---@return string[]
function lists.words(text)
  local words = {}
  for word in text:gmatch "%S+" do
    words[#words + 1] = word
  end
  return words
end

--- Adds all words of a text, which stand between blanks, to a class, with one value.
---@param text string
---@param value number
---@param class table
---@return table class
function lists.each(text, value, class)
  class[#class + 1] = { value, words = text }
  return class
end

--- Turns { value = { item, … } } into { item = value }.
---@param groups table
---@return table
function lists.by_item(groups)
  local values = {}
  for value, items in pairs(groups) do
    for _, item in ipairs(items) do
      values[item] = value
    end
  end
  return values
end

--- Adds spellings of names to a class: lines "canonical = another, another".
---@param class table
---@param lines string
---@param value number
---@return table class
function lists.add_spellings(class, lines, value)
  class[#class + 1] = { value, lines = lines }
  return class
end

--- First names with their genders, 1 of men, 2 of women, 3 of either, from { male =, female =, either = }; those that are
--- common words, too, are in a table of the same kind.
---@param data table
---@param common table
---@return table class
function lists.given_names(data, common)
  local names, genders = {}, { "male", "female", "either" }
  for gender, field in ipairs(genders) do
    lists.add(names, data[field], gender)
  end
  for gender, field in ipairs(genders) do
    lists.add(names, common[field] or "", gender, "common")
  end
  return names
end

return lists
