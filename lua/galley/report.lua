--- Reports: a question asked of every article, the answers merged by key.
---
--- A report is one file that returns one table:
---
---     return {
---       id = "speakers", summary = "Who is quoted, how often.",
---       about = [[What it counts, and what it cannot tell. Markdown.]],
---       key = "speaker",                  -- what rows call the key; "key" if left out
---       options = { by = { "none", "month" }, least = 2 },   -- with defaults, or choices of which the first is it
---       map = function(article, emit, options)   -- emit(key[, values]); values are { count = 1 } if left out
---         for quote in article:quotes() do
---           if quote.speaker then emit(quote.speaker.key) end
---         end
---       end,
---       merge = "sum",                    -- if left out; see galley.report.merge
---       finish = function(rows, out, options) out:table(rows:top("count", 20)) end,   -- see galley.report.output;
---                                         -- may return other rows, which become those of the report
---     }
---
--- `extends = "speakers"` takes what the table does not have from another report: a bundled one, or the path of a file
--- (from the folder of this one if it begins with `./`).
---
--- Memory grows with the number of keys, not with that of articles.
local definition = require "galley.report.definition"
local Output = require "galley.report.output"
local partial = require "galley.report.partial"
local Rows = require "galley.report.rows"
local run = require "galley.report.run"

local report = {}

report.load = definition.load

--- The bundled reports, by id.
---@return table[]|nil reports
---@return string|nil message
function report.list()
  local found, lfs = pcall(require, "lfs")
  if not found then
    return nil, "listing the reports needs lua-filesystem"
  end
  local reports = {}
  for name in lfs.dir(definition.folder()) do
    if name:find "%.lua$" then
      local one, message = report.load(definition.folder() .. "/" .. name)
      if not one then
        return nil, message
      end
      reports[#reports + 1] = one
    end
  end
  table.sort(reports, function(a, b) return a.id < b.id end)
  return reports
end

--- The rows of a run, laid out.
local function finish(state, top)
  local rows = Rows.of(state, top)
  rows.run.output = Output.new(rows)
  local layout = state.definition.finish or function(all, out) out:table(all) end
  local output = rows.run.output
  local ok, result = pcall(layout, rows, output, state.options)
  if not ok then
    return nil, ("report %s: finish failed: %s"):format(state.definition.id, tostring(result))
  elseif getmetatable(result) == Rows then
    result.articles, result.failures, result.interrupted = rows.articles, rows.failures, rows.interrupted
    rows, output.rows = result, result
  end
  return rows
end

local own_options = { top = true, jobs = true, progress = true }

--- A report with the values of its options; what is not of the report itself stays behind.
local function prepared(name, options)
  local one = name
  if type(name) == "string" then
    local message
    one, message = report.load(name)
    if not one then
      return nil, message
    end
  end
  local given = {}
  for option, value in pairs(options) do
    if not own_options[option] or one.options and one.options[option] ~= nil then
      given[option] = value
    end
  end
  local values, message = definition.options(one, given)
  if not values then
    return nil, message
  end
  return one, values
end

local function check_arguments(name, corpus, options)
  local problem = type(name) ~= "string" and definition.problem(name)
  if problem then
    error(("bad argument #1 to 'report' (%s)"):format(problem), 3)
  elseif type(corpus) ~= "string" and type(corpus) ~= "table" then
    error(("bad argument #2 to 'report' (corpus expected, got %s)"):format(type(corpus)), 3)
  elseif options ~= nil and type(options) ~= "table" then
    error(("bad argument #3 to 'report' (table expected, got %s)"):format(type(options)), 3)
  end
  local count = (options or {}).jobs
  if count ~= nil and (math.type(count) ~= "integer" or count < 1) then
    error("option 'jobs' must be a whole number from 1", 3)
  end
end

--- Maps a report over a corpus: a run that can be written as a partial result (galley.report.partial) or finished.
---@param name string|table the name or path of a report, or the table itself
---@param corpus table|string|string[] a corpus, or the paths of one
---@param options? table those of the report; and jobs = in how many processes, progress = fun(articles, bytes)
---@return table|nil run
---@return string|nil message
function report.map(name, corpus, options)
  check_arguments(name, corpus, options)
  options = options or {}
  local one, values = prepared(name, options)
  if not one then
    return nil, values
  elseif type(corpus) == "string" or not corpus.articles then
    corpus = require "galley.corpus".new(corpus)
  end
  local state = run.new(one, values)
  if (options.jobs or 1) > 1 then
    local ok, message = require "galley.report.jobs".run(state, name, corpus, options.jobs, options.progress)
    if not ok then
      return nil, message
    end
  else
    state:corpus(corpus, options.progress)
  end
  return state
end

--- Asks a report of a corpus.
---@param name string|table the name or path of a report, or the table itself
---@param corpus table|string|string[] a corpus, or the paths of one
---@param options? table as of report.map; and top = how many rows rows:top gives
---@return table|nil rows the merged rows, by key; `articles` says how many there were, `failures` which went wrong
---@return string|nil message
function report.run(name, corpus, options)
  check_arguments(name, corpus, options)
  local state, message = report.map(name, corpus, options)
  if not state then
    return nil, message
  end
  return finish(state, (options or {}).top)
end

local function equal(a, b)
  for name, value in pairs(a) do
    if b[name] ~= value then
      return false
    end
  end
  for name in pairs(b) do
    if a[name] == nil then
      return false
    end
  end
  return true
end

--- Merges partial results, and finishes the report.
---@param name string|table
---@param paths string[] of files that `galley map` or `galley report --partial` wrote
---@param options? table top
---@return table|nil rows
---@return string|nil message
function report.merge(name, paths, options)
  options = options or {}
  local one, message = prepared(name, {})
  if not one then
    return nil, message
  end
  local state
  for _, path in ipairs(paths) do
    local other
    other, message = partial.read(one, path)
    if not other then
      return nil, message
    elseif state and not equal(state.options, other.options) then
      return nil, ("%s: its options are others than those of %s"):format(path, paths[1])
    end
    if state then
      state:merge(other)
    else
      state = other
    end
  end
  if not state then
    return nil, "there is no partial result to merge"
  end
  return finish(state, options.top)
end

return setmetatable(report, {
  __call = function(_, name, corpus, options)
    check_arguments(name, corpus, options)
    return report.run(name, corpus, options)
  end,
})
