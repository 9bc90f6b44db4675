--- Runs code from someone else: rules and configuration files.
---
--- Such code is loaded as text, sees a small environment (no files, no processes, no `require`), and is called under
--- limits: instructions of Lua, memory, and seconds of the processor. There is no `pcall` in it, so that a limit, once
--- reached, ends the call.
local core = require "galley.core"
local file = require "galley.file"

local sandbox = {}

local instructions_a_step = 1000
local megabyte = 1024 * 1024
local most_moved = 1000 * 1000
local most_uncounted = 32 * 1024

local default_limits = { instructions = 20 * 1000 * 1000, memory = 64 * megabyte, seconds = 2 }

-- One call into C is not interrupted: those that could go on for ever without taking memory are bounded here. Searching
-- with patterns counts its steps.

local patterns = core.patterns()

local function rep(text, count, separator)
  if text == "" and (separator == nil or separator == "") then
    return ""
  end
  return string.rep(text, count, separator)
end

local function move(from, first, last, to, target)
  if math.type(first) == "integer" and math.type(last) == "integer" and last - first > most_moved then
    error("'move' of too many items", 2)
  end
  return table.move(from, first, last, to, target)
end

local function copy(library, without, with)
  local result = {}
  for name, value in pairs(library) do
    if not without[name] then
      result[name] = value
    end
  end
  for name, value in pairs(with or {}) do
    result[name] = value
  end
  return result
end

local function string_library()
  return copy(string, { dump = true }, {
    rep = rep, find = patterns.find, match = patterns.match, gmatch = patterns.gmatch, gsub = patterns.gsub,
  })
end

-- Out of reach of the code that calls them.
local string_methods = string_library()

--- What sandboxed code sees, anew for every file, so that none can change what another one sees.
---@return table environment
function sandbox.environment()
  return {
    string = string_library(),
    table = copy(table, {}, { move = move }),
    -- The random numbers are the host's, and a rule that rolls dice is none.
    math = copy(math, { random = true, randomseed = true }),
    utf8 = copy(utf8, {}),
    pairs = pairs, ipairs = ipairs, next = next, select = select, type = type,
    tostring = tostring, tonumber = tonumber, error = error, assert = assert,
    galley = { normalize = function(...) return require "galley".normalize(...) end },
  }
end

--- Compiles a file of code from someone else.
---@param path string
---@param trusted? boolean it sees all that the caller sees
---@return function|nil chunk
---@return string|nil message
function sandbox.load(path, trusted)
  local source, message = file.read(path)
  if not source then
    return nil, message
  end
  local environment = trusted and setmetatable({}, { __index = _G }) or sandbox.environment()
  -- As text only: bytecode can break the interpreter.
  return load(source, "@" .. path, "t", environment)
end

