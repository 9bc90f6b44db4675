--- Reports: a question asked of every article, the answers merged by key.
---
--- A report is one file that returns one table:
---
---     return {
---       id = "speakers", summary = "Who is quoted, how often.",
---       key = "speaker",                  -- what rows call the key; "key" if left out
---       map = function(article, emit)     -- emit(key[, values]); values are { count = 1 } if left out
---         for quote in article:quotes() do
---           if quote.speaker then emit(quote.speaker.key) end
---         end
---       end,
---       merge = "sum",                    -- "sum", "min", "max"; a table of them by field; or function(a, b)
---       finish = function(rows, out) out:table(rows:top("count", 20)) end,
---     }
---
--- Memory grows with the number of keys, not with that of articles.
local file = require "galley.file"
local Output = require "galley.report.output"
local Rows = require "galley.report.rows"

local report = {}

local function sum(a, b)
  if type(a) == "table" and type(b) == "table" then
    for key, value in pairs(b) do
      a[key] = a[key] == nil and value or sum(a[key], value)
    end
    return a
  elseif type(a) ~= "number" or type(b) ~= "number" then
    error(("cannot add a %s to a %s"):format(type(b), type(a)), 0)
  end
  return a + b
end

local mergers = {
  sum = sum,
  min = function(a, b) return b < a and b or a end,
  max = function(a, b) return b > a and b or a end,
}

--- What merges the values of two rows with one key; it may change and keep the first, but not the second.
local function combiner(merge)
  if type(merge) == "function" then
    return function(a, b)
      local merged = merge(a, b)
      if type(merged) ~= "table" then
        error(("merge must return a table, not a %s"):format(type(merged)), 0)
      end
      return merged
    end
  end
  return function(a, b)
    for field, value in pairs(b) do
      local merger = mergers[type(merge) == "table" and merge[field] or merge] or sum
      a[field] = a[field] == nil and value or merger(a[field], value)
    end
    return a
  end
end

local function check_merge(merge)
  if type(merge) == "function" or mergers[merge] then
    return true
  elseif type(merge) ~= "table" then
    return false
  end
  for _, name in pairs(merge) do
    if not mergers[name] then
      return false
    end
  end
  return true
end

local types = { id = "string", summary = "string", map = "function", finish = "function", key = "string" }
local optional = { finish = true, key = true }

--- What is wrong with a report, or nil.
local function problem_of(definition)
  if type(definition) ~= "table" then
    return ("a report is a table, not a %s"):format(type(definition))
  end
  for _, name in ipairs { "id", "summary", "map", "finish", "key" } do
    local value = definition[name]
    if type(value) ~= types[name] and not (value == nil and optional[name]) then
      return ("%s must be a %s, not %s"):format(name, types[name], value == nil and "missing" or "a " .. type(value))
    end
  end
  if not check_merge(definition.merge) then
    return 'merge must be "sum", "min", "max", a table of these by field, or a function'
  end
  for name in pairs(definition) do
    if not types[name] and name ~= "merge" then
      return ("a report has no field '%s'"):format(tostring(name))
    end
  end
end

--- The folder of the bundled reports.
local function folder()
  return (package.searchpath("galley.report", package.path):gsub("%.lua$", "s"))
end

local function find(name)
  if name:find "/" or name:find "%.lua$" then
    return name
  elseif name:find "^[%w_-]+$" then
    return package.searchpath("galley.reports." .. name:gsub("-", "_"), package.path)
  end
end

