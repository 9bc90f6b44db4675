--- How much texts have in common: similarity, shared passages, near-duplicates. Compared are words, without regard to
--- case, punctuation and line breaks, of title, lead, paragraphs and crossheads.
local core = require "galley.core"
local printing = require "galley.printing"

local similarity = {}

local shortest_passage = 8 -- words
local usual_threshold = 0.5

local function type_of(value)
  local metatable = debug.getmetatable(value)
  return type(metatable) == "table" and metatable.__name or type(value)
end

local function check_article(value, number, name)
  if type_of(value) ~= "galley.article" then
    error(("bad argument #%d to '%s' (article expected, got %s)"):format(number, name, type_of(value)), 3)
  end
end

--- The fingerprint of an article, or a fingerprint as it is.
local function fingerprint_of(value, number, name)
  local kind = type_of(value)
  if kind == "galley.fingerprint" then
    return value
  elseif kind == "galley.article" then
    return core.similarity.fingerprint_of(value)
  end
  error(("bad argument #%d to '%s' (article or fingerprint expected, got %s)"):format(number, name, kind), 3)
end

local function check_number(value, number, name, what)
  if type(value) ~= "number" then
    error(("bad argument #%d to '%s' (%s expected, got %s)"):format(number, name, what, type(value)), 3)
  end
  return value
end

--- The fingerprint that a text stands for: what tostring(fingerprint) gave.
---@param text string
---@return table|nil fingerprint
---@return string|nil message if the text is no fingerprint of this version
function similarity.fingerprint(text)
  if type(text) ~= "string" then
    error(("bad argument #1 to 'fingerprint' (string expected, got %s)"):format(type(text)), 2)
  end
  return core.similarity.read(text)
end

--- The fingerprint of the article: 128 numbers that tell how much it has in common with another one. It prints as one
--- line of some 700 characters, the same on every machine.
---@param article table
---@return table fingerprint its field `shingles` is the number of different runs of four words
function core.article_methods.fingerprint(article)
  return core.similarity.fingerprint_of(article)
end

--- How similar two texts are: the runs of four words that both have, by those that either has (Jaccard). Exact for two
--- articles; estimated, with a standard error of at most 0.045, where one of them is a fingerprint.
---@param a table article or fingerprint
---@param b table article or fingerprint
---@return number similarity from 0 to 1
---@return number a_in_b the share of a's runs that b has, too
---@return number b_in_a
function similarity.similarity(a, b)
  if type_of(a) == "galley.article" and type_of(b) == "galley.article" then
    return core.similarity.similarity(a, b)
  end
  return core.similarity.similarity(fingerprint_of(a, 1, "similarity"), fingerprint_of(b, 2, "similarity"))
end

local Passage = {
  __name = "galley.passage",
  __tostring = function(passage)
    return ("%d words: %s"):format(passage.words, passage[1].text)
  end,
}

--- Passages from a flat list of positions.
local function passages_of(positions, a, b)
  local list = {}
  for i = 1, #positions, 5 do
    list[#list + 1] = setmetatable({ a:span(positions[i], positions[i + 1]), b:span(positions[i + 2], positions[i + 3]),
      words = positions[i + 4] }, Passage)
  end
  return printing.list(list)
end

local function least_words(options, number, name)
  if options ~= nil and type(options) ~= "table" then
    error(("bad argument #%d to '%s' (table expected, got %s)"):format(number, name, type(options)), 3)
  end
  local words = options and options.words or shortest_passage
  if math.type(words) ~= "integer" or words < 1 then
    error(("option 'words' of '%s' must be a whole number from 1 on"):format(name), 3)
  end
  return words
end

--- The passages that stand in both articles, the longest first; no word is in two of them.
---@param a table article
---@param b table article
---@param options? table words: the shortest passage, 8 if left out
---@return table list of passages: passage[1] is a span of a, passage[2] of b, passage.words the length
function similarity.shared(a, b, options)
  check_article(a, 1, "shared")
  check_article(b, 2, "shared")
  return passages_of(core.similarity.shared(a, b, least_words(options, 3, "shared")), a, b)
end

--- The passages that stand twice in the article, the longest first.
---@param article table
---@param options? table words: the shortest passage, 8 if left out
---@return table list of passages: passage[1] and passage[2] are spans, passage.words the length
function core.article_methods.repetitions(article, options)
  return passages_of(core.similarity.repeated(article, least_words(options, 2, "repetitions")), article, article)
end

local Index = { __name = "galley.index" }
Index.__index = Index

--- An empty index, which finds near-duplicates among any number of texts: some 1.2 to 2.5 KB an entry. A text of
--- similarity 0.5 to the one asked for is found with probability 0.87, of 0.6 with 0.988, of 0.7 with 0.9998.
---@return table index
function similarity.index()
  return setmetatable({ ids = {}, entries = core.similarity.index() }, Index)
end

--- Adds a text.
---@param id any what queries give for it
---@param text table article or fingerprint
---@return table index itself
function Index:add(id, text)
  if id == nil then
    error("bad argument #1 to 'add' (id expected, got nil)", 2)
  end
  self.entries:add(fingerprint_of(text, 2, "add"))
  self.ids[#self.ids + 1] = id
  return self
end

--- The texts that are at least that similar to one.
---@param text table article or fingerprint
---@param threshold? number from 0 to 1, 0.5 if left out
---@return table list of { id =, similarity = }, the most similar first
function Index:query(text, threshold)
  local found, list = fingerprint_of(text, 1, "query"), {}
  local least = check_number(threshold or usual_threshold, 2, "query", "number")
  found = self.entries:query(found, least)
  for i = 1, #found, 2 do
    list[#list + 1] = { id = self.ids[found[i]], similarity = found[i + 1], entry = found[i] }
  end
  table.sort(list, function(a, b)
    if a.similarity ~= b.similarity then
      return a.similarity > b.similarity
    end
    return a.entry < b.entry
  end)
  for _, match in ipairs(list) do
    match.entry = nil
  end
  return list
end

--- The texts in groups: each is at least that similar to another one of its group.
---@param threshold? number from 0 to 1, 0.5 if left out
---@return table list of lists of ids, of two or more, in the order in which they were added
function Index:clusters(threshold)
  local least = check_number(threshold or usual_threshold, 1, "clusters", "number")
  local first, groups, list = self.entries:clusters(least), {}, {}
  for entry, id in ipairs(self.ids) do
    local group = groups[first[entry]]
    if not group then
      group = {}
      groups[first[entry]] = group
    end
    group[#group + 1] = id
    if #group == 2 then
      list[#list + 1] = group
    end
  end
  return list
end

function Index:__len()
  return #self.ids
end

function Index:__tostring()
  return ("index of %d %s"):format(#self.ids, #self.ids == 1 and "text" or "texts")
end

return similarity
