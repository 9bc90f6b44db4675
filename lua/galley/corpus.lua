--- Many articles: files, folders and globs, records of JSON lines and CSV, archives; opened one after another.
local files = require "galley.corpus.files"
local hash = require "galley.hash"
local records = require "galley.corpus.records"
local source = require "galley.corpus.source"
local stream = require "galley.corpus.stream"

local corpus = {}

local Corpus = {}
Corpus.__index = Corpus
Corpus.__name = "galley.corpus"

local function check_paths(paths, name)
  if type(paths) == "string" then
    return { paths }
  elseif type(paths) ~= "table" then
    error(("bad argument #1 to '%s' (string or list of strings expected, got %s)"):format(name, type(paths)), 3)
  end
  for i, path in ipairs(paths) do
    if type(path) ~= "string" then
      error(("bad argument #1 to '%s' (string expected at [%d], got %s)"):format(name, i, type(path)), 3)
    end
  end
  return paths
end

local function is_plain_article(name)
  return name:find "%.txt$"
end

--- An iterator over the files that paths stand for, as `expand` lists them; for a path that stands for none it gives
--- the path and a message, and goes on.
---@param paths string|string[]
---@return fun(): string|nil, string|nil
function corpus.files(paths)
  return files.walk(check_paths(paths, "files"), is_plain_article)
end

