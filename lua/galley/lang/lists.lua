--- Word lists written as text, for the data of languages.
local lists = {}

--- The items of a text: what stands between commas or line breaks.
---@param text string
---@return fun(): string|nil
function lists.items(text)
  return text:gmatch "%s*([^,\n]+)"
end

--- Gives all items of a text one value.
---@param into table from items to values
---@param text string
---@param value any
---@return table into
function lists.add(into, text, value)
  for item in lists.items(text) do
    into[item] = value
  end
  return into
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

--- Gives all words of a text one value.
---@param text string
---@param value any
---@param into table from words to values
---@return table into
function lists.each(text, value, into)
  for word in text:gmatch "%S+" do
    into[word] = value
  end
  return into
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

--- Spellings of names: lines "canonical = another, another". Each gets { value, canonical }.
---@param into table
---@param text string
---@param value number
---@return table into
function lists.add_spellings(into, text, value)
  for canonical, others in text:gmatch "([^\n]-) = ([^\n]+)" do
    for item in lists.items(others) do
      into[item] = { value, canonical }
    end
  end
  return into
end

--- First names with their genders, 1 of men, 2 of women, 3 of either, from { male =, female =, either = }, and marked
--- those that are common words, too.
---@param data table
---@param common string
---@return table
function lists.given_names(data, common)
  local names = lists.add(lists.add(lists.add({}, data.male, 1), data.female, 2), data.either, 3)
  for name in lists.items(common) do
    local gender = names[name] or 3
    names[name] = type(gender) == "table" and gender or { gender, "common" }
  end
  return names
end

return lists
