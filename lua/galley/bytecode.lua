--- The Lua code of galley, compiled: to compile the text of its modules and rules takes longer than to check an article. The
--- build leaves their bytecode in one file beside the core: the length of the head, a line; the head, which returns
--- { module = { hash, first, length } }; the bytecode of all, one behind the other. It counts for modules whose file has that
--- hash still; all others, and all of them where there is no such file, are compiled from their text.
local core = require "galley.core"
local file = require "galley.file"
local prebuilt = require "galley.prebuilt"

local bytecode = {}

local buffer_size = 32 * 1024

local known -- by module: { hash, first, length }, the first byte counted from 0 in what is behind the head
local compiled -- the file
local start -- what is behind the head, in it
local at -- the place in it where reading goes on

local function read_head()
  known = {}
  local path = prebuilt.path "bytecode"
  compiled = path and io.open(path, "rb")
  if compiled then
    compiled:setvbuf("full", buffer_size)
  end
  local length = compiled and compiled:read "n"
  local head = length and compiled:read(1) and compiled:read(length)
  -- That of another version of Lua does not load.
  local chunk = head and load(head, "=bytecode", "b", {})
  if chunk then
    known, start = chunk(), compiled:seek()
    at = start
  end
end

local function entry_of(module)
  if not known then
    read_head()
  end
  return known[module]
end

--- The bytecode of a module, if it is known and the file of the module has not changed.
local function code_of(module, path)
  local entry = entry_of(module)
  if entry and entry[1] == core.file_hash(path) then
    local place = start + entry[2]
    -- The rules are read in the order in which they stand there.
    if at ~= place then
      compiled:seek("set", place)
    end
    at = place + entry[3]
    return compiled:read(entry[3])
  end
end

--- Compiles a module of galley, or takes it as it has been compiled.
---@param module string
---@param path string of its file
---@param environment? table what its code sees
---@return function|nil chunk
---@return string|nil message
function bytecode.load(module, path, environment)
  local code = code_of(module, path)
  local chunk = code and load(code, "=" .. module, "b", environment or _G)
  if chunk then
    return chunk
  end
  return loadfile(path, "t", environment or _G)
end

--- Lets `require` find what has been compiled. For the command: a host may have its own ways.
function bytecode.install()
  table.insert(package.searchers, 2, function(module)
    local path = entry_of(module) and package.searchpath(module, package.path)
    if path then
      return assert(bytecode.load(module, path)), path
    end
  end)
end

--- Writes the bytecode of modules; the build calls it.
---@param path string
---@param modules fun(): string|nil
function bytecode.write(path, modules)
  local entries, parts, first = {}, {}, 0
  for module in modules do
    local source = package.searchpath(module, package.path)
    if source then
      local name = "@" .. (source:match ".*(galley/.*)" or source)
      local code = string.dump(assert(load(file.read(source), name, "t")))
      entries[module] = { core.file_hash(source), first, #code }
      parts[#parts + 1] = code
      first = first + #code
    end
  end
  local head = string.dump(assert(load("return " .. require "galley.format.literal".encode(entries))), true)
  assert(core.write_file(path, ("%d\n%s%s"):format(#head, head, table.concat(parts))))
end

return bytecode
