--- Runs code from someone else: rules and configuration files.
---
--- Such code is loaded as text, sees a small environment (no files, no processes, no `require`), and is called under a
--- limit of instructions and of memory. There is no `pcall` in it, so that a limit, once reached, ends the call.
--- A single long call into C (a pathological string pattern) is not interrupted.
local core = require "galley.core"
local file = require "galley.file"

local sandbox = {}

local instructions_a_step = 1000
local megabyte = 1024 * 1024
local most_moved = 1000 * 1000

local default_limits = { instructions = 20 * 1000 * 1000, memory = 64 * megabyte }

-- One call into C is not interrupted: those that could go on for ever without taking memory are bounded here.

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
  return copy(string, { dump = true }, { rep = rep })
end

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

local function limit_instructions(thread, limit)
  local steps = 0
  debug.sethook(thread, function()
    steps = steps + 1
    if steps * instructions_a_step > limit then
      error(("stopped: it runs for more than %d million instructions"):format(limit // 1000000), 0)
    end
  end, "", instructions_a_step)
end

--- Calls a function under limits. A coroutine of its own carries the hook, so that a hook of the host stays.
---@param limits table|nil { instructions = integer, memory = integer in bytes }; defaults where left out
---@param called function
---@param ... any its arguments
---@return boolean ok
---@return any result its results, or the message
function sandbox.call(limits, called, ...)
  limits = limits or default_limits
  local memory = limits.memory or default_limits.memory
  local thread = coroutine.create(called)
  local strings = getmetatable ""
  local outer_strings = strings.__index
  limit_instructions(thread, limits.instructions or default_limits.instructions)
  -- Methods of strings, ("x"):rep(n), are found through here.
  strings.__index = string_library()
  local results = table.pack(core.limited_call(memory, coroutine.resume, thread, ...))
  strings.__index = outer_strings
  local message = not results[2] and results[3] or not results[1] and results[2]
  if message == "not enough memory" then
    return false, ("stopped: it takes more than %d MB"):format(memory // megabyte)
  elseif message then
    return false, tostring(message)
  elseif coroutine.status(thread) ~= "dead" then
    return false, "it yields, which nothing here waits for"
  end
  return true, table.unpack(results, 3, results.n)
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