--- The ids and summaries of the bundled reports, by id.
---@return table[]|nil reports
---@return string|nil message
function report.list()
  local found, lfs = pcall(require, "lfs")
  if not found then
    return nil, "listing the reports needs lua-filesystem"
  end
  local reports = {}
  for name in lfs.dir(folder()) do
    if name:find "%.lua$" then
      local definition, message = report.load(folder() .. "/" .. name)
      if not definition then
        return nil, message
      end
      reports[#reports + 1] = definition
    end
  end
  table.sort(reports, function(a, b) return a.id < b.id end)
  return reports
end

--- Loads a report: the name of a bundled one, or the path of a file (with a slash, or ending in `.lua`).
---@param name string
---@return table|nil definition
---@return string|nil message
function report.load(name)
  local path = find(name)
  if not path then
    return nil, ("there is no report '%s'; a report of your own is named by its path"):format(name)
  end
  local source, message = file.read(path)
  if not source then
    return nil, message
  end
  -- As text only: bytecode can break the interpreter. What a report defines by mistake stays its own.
  local chunk
  chunk, message = load(source, "@" .. path, "t", setmetatable({}, { __index = _G }))
  if not chunk then
    return nil, message
  end
  local ok, definition = pcall(chunk)
  local problem = not ok and tostring(definition) or problem_of(definition)
  if problem then
    return nil, problem:find(path, 1, true) and problem or ("%s: %s"):format(path, problem)
  end
  return definition
end

local function copy_value(value, name)
  local kind = type(value)
  if kind == "number" or kind == "string" or kind == "boolean" then
    return value
  elseif kind ~= "table" then
    error(("emit cannot keep a %s as '%s': give its text or a number"):format(kind, tostring(name)), 0)
  end
  local copy = {}
  for key, inner in pairs(value) do
    copy[key] = copy_value(inner, key)
  end
  return copy
end

local Run = {}
Run.__index = Run

--- Takes what one article emitted into the rows; a map that fails half-way has emitted nothing.
function Run:article(article)
  local emitted = {}
  local function emit(key, values)
    if type(key) ~= "string" then
      error(("bad argument #1 to 'emit' (string expected, got %s)"):format(type(key)), 2)
    elseif values ~= nil and type(values) ~= "table" then
      error(("bad argument #2 to 'emit' (table expected, got %s)"):format(type(values)), 2)
    end
    emitted[#emitted + 1] = { key, values and copy_value(values) or { count = 1 } }
  end
  self.definition.map(article, emit)
  for _, pair in ipairs(emitted) do
    local key, values = pair[1], pair[2]
    local before = self.values[key]
    self.values[key] = before and self.combine(before, values) or values
  end
end

function Run:corpus(corpus, progress)
  for article in corpus:articles() do
    self.articles = self.articles + 1
    local path = article.path
    local ok, message = pcall(self.article, self, article)
    article:close()
    if not ok then
      message = tostring(message)
      if message:find("interrupted!", 1, true) then
        error(message, 0)
      end
      self.failures[#self.failures + 1] = { path = path or "?", message = message }
    end
    if progress then
      progress(self.articles)
    end
  end
  for _, failure in ipairs(corpus.errors or {}) do
    self.failures[#self.failures + 1] = failure
  end
end

function Run:rows()
  local key, list = self.definition.key or "key", {}
  for name, values in pairs(self.values) do
    values[key] = name
    list[#list + 1] = values
  end
  table.sort(list, function(a, b) return a[key] < b[key] end)
  local rows = Rows.new(list, { definition = self.definition, top = self.top, combine = self.combine })
  rows.articles, rows.failures = self.articles, self.failures
  return rows
end

local function default_finish(rows, out)
  out:table(rows)
end

--- Asks a report of a corpus.
---@param name string|table the name or path of a report, or the table itself
---@param corpus table|string|string[] a corpus, or the paths of one
---@param options? table { top = integer, progress = fun(count: integer) }
---@return table|nil rows the merged rows, by key; `articles` says how many there were, `failures` which went wrong
---@return string|nil message
function report.run(name, corpus, options)
  options = options or {}
  local definition = name
  if type(name) == "string" then
    local message
    definition, message = report.load(name)
    if not definition then
      return nil, message
    end
  elseif problem_of(name) then
    error(("bad argument #1 to 'report' (%s)"):format(problem_of(name)), 2)
  end
  if type(corpus) == "string" or (type(corpus) == "table" and not corpus.articles) then
    corpus = require "galley.corpus".new(corpus)
  elseif type(corpus) ~= "table" then
    error(("bad argument #2 to 'report' (corpus expected, got %s)"):format(type(corpus)), 2)
  end

  local run = setmetatable({
    definition = definition, combine = combiner(definition.merge), top = options.top,
    values = {}, failures = {}, articles = 0,
  }, Run)
  run:corpus(corpus, options.progress)
  local rows = run:rows()
  rows.run.output = Output.new(rows)
  local ok, failure = pcall(definition.finish or default_finish, rows, rows.run.output)
  if not ok then
    return nil, ("report %s: finish failed: %s"):format(definition.id, tostring(failure))
  end
  return rows
end

return setmetatable(report, {
  __call = function(_, name, corpus, options)
    return report.run(name, corpus, options)
  end,
})
