--- One run of a report: what its articles emit, merged by key. The state of a run can be written as a partial result
--- and merged with others (report/partial.lua).
local merge = require "galley.report.merge"

local run = {}

local Run = {}
Run.__index = Run

--- Text as JSON can hold it: bytes that are no UTF-8 become U+FFFD here, so that a partial result changes nothing.
local function valid(text)
  if utf8.len(text) then
    return text
  end
  return require "galley.format.json".valid_utf8(text)
end

local copy_value

local function copy_table(value)
  local copy = {}
  if #value > 0 then
    for i, item in ipairs(value) do
      copy[i] = copy_value(item, i)
    end
    return copy
  end
  for name, inner in pairs(value) do
    copy[valid(tostring(name))] = copy_value(inner, name)
  end
  return copy
end

--- A copy of what emit was given: plain values, whole numbers as integers.
function copy_value(value, name)
  local kind = type(value)
  if kind == "string" then
    return valid(value)
  elseif kind == "boolean" then
    return value
  elseif kind == "table" then
    return copy_table(value)
  elseif kind ~= "number" then
    error(("emit cannot keep a %s as '%s': give its text or a number"):format(kind, tostring(name)), 0)
  elseif value ~= value or value == math.huge or value == -math.huge then
    error(("emit cannot keep '%s': it is no finite number"):format(tostring(name)), 0)
  end
  return math.tointeger(value) or value
end

--- An empty run.
---@param definition table a report without problems
---@param options table the values of its options
---@return table run
function run.new(definition, options)
  return setmetatable({
    definition = definition, options = options, merger = merge.new(definition.merge or "sum"),
    values = {}, failures = {}, articles = 0,
  }, Run)
end

--- Merges states into those of a key.
function Run:add(key, states)
  local before = self.values[key]
  if before then
    states = self.merger:merge(before, states)
  end
  self.values[key] = states
end

local one = { count = 1 }

--- Takes what one article emits into the rows; a map that fails half-way has emitted nothing.
---@param article table
function Run:article(article)
  local emitted = {}
  local function emit(key, values)
    if type(key) ~= "string" then
      error(("bad argument #1 to 'emit' (string expected, got %s)"):format(type(key)), 2)
    elseif values ~= nil and type(values) ~= "table" then
      error(("bad argument #2 to 'emit' (table expected, got %s)"):format(type(values)), 2)
    end
    local count = #emitted
    emitted[count + 1] = valid(key)
    emitted[count + 2] = self.merger:start(values or one, copy_value)
  end
  self.definition.map(article, emit, self.options)
  for i = 1, #emitted, 2 do
    self:add(emitted[i], emitted[i + 1])
  end
end

local function is_interruption(message)
  return tostring(message):find("interrupted!", 1, true) ~= nil
end

function Run:all(corpus, progress)
  local passed = 0
  local function count(bytes) passed = passed + bytes end
  for article, index in corpus:articles(count) do
    local path = article.path
    local ok, message = pcall(self.article, self, article)
    pcall(article.close, article)
    if not ok then
      if is_interruption(message) then
        error(message, 0)
      end
      self.failures[#self.failures + 1] = { index = index, path = path or "?", message = tostring(message) }
    end
    self.articles = self.articles + 1
    if progress then
      progress(self.articles, passed)
    end
  end
end

--- Reads a corpus. Articles that fail are noted, and an interruption (Ctrl-C) ends it with what was reached.
---@param corpus table
---@param progress? fun(articles: integer, bytes: integer)
function Run:corpus(corpus, progress)
  local ok, message = pcall(self.all, self, corpus, progress)
  if not ok then
    if not is_interruption(message) then
      error(message, 0)
    end
    self.interrupted = true
  end
  table.move(corpus.errors or {}, 1, #(corpus.errors or {}), #self.failures + 1, self.failures)
end

--- Merges another run of the same report into this one.
---@param other table
function Run:merge(other)
  for key, states in pairs(other.values) do
    self:add(key, states)
  end
  table.move(other.failures, 1, #other.failures, #self.failures + 1, self.failures)
  self.articles = self.articles + other.articles
  self.interrupted = self.interrupted or other.interrupted
end

--- What failed, in the order of the corpus.
function Run:sorted_failures()
  table.sort(self.failures, function(a, b)
    if (a.index or 0) ~= (b.index or 0) then
      return (a.index or 0) < (b.index or 0)
    elseif a.path ~= b.path then
      return a.path < b.path
    end
    return a.message < b.message
  end)
  local list = {}
  for i, failure in ipairs(self.failures) do
    list[i] = { path = failure.path, message = failure.message }
  end
  return list
end

return run