--- The files that paths stand for: folders are walked for `*.txt`, globs expanded, `-` stays itself.
---@param paths string|string[]
---@return string[]|nil files
---@return string|nil message what is wrong with the first path that stands for no file
function corpus.expand(paths)
  local list = {}
  for path, message in files.walk(check_paths(paths, "expand"), is_plain_article) do
    if message then
      return nil, ("%s: %s"):format(path, message)
    end
    list[#list + 1] = path
  end
  return list
end

--- Opens one file as an article; `-` is standard input.
---@param path string
---@param options? table as of galley.open
---@return table|nil article
---@return string|nil message
function corpus.open(path, options)
  local galley = require "galley"
  if path ~= "-" then
    return galley.open(path, options)
  end
  local bytes, message = io.stdin:read "a"
  if not bytes then
    return nil, message
  end
  local with_path = { path = "-" }
  for name, value in pairs(options or {}) do
    with_path[name] = value
  end
  return galley.parse(bytes, with_path)
end

local inputs = { text = true, jsonl = true, csv = true, tar = true }

--- What is the corpus's own among the options, and what goes to every article. A table that says where the text stands
--- is a mapping itself.
local function divided(options)
  if options and options.text ~= nil then
    return { fields = options }, {}
  end
  local own, rest = {}, {}
  for name, value in pairs(options or {}) do
    local target = (name == "fields" or name == "input") and own or rest
    target[name] = value
  end
  return own, rest
end

--- The articles of files, folders and globs. Nothing is read before `articles` asks for it.
---
--- Folders are walked for the forms that are read: text (`*.txt`), JSON lines (`*.jsonl`, `*.ndjson`), CSV (`*.csv`,
--- `*.tsv`) and tar archives of these (`*.tar`), each also compressed (`.gz`, `.zst`).
---@param paths string|string[]
---@param options? table as of galley.open, for every article; and `input`, the form of the files ("text", "jsonl",
---  "csv", "tar"), if their names do not tell; `fields`, what the fields of records are called:
---  { text = "body", title = "headline", date = "published", id = "url", lead =, source =, url =, lang = }, which may
---  also stand alone
---@return table corpus
function corpus.new(paths, options)
  if options ~= nil and type(options) ~= "table" then
    error(("bad argument #2 to 'corpus' (table expected, got %s)"):format(type(options)), 2)
  end
  paths = check_paths(paths, "corpus")
  local own, article_options = divided(options)
  if own.input ~= nil and not inputs[own.input] then
    error(("option 'input' must be text, jsonl, csv or tar, not '%s'"):format(tostring(own.input)), 2)
  end
  local problem = require "galley.options".problem(article_options)
  if problem then
    error(("bad argument #2 to 'corpus' (%s)"):format(problem), 2)
  end
  local ok, mapping = pcall(records.mapping, own.fields)
  if not ok then
    error(mapping, 2)
  end
  return setmetatable({
    paths = paths, options = options or {}, errors = {},
    entries = function()
      return source.entries(files.walk(paths, source.form), article_options, own.input, mapping)
    end,
  }, Corpus)
end

--- A corpus with other entries.
local function derived(self, entries)
  return setmetatable({
    paths = self.paths, options = self.options, errors = {}, entries = entries, is_derived = true,
    is_filtered = self.is_filtered,
  }, Corpus)
end

local function check_function(value, name)
  if type(value) ~= "function" then
    error(("bad argument #1 to '%s' (function expected, got %s)"):format(name, type(value)), 3)
  end
end

--- A corpus whose entries load what `change` makes of the articles.
local function changed(self, change)
  local result = derived(self, function()
    local next_entry = self.entries()
    return function()
      local entry = next_entry()
      if entry then
        local load_whole = entry.load
        entry.load = function()
          local article, message = load_whole()
          if article then
            return change(article)
          end
          return nil, message
        end
      end
      return entry
    end
  end)
  result.is_filtered = true
  return result
end

--- Those articles for which `keep` gives a true value.
---@param keep fun(article: table): any
---@return table corpus
function Corpus:filter(keep)
  check_function(keep, "filter")
  return changed(self, function(article)
    if keep(article) then
      return article
    end
    article:close()
  end)
end

--- What `make` makes of each article: another article, or anything else to iterate over; nil leaves it out.
---@param make fun(article: table): any
---@return table corpus
function Corpus:map(make)
  check_function(make, "map")
  return changed(self, make)
end

--- Every n-th article, beginning with the k-th: what worker k of n reads.
---@param k integer from 1
---@param n integer
---@return table corpus
function Corpus:part(k, n)
  if math.type(k) ~= "integer" or math.type(n) ~= "integer" or k < 1 or k > n then
    error("bad arguments to 'part' (whole numbers k and n expected, 1 <= k <= n)", 2)
  end
  return derived(self, function()
    local next_entry, index, passed = self.entries(), 0, 0
    return function()
      for entry in next_entry do
        index = index + 1
        passed = passed + (entry.size or 0)
        if (index - k) % n == 0 then
          entry.index, entry.size, passed = index, passed, 0
          return entry
        end
      end
    end
  end)
end

--- Loads an article; what goes wrong is a message, but for an interruption.
local function load_entry(entry)
  local ok, article, message = pcall(entry.load)
  if ok then
    return article, message
  elseif tostring(article):find("interrupted!", 1, true) then
    error(article, 0)
  end
  return nil, (tostring(article):gsub("^[^\n:]+:%d+: ", ""))
end

--- Whether a filter lets an entry through; what cannot be read goes through, to be named later.
local function passes(entry)
  local article, message = load_entry(entry)
  if type(article) == "userdata" then
    article:close()
  end
  return article ~= nil or message ~= nil
end

-- A binary heap with the greatest rank at its top: what the sample gives up first.
local function sift_down(heap)
  local at = 1
  while true do
    local child = 2 * at
    if child < #heap and heap[child + 1].rank > heap[child].rank then
      child = child + 1
    end
    if child > #heap or heap[child].rank <= heap[at].rank then
      return
    end
    heap[at], heap[child], at = heap[child], heap[at], child
  end
end

local function sift_up(heap)
  local at = #heap
  while at > 1 and heap[at // 2].rank < heap[at].rank do
    heap[at // 2], heap[at], at = heap[at], heap[at // 2], at // 2
  end
end

--- n articles drawn at random, in their order. The same seed draws the same ones. (A reservoir: each article has a
--- random rank, made from the seed and its number, and the n smallest stay. Memory is that of n entries. What cannot be
--- read may be among them, and leaves the sample smaller.)
---@param count integer
---@param seed? integer 1 if left out
---@return table corpus
function Corpus:sample(count, seed)
  if math.type(count) ~= "integer" or count < 0 then
    error(("bad argument #1 to 'sample' (whole number expected, got %s)"):format(tostring(count)), 2)
  elseif seed ~= nil and math.type(seed) ~= "integer" then
    error(("bad argument #2 to 'sample' (integer expected, got %s)"):format(type(seed)), 2)
  end
  local start = hash.mix(seed or 1)
  local function drawn()
    local heap, number = {}, 0
    for entry in self.entries() do
      if not self.is_filtered or passes(entry) then
        number = number + 1
        local rank = hash.mix(start + number)
        if count > 0 and (#heap < count or rank < heap[1].rank) then
          if entry.hold then
            entry.hold()
          end
          entry.number, entry.rank = number, rank
          if #heap < count then
            heap[#heap + 1] = entry
            sift_up(heap)
          else
            heap[1] = entry
            sift_down(heap)
          end
        end
      end
    end
    table.sort(heap, function(a, b) return a.number < b.number end)
    return heap
  end
  return derived(self, function()
    local list, index
    return function()
      list, index = list or drawn(), (index or 0) + 1
      return list[index]
    end
  end)
end

--- The titles of all articles, so that references can be resolved: corpus:titles():find(article.references[1]).
---@return table titles
function Corpus:titles()
  return require "galley.corpus.titles".of(self)
end

--- An iterator over the articles, in the order of the paths and of the names in each folder. What cannot be read is
--- left out and noted in `errors`, as { index = its number, path =, message = }. Articles that are not kept are freed on
--- the way.
---@param passed? fun(bytes: integer) told how many bytes each entry has
---@return fun(): table|nil, integer the article, and the number it has in the corpus
function Corpus:articles(passed)
  local next_entry, index = self.entries(), 0
  self.errors = {}
  return function()
    for entry in next_entry do
      index = entry.index or index + 1
      local article, message = load_entry(entry)
      if passed then
        passed(entry.size or 0)
      end
      if article then
        return article, index
      elseif message then
        self.errors[#self.errors + 1] = { index = index, path = entry.path, message = message }
      end
    end
  end
end

--- How many bytes its files have; nil if that cannot be told before they are read.
---@return integer|nil
function Corpus:size()
  local total = 0
  for path, message in files.walk(self.paths, source.form) do
    local size = not message and path ~= "-" and files.size(path)
    if select(2, stream.decompressor(path)) or not size and not message then
      return nil
    end
    total = total + (size or 0)
  end
  return total
end

function Corpus:__tostring()
  return "corpus of " .. table.concat(self.paths, ", ")
end

return setmetatable(corpus, {
  __call = function(_, paths, options)
    return corpus.new(paths, options)
  end,
})
