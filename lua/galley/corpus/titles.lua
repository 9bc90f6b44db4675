--- The titles of a corpus, to tell which article a cross-reference names.
local key = require "galley.key"

local titles = {}

-- A title that is cut short or runs on must still be this long to tell one article from another.
local shortest_key = 16

local Titles = {}
Titles.__index = Titles
Titles.__name = "galley.titles"

--- The key of a title: spellings, blanks and punctuation of one title have the same.
---@param title string
---@return string
function titles.key(title)
  return (key.key(title):gsub("[^%w\x80-\xFF]+", " "):gsub("^ ", ""):gsub(" $", ""))
end

--- No titles yet.
---@return table titles
function titles.new()
  return setmetatable({ by_key = {}, count = 0 }, Titles)
end

--- Adds an article.
---@param article table with a title: { title = string, … }
function Titles:add(article)
  local name = titles.key(article.title)
  local list = self.by_key[name] or {}
  self.by_key[name], self.keys, self.count = list, nil, self.count + 1
  list[#list + 1] = article
end

--- The titles of the articles of a corpus.
---@param corpus table
---@return table titles
function titles.of(corpus)
  local self = titles.new()
  for article in corpus:articles() do
    if article.title then
      self:add {
        title = article.title.text, path = article.path, id = article.id, url = article.url,
        date = article.date and article.date.value,
      }
    end
    article:close()
  end
  return self
end

--- The titles that begin with a text, as a list of keys; sorted once, when first asked for.
function Titles:sorted()
  if not self.keys then
    self.keys = {}
    for name in pairs(self.by_key) do
      self.keys[#self.keys + 1] = name
    end
    table.sort(self.keys)
  end
  return self.keys
end

--- The place of the first key that is not less than the given one.
local function lower_bound(keys, name)
  local low, high = 1, #keys + 1
  while low < high do
    local middle = (low + high) // 2
    if keys[middle] < name then
      low = middle + 1
    else
      high = middle
    end
  end
  return low
end

--- The one title that begins with the key: the reference was cut short.
function Titles:longer(name)
  local keys = self:sorted()
  local at = lower_bound(keys, name)
  local first, second = keys[at], keys[at + 1]
  if first and first:sub(1, #name) == name and not (second and second:sub(1, #name) == name) then
    return self.by_key[first]
  end
end

--- The longest title that the key begins with: the text behind the reference was taken for part of it.
function Titles:shorter(name)
  while #name > shortest_key do
    name = name:match "^(.+) " or ""
    if #name >= shortest_key and self.by_key[name] then
      return self.by_key[name]
    end
  end
end

--- The articles that a reference names: { title =, path =, id =, url =, date = }, …; nil if there is none. A title that
--- runs on into the text behind it, or is cut short, finds its article too, where only one can be meant.
---@param reference string|table a title, or a reference of an article
---@return table[]|nil
function Titles:find(reference)
  local title = type(reference) == "string" and reference or reference.title
  if type(title) ~= "string" then
    error(("bad argument #1 to 'find' (string or reference expected, got %s)"):format(type(reference)), 2)
  end
  local name = titles.key(title)
  return self.by_key[name] or #name >= shortest_key and self:longer(name) or self:shorter(name)
end

function Titles:__len()
  return self.count
end

function Titles:__tostring()
  return ("%d titles"):format(self.count)
end

return titles