--- A hook that counts what a thread does; `meter.limits` may change, and `meter.steps` and `meter.start` begin anew.
local function counter(meter)
  return function()
    meter.steps = meter.steps + 1
    -- What takes less than a step is not timed: asking for the time takes longer.
    meter.start = meter.start or os.clock()
    if meter.steps * instructions_a_step > meter.limits.instructions then
      error(("stopped: it runs for more than %d million instructions"):format(meter.limits.instructions // 1000000), 0)
    elseif os.clock() - meter.start > meter.limits.seconds then
      error(("stopped: it runs for more than %d seconds"):format(meter.limits.seconds // 1), 0)
    end
  end
end

local function start(meter)
  meter.steps, meter.start = 0, nil
  patterns.allow(meter.limits.instructions)
end

--- Did memory run out? Lua 5.3 has more to say about it than 5.4.
local function is_of_memory(problem)
  return type(problem) == "string" and problem:find("not enough memory", 1, true) ~= nil
end

--- What went wrong, as one line. Errors may be any value, and one that says itself how it prints may fail at that.
local function message_of(problem, memory)
  if type(problem) ~= "string" then
    local ok, text = pcall(tostring, problem)
    if not ok or problem == nil or type(text) ~= "string" or text:find("^" .. type(problem) .. ": ") then
      return ("it raises a %s as an error"):format(type(problem))
    end
    problem = text
  end
  if is_of_memory(problem) then
    return ("stopped: it takes more than %d MB"):format(memory // megabyte)
  end
  return (problem:gsub("\n.*", ""))
end

--- Resumes a thread within a limit of memory: whether that went well, and its results or the problem.
local function resume(thread, memory, ...)
  local strings = getmetatable ""
  local outer_strings = strings.__index
  -- Methods of strings, ("x"):rep(n), are found through here.
  strings.__index = string_methods
  local results = table.pack(core.limited_call(memory, coroutine.resume, thread, ...))
  strings.__index = outer_strings
  if results[1] and results[2] then
    return true, table.unpack(results, 3, results.n)
  end
  return false, results[1] and results[3] or results[2]
end

--- Calls a function under limits. A coroutine of its own carries the hook, so that a hook of the host stays.
---@param limits? table { instructions =, memory = in bytes, seconds = }; defaults where left out
---@param called function
---@param ... any its arguments
---@return boolean ok
---@return any result its results, or the message
function sandbox.call(limits, called, ...)
  limits = setmetatable(limits or {}, { __index = default_limits })
  local thread, meter = coroutine.create(called), { limits = limits }
  start(meter)
  debug.sethook(thread, counter(meter), "", instructions_a_step)
  local results = table.pack(resume(thread, limits.memory, ...))
  if not results[1] then
    return false, message_of(results[2], limits.memory)
  elseif coroutine.status(thread) ~= "dead" then
    return false, "it yields, which nothing here waits for"
  end
  return true, table.unpack(results, 2, results.n)
end

local Box = {}
Box.__index = Box

--- A place to run many small pieces of code one after another, each under limits, at little cost.
---@param limits? table as for sandbox.call; what the size of the text allows is added
---@return table box
function sandbox.box(limits)
  local meter = { limits = {} }
  local base = setmetatable(limits or {}, { __index = default_limits })
  return setmetatable({ meter = meter, base = base, count = counter(meter), position = 1 }, Box)
end

--- To count the instructions of a job makes them slower by a third. The bundled rules are tested: on a short text not even
--- a mistake in them takes long, and their memory and what their patterns may do are limited all the same.
local function is_counted(job, size)
  return not (job.tested and size <= most_uncounted)
end

--- What code may take up that works on so many bytes: what their layers take counts, too.
local function limit(box, size)
  local limits, base = box.meter.limits, box.base
  limits.instructions = base.instructions + 100 * size
  limits.memory = base.memory + 100 * size
  limits.seconds = base.seconds + size / 1000000
end

--- The thread of a box: runs the jobs from the position on, then waits for more.
local function work(box)
  while true do
    while box.position <= #box.jobs do
      local job, ok, problem = box.jobs[box.position], true, nil
      if not job.trusted then
        box:watch(is_counted(job, box.size))
        start(box.meter)
        ok, problem = pcall(job.call, box.context, job)
        start(box.meter)   -- what follows is not stopped for what the job took
      end
      if not ok and is_of_memory(problem) then
        -- Nor is there any for the report.
        coroutine.yield(problem)
      else
        if not job.trusted then
          box.report(box.context, job, ok, not ok and message_of(problem))
        end
        box.position = box.position + 1
      end
    end
    coroutine.yield()
  end
end

function Box:thread()
  if not self.worker or coroutine.status(self.worker) == "dead" then
    self.worker, self.is_watched = coroutine.create(work), false
    debug.sethook(self.worker)   -- a new thread has the hook of the one that made it
  end
  return self.worker
end

--- From now on, are the instructions of the thread, which runs, counted?
function Box:watch(wanted)
  if wanted == self.is_watched then
    return
  elseif wanted then
    debug.sethook(self.count, "", instructions_a_step)
  else
    debug.sethook()
  end
  self.is_watched = wanted
end

--- Runs jobs: calls job.call(context, job) for each. Those with job.trusted, which are one's own, come first and run
--- without limits; job.tested says that it is one of galley's.
---@param jobs table[]
---@param context any
---@param size integer bytes of what they work on
---@param report fun(context: any, job: table, ok: boolean, message: string) called behind each
function Box:run(jobs, context, size, report)
  limit(self, size)
  local limits = self.meter.limits
  for _, job in ipairs(jobs) do
    if job.trusted then
      local ok, problem = pcall(job.call, context, job)
      report(context, job, ok, not ok and message_of(problem, limits.memory))
    end
  end
  self.jobs, self.position, self.context, self.report, self.size = jobs, 1, context, report, size
  while self.position <= #jobs do
    start(self.meter)
    local _, problem = resume(self:thread(), limits.memory, self)
    if problem then
      collectgarbage()
      report(context, jobs[self.position], false, message_of(problem, limits.memory))
      self.position = self.position + 1
    end
  end
  self.jobs, self.context, self.report = nil, nil, nil
end

--- Loads a file and calls it: what it returns.
---@param path string
---@param trusted? boolean without limits, in the caller's environment
---@return any value nil if it failed
---@return string|nil message
function sandbox.run(path, trusted)
  local chunk, message = sandbox.load(path, trusted)
  if not chunk then
    return nil, message
  end
  local ok, value
  if trusted then
    ok, value = pcall(chunk)
  else
    ok, value = sandbox.call(nil, chunk)
  end
  if not ok then
    message = tostring(value)
    return nil, message:find(path, 1, true) and message or ("%s: %s"):format(path, message)
  end
  return value
end

return sandbox
