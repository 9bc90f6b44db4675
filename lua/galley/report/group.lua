--- What reports share: the part of the corpus that an article belongs to, and counts by part as rows.
local language = require "galley.language"

local group = {}

local lengths = { year = 4, month = 7, day = 10 }

--- The part of the corpus that an article belongs to: its year, month, day, source or language.
---@param article table
---@param by "none"|"year"|"month"|"day"|"source"|"lang"
---@return string|nil part nil if the article does not tell, or does not tell so precisely
function group.of(article, by)
  if by == "none" then
    return "all"
  elseif by == "source" or by == "lang" then
    return article[by]
  end
  local date = article.date
  if date and #date.value >= lengths[by] then
    return date.value:sub(1, lengths[by])
  end
end

--- A row for each name in the counts that rows hold in a field: { [key] =, [name] =, count = }.
---@param rows table[]
---@param key string the field that names a row
---@param field string the field with the counts
---@param name? string what to call the names of the counts; that of the field if left out
---@return table[]
function group.expanded(rows, key, field, name)
  local list = {}
  for _, row in ipairs(rows) do
    local names = {}
    for one in pairs(row[field] or {}) do
      names[#names + 1] = one
    end
    table.sort(names)
    for _, one in ipairs(names) do
      list[#list + 1] = { [key] = row[key], [name or field] = one, count = row[field][one] }
    end
  end
  return list
end

--- Whether rows name more than one part, so that a chart over the parts says something.
---@param expanded table[] as of group.expanded
---@param name string
---@return boolean
function group.is_divided(expanded, name)
  for _, row in ipairs(expanded) do
    if row[name] ~= expanded[1][name] then
      return true
    end
  end
  return false
end

--- The name of who speaks; nil for nobody and for a pronoun, which stands for somebody whom nobody knows.
---@param speaker table|nil
---@param lang string|nil
---@return string|nil
function group.speaker_name(speaker, lang)
  if not speaker then
    return nil
  end
  local pronouns = lang and language.words(lang, "pronoun") or {}
  return speaker.full or pronouns[speaker.text:lower()] == nil and speaker.text or nil
end

--- Rows of names by key, in which a surname that stands alone is one with the only longer key that ends in it.
---@param rows table
---@return table rows
function group.with_surnames_joined(rows)
  local key, full = rows.run.key, {}
  for _, row in ipairs(rows) do
    local surname = row[key]:match " (%S+)$"
    if surname then
      full[surname] = full[surname] == nil and row[key] or false
    end
  end
  return rows:grouped(function(row) return full[row[key]] or row[key] end)
end

--- The words of a language that reports count with, as in galley/lang/de/reports.lua: of a language that a caller adds the
--- field `reports`. An empty table for a language without.
---@param lang string|nil
---@return table
function group.words(lang)
  return lang and language.reports(lang) or {}
end

--- The words of a language that say nothing of what a text is about, as a set of small letters.
---@param lang string|nil
---@return table<string, boolean>
function group.stop_words(lang)
  local set = {}
  if not lang then
    return set
  end
  for _, list in ipairs { group.words(lang).function_words or {}, language.stopwords(lang) } do
    for _, word in ipairs(list) do
      set[word] = true
    end
  end
  for word in pairs(language.words(lang, "starter")) do
    set[word] = true
  end
  return set
end

return group
