--- Runs a report in several processes: article i goes to worker i mod n. Each worker merges what it reads and writes a
--- partial result to its pipe; the parent reads the pipes in turn.
local core = require "galley.core"
local json = require "galley.format.json"
local partial = require "galley.report.partial"

local jobs = {}

local function quoted(text)
  return "'" .. text:gsub("'", "'\\''") .. "'"
end

--- The interpreter that this process is; nil inside of a host, where nobody may start processes.
local function interpreter()
  local found, lfs = pcall(require, "lfs")
  local path = found and lfs.symlinkattributes("/proc/self/exe", "target")
  if path then
    return path:find "/lua[%d.]*$" and path or nil
  end
  local arguments, first = rawget(_G, "arg"), 0
  while arguments and arguments[first - 1] do
    first = first - 1
  end
  return first < 0 and arguments[first] or nil
end

--- What is wrong with running this in workers, or nil.
local function problem_of(name, corpus)
  if type(name) ~= "string" then
    return "a report that is to run in several processes is named by its file"
  elseif corpus.is_derived or not corpus.paths then
    return "a corpus that is filtered, mapped or sampled cannot be read by several processes"
  elseif not interpreter() then
    return "several processes need the stand-alone lua"
  end
  for _, path in ipairs(corpus.paths) do
    if path == "-" then
      return "standard input cannot be read by several processes"
    end
  end
end

local chunk = [[package.path, package.cpath = %q, %q require "galley.report.jobs".work(%q, %d)]]

local function start(task_path, number)
  local code = chunk:format(package.path, package.cpath, task_path, number)
  return io.popen(("exec %s -e %s"):format(quoted(interpreter()), quoted(code)))
end

--- Reads the next line of a worker; false once there is no more to read.
local function advance(worker, report_progress)
  repeat
    local line = worker.pipe:read "L"
    local ok, message
    if line then
      ok, message = worker.reader:line(line)
    end
    if not ok or worker.reader.at_end then
      worker.problem = not worker.reader.at_end and (message or "it ended before its time") or nil
      worker.pipe:close()
      return false
    end
    report_progress()
    -- A worker that writes its result is read to the end: it has nothing else to do.
  until not worker.reader.run
  return true
end

local function read_in_turn(workers, progress)
  local function report_progress()
    if not progress then
      return
    end
    local articles, passed = 0, math.huge
    for _, worker in ipairs(workers) do
      local reached = worker.reader.progress
      articles = articles + (worker.reader.run and worker.reader.run.articles or reached and reached.articles or 0)
      if not worker.reader.run then
        passed = math.min(passed, reached and reached.passed or 0)
      end
    end
    if passed < math.huge then
      progress(articles, passed)
    end
  end
  local active = table.move(workers, 1, #workers, 1, {})
  while #active > 0 do
    for i = #active, 1, -1 do
      if not advance(active[i], report_progress) then
        table.remove(active, i)
      end
    end
  end
end

--- Runs a report in n workers and merges their results into a run.
---@param state table an empty run
---@param name string the name or path of the report
---@param corpus table
---@param count integer
---@param progress? fun(articles: integer, bytes: integer)
---@return boolean|nil ok
---@return string|nil message why it cannot be done
function jobs.run(state, name, corpus, count, progress)
  local problem = problem_of(name, corpus)
  if problem then
    return nil, problem
  end
  local path = os.tmpname()
  local ok, message = core.write_file(path, json.encode {
    report = name, paths = json.list(corpus.paths), corpus = corpus.options, options = state.options, count = count,
    with_progress = progress ~= nil,
  })
  if not ok then
    os.remove(path)
    return nil, message
  end
  local workers = {}
  for number = 1, count do
    workers[number] = { pipe = start(path, number), reader = partial.reader(state.definition) }
  end
  -- Ctrl-C reaches the workers: they stop, and what they have is read to the end.
  core.without_interrupts(read_in_turn, workers, progress)
  os.remove(path)
  for number, worker in ipairs(workers) do
    if worker.reader.at_end then
      state:merge(worker.reader.run)
    else
      state.failures[#state.failures + 1] = {
        path = ("worker %d of %d"):format(number, count), message = worker.problem .. "; its articles are missing",
      }
    end
  end
  return true
end

local function write(text)
  if not io.stdout:write(text) then
    os.exit(2) -- nobody reads any more
  end
end

--- Tells at most once a second how far a run has come.
local function progress_lines()
  local shown = os.time()
  return function(articles, passed)
    local now = os.time()
    if now ~= shown then
      shown = now
      write(('{"articles":%d,"passed":%d}\n'):format(articles, passed))
      io.stdout:flush()
    end
  end
end

--- What a worker does: reads its part and writes a partial result to standard output.
---@param task_path string
---@param number integer
function jobs.work(task_path, number)
  local bytes = assert(require "galley.file".read(task_path))
  local task = require "cjson".decode(bytes)
  local definition = assert(require "galley.report.definition".load(task.report))
  local options = assert(require "galley.report.definition".options(definition, task.options))
  local corpus = require "galley.corpus".new(task.paths, task.corpus)
  local state = require "galley.report.run".new(definition, options)
  state:corpus(corpus:part(number, math.tointeger(task.count)), task.with_progress and progress_lines() or nil)
  partial.write(state, write)
end

return jobs
