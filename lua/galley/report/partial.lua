--- Partial results: a run as JSON lines, to be merged with others, here or on another machine.
---
---     {"galley":"partial","version":1,"report":"speakers","options":{"top":20},"articles":346,"interrupted":false}
---     {"key":"petersen","values":{"count":2}}          one line a key, sorted by key
---     {"failure":{"index":7,"path":"a.jsonl:7","message":"…"}}
---     {"end":true}                                      a file without it was cut short
---
--- Lines {"articles":…,"passed":…} before the first say how far a worker has come. Values are the states of the ways of
--- merging (report/merge.lua). The format stays readable for later versions of galley, or its number changes.
local json = require "galley.format.json"
local protected = require "galley.protected"
local run = require "galley.report.run"

local partial = {}

local version = 1

--- The first line of a partial result.
---@param state table a run
---@return string
function partial.header(state)
  return json.encode(json.object({ "galley", "version", "report", "options", "articles", "interrupted" }, {
    galley = "partial", version = version, report = state.definition.id, options = state.options,
    articles = state.articles, interrupted = state.interrupted or false,
  }))
end

--- The last one.
partial.ending = '{"end":true}'

--- Writes a run.
---@param state table a run
---@param write fun(line: string)
function partial.write(state, write)
  write(partial.header(state) .. "\n")
  local keys = {}
  for key in pairs(state.values) do
    keys[#keys + 1] = key
  end
  table.sort(keys)
  for _, key in ipairs(keys) do
    write(json.encode(json.object({ "key", "values" }, {
      key = key, values = state.merger:encode(state.values[key]),
    })) .. "\n")
  end
  for _, failure in ipairs(state.failures) do
    write(json.encode { failure = failure } .. "\n")
  end
  write(partial.ending .. "\n")
end

--- lua-cjson reads every number as a float.
local function with_integers(value)
  if type(value) == "table" then
    for name, inner in pairs(value) do
      value[name] = with_integers(inner)
    end
  elseif type(value) == "number" then
    return math.tointeger(value) or value
  end
  return value
end

--- The table that a line of JSON holds, its whole numbers as integers; nil if it holds none.
---@param line string
---@return table|nil
function partial.decode(line)
  local ok, value = protected(require "cjson".decode, line)
  return ok and type(value) == "table" and with_integers(value) or nil
end

local Reader = {}
Reader.__index = Reader

--- Takes one line: true; or nil and what is wrong with it.
---@param line string
---@return boolean|nil ok
---@return string|nil message
function Reader:line(line)
  local value = partial.decode(line)
  if not value then
    return nil, "it is no partial result"
  elseif self.run then
    return self:body(value)
  elseif value.passed then
    self.progress = value
    return true
  elseif value.galley ~= "partial" then
    return nil, "it is no partial result"
  elseif value.version ~= version then
    return nil, ("it is a partial result of version %s, and this is version %d"):format(tostring(value.version), version)
  elseif value.report ~= self.definition.id then
    return nil, ("it is of report %s, not %s"):format(tostring(value.report), self.definition.id)
  end
  self.run = run.new(self.definition, value.options or {})
  self.run.articles, self.run.interrupted = value.articles, value.interrupted or nil
  return true
end

function Reader:body(value)
  if self.at_end then
    return nil, "there are lines behind its end"
  elseif value.key then
    self.run.values[value.key] = self.run.merger:decode(value.values)
  elseif value.failure then
    self.run.failures[#self.run.failures + 1] = value.failure
  elseif value["end"] then
    self.at_end = true
  else
    return nil, "it is no partial result"
  end
  return true
end

--- Reads a partial result line by line: reader:line(line), then reader.run once reader.at_end is true.
---@param definition table the report it must be of
---@return table reader
function partial.reader(definition)
  return setmetatable({ definition = definition }, Reader)
end

--- Reads the partial result in a file.
---@param definition table
---@param path string
---@return table|nil run
---@return string|nil message
function partial.read(definition, path)
  local handle, message = io.open(path, "rb")
  if not handle then
    return nil, message
  end
  local reader, ok = partial.reader(definition), true
  for line in handle:lines() do
    ok, message = reader:line(line)
    if not ok then
      break
    end
  end
  handle:close()
  if ok and not reader.at_end then
    ok, message = nil, "it is cut short"
  end
  return ok and reader.run or nil, message and ("%s: %s"):format(path, message)
end

return partial
