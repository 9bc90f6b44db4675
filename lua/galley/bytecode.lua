--- The Lua code of galley, compiled: to compile the text of its modules and rules takes longer than to check an article. The
--- build leaves their bytecode in one file beside the core: a line "module hash length" for each, an empty line, and the
--- bytecode of all, one behind the other. It counts for modules whose file has that hash still; all others, and all of them
--- where there is no such file, are compiled from their text.
local core = require "galley.core"
local file = require "galley.file"
local prebuilt = require "galley.prebuilt"

local bytecode = {}

local known -- by module: { hash =, first =, length = }, the first byte counted from 0
local compiled -- the file

local function read_head()
  known = {}
  local path = prebuilt.path "bytecode"
  compiled = path and io.open(path, "rb")
  if not compiled then
    return
  end
  local first = 0
  for line in compiled:lines() do
    local module, hash, length = line:match "^(%S+) (%-?%d+) (%d+)$"
    if not module then
      break
    end
    known[module] = { hash = math.tointeger(hash), first = first, length = math.tointeger(length) }
    first = first + known[module].length
  end
  local start = compiled:seek()
  for _, entry in pairs(known) do
    entry.first = start + entry.first
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
  if entry and entry.hash == core.file_hash(path) then
    compiled:seek("set", entry.first)
    return compiled:read(entry.length)
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
  -- That of another version of Lua does not load.
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
  local head, parts = {}, {}
  for module in modules do
    local source = package.searchpath(module, package.path)
    if source then
      local code = string.dump(assert(load(file.read(source), "@" .. (source:match "galley/.*" or source), "t")))
      head[#head + 1] = ("%s %d %d\n"):format(module, core.file_hash(source), #code)
      parts[#parts + 1] = code
    end
  end
  assert(core.write_file(path, table.concat(head) .. "\n" .. table.concat(parts)))
end

return bytecode
