--- Runs code from someone else: rules and configuration files.
---
--- Such code is loaded as text, sees a small environment (no files, no processes, no `require`), and is called under a
--- limit of instructions and of memory. There is no `pcall` in it, so that a limit, once reached, ends the call.
--- A single long call into C (a pathological string pattern) is not interrupted.
local sandbox = {}

local instructions_a_step = 1000
local megabyte = 1024 * 1024
local string_limit = 16 * megabyte

local default_limits = { instructions = 20 * 1000 * 1000, memory = 64 * megabyte }

-- What checks the memory of the call that is running; nil outside of one.
local check_memory

-- Strings grow faster than instructions are counted, so what builds large ones asks first.
local function reserve(length, name)
  if length > string_limit then
    error(("'%s' would build a string of more than %d MB"):format(name, string_limit // megabyte), 3)
  elseif length > megabyte and check_memory then
    check_memory()
  end
end

local function length_of(value)
  return (type(value) == "string" or type(value) == "number") and #tostring(value) or 0
end

local function rep(text, count, separator)
  reserve((length_of(text) + length_of(separator) + 1) * (tonumber(count) or 0), "rep")
  return string.rep(text, count, separator)
end

local function concat(list, separator, first, last)
  local length = 0
  if type(list) == "table" then
    for i = first or 1, last or #list do
      if list[i] == nil then
        break
      end
      length = length + length_of(list[i]) + length_of(separator)
    end
  end
  reserve(length, "concat")
  return table.concat(list, separator, first, last)
end

local function gsub(text, pattern, replacement, count)
  if type(replacement) == "function" or type(replacement) == "table" then
    local length, given = 0, replacement
    replacement = function(...)
      local value
      if type(given) == "table" then
        value = given[(...)]
      else
        value = given(...)
      end
      length = length + length_of(value)
      reserve(length, "gsub")
      return value
    end
  else
    reserve((length_of(text) + 1) * length_of(replacement), "gsub")
  end
  return string.gsub(text, pattern, replacement, count)
end

local function move(from, first, last, to, target)
  if type(first) == "number" and type(last) == "number" and last - first > string_limit then
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
  return copy(string, { dump = true }, { rep = rep, gsub = gsub })
end

--- What sandboxed code sees, anew for every file, so that none can change what another one sees.
---@return table environment
function sandbox.environment()
  return {
    string = string_library(),
    table = copy(table, {}, { concat = concat, move = move }),
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
  local file, message = io.open(path, "rb")
  if not file then
    return nil, message
  end
  local source
  source, message = file:read "a"
  file:close()
  if not source then
    return nil, ("%s: %s"):format(path, message)
  end
  local environment = trusted and setmetatable({}, { __index = _G }) or sandbox.environment()
  -- As text only: bytecode can break the interpreter.
  return load(source, "@" .. path, "t", environment)
end

local function memory_check(limit)
  local allowed = collectgarbage "count" * 1024 + limit
  return function()
    if collectgarbage "count" * 1024 > allowed then
      collectgarbage()
      if collectgarbage "count" * 1024 > allowed then
        error(("stopped: it takes more than %d MB"):format(limit // megabyte), 0)
      end
    end
  end
end

local function limit_instructions(thread, limit)
  local steps = 0
  debug.sethook(thread, function()
    steps = steps + 1
    if steps * instructions_a_step > limit then
      error(("stopped: it runs for more than %d million instructions"):format(limit // 1000000), 0)
    end
    check_memory()
  end, "", instructions_a_step)
end

local function finish(thread, ok, ...)
  if not ok then
    return false, tostring((...))
  elseif coroutine.status(thread) ~= "dead" then
    return false, "it yields, which nothing here waits for"
  end
  return true, ...
end

--- Calls a function under limits. A coroutine of its own carries the hook, so that a hook of the host stays.
---@param limits table|nil { instructions = integer, memory = integer in bytes }; defaults where left out
---@param called function
---@param ... any its arguments
---@return boolean ok
---@return any result its results, or the message
function sandbox.call(limits, called, ...)
  limits = limits or default_limits
  local thread = coroutine.create(called)
  local strings, outer_check = getmetatable "", check_memory
  local outer_strings = strings.__index
  check_memory = memory_check(limits.memory or default_limits.memory)
  limit_instructions(thread, limits.instructions or default_limits.instructions)
  -- Methods of strings, ("x"):rep(n), are found through here.
  strings.__index = string_library()
  local results = table.pack(coroutine.resume(thread, ...))
  strings.__index, check_memory = outer_strings, outer_check
  return finish(thread, table.unpack(results, 1, results.n))
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
