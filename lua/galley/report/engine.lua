--- Reports inside of engines that spread work themselves, such as PostgreSQL with PL/Lua: map, merge, and a partial result to
--- be finished by `galley report NAME --merge`. What goes in and out is text, which any engine can keep:
---
---     {"report":"speakers","values":{"count":1}}     what map gives beside each key, and merge takes and gives
local json = require "galley.format.json"
local partial = require "galley.report.partial"
local run = require "galley.report.run"

local engine = {}

local definitions = {}

local function definition_of(name)
  if not definitions[name] then
    local one, message = require "galley.report".load(name)
    if not one then
      error(message, 0)
    end
    definitions[name] = one
  end
  return definitions[name]
end

local function options_of(name, text)
  local given = text and partial.decode(text) or {}
  local options, message = require "galley.report.definition".options(definition_of(name), given)
  if not options then
    error(message, 0)
  end
  return options
end

local function encode(name, merger, states)
  return json.encode(json.object({ "report", "values" }, { report = name, values = merger:encode(states) }))
end

--- What a report emits for one article.
---@param name string the name or path of the report
---@param bytes string the article
---@param article? table as of galley.parse: date, url, id, …
---@param options? string those of the report, as a JSON object
---@return table[] rows { key = string, value = string }, by key; raises what goes wrong
function engine.map(name, bytes, article, options)
  local state = run.new(definition_of(name), options_of(name, options))
  local parsed, message = require "galley".parse(bytes, article)
  if not parsed then
    error(message, 0)
  end
  state:article(parsed)
  parsed:close()
  local rows = {}
  for key, states in pairs(state.values) do
    rows[#rows + 1] = { key = key, value = encode(name, state.merger, states) }
  end
  table.sort(rows, function(a, b) return a.key < b.key end)
  return rows
end

--- Two values of one key as one: associative and commutative.
---@param a string
---@param b string
---@return string
function engine.merge(a, b)
  local left, right = partial.decode(a), partial.decode(b)
  if not left or not right or left.report ~= right.report then
    error("merge takes two values of one report", 0)
  end
  local merger = run.new(definition_of(left.report), {}).merger
  return encode(left.report, merger, merger:merge(merger:decode(left.values), merger:decode(right.values)))
end

--- The first line of a partial result.
---@param name string
---@param articles integer how many there were
---@param options? string
---@return string
function engine.header(name, articles, options)
  local state = run.new(definition_of(name), options_of(name, options))
  state.articles = articles
  return partial.header(state)
end

--- The line of a partial result for one key.
---@param key string
---@param value string
---@return string
function engine.line(key, value)
  return json.encode(json.object({ "key", "values" }, { key = key, values = partial.decode(value).values }))
end

--- The last line of a partial result.
engine.ending = partial.ending

return engine
