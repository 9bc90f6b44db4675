--- What specs share: fixtures, and the command run as users run it.
local helper = {}

local function read(path)
  local file = assert(io.open(path, "rb"))
  local bytes = file:read "a"
  file:close()
  return bytes
end

--- The bytes of a file.
helper.read = read

--- Writes a file and gives its path.
function helper.write(path, bytes)
  local file = assert(io.open(path, "wb"))
  assert(file:write(bytes))
  assert(file:close())
  return path
end

--- The path of a fixture.
function helper.fixture(name)
  return "spec/fixtures/" .. name
end

--- A new empty folder, removed by the caller with helper.remove.
function helper.folder()
  local path = os.tmpname()
  os.remove(path)
  assert(os.execute(("mkdir -p '%s'"):format(path)))
  return path
end

function helper.remove(path)
  os.execute(("rm -rf '%s'"):format(path))
end

--- Runs a shell command: its standard output, its standard error, its exit code. What CI sets for galley is not set.
function helper.run(command)
  local errors = os.tmpname()
  local process = assert(io.popen(("unset CI; { %s ; } 2>'%s'; echo \"\n$?\""):format(command, errors)))
  local output = process:read "a"
  process:close()
  local text, code = output:match "^(.*)\n(%d+)\n$"
  local message = read(errors)
  os.remove(errors)
  return text, message, tonumber(code)
end

--- The folder of the project, and that of the build under test; both absolute.
function helper.here()
  return (helper.run "pwd":gsub("\n$", ""))
end

function helper.build()
  local build = os.getenv "GALLEY_BUILD" or "build"
  return build:find "^/" and build or helper.here() .. "/" .. build
end

--- Runs the galley command of the tree under test.
function helper.galley(arguments)
  return helper.run(("'%s/bin/galley' %s"):format(os.getenv "GALLEY_BUILD" or "build", arguments))
end

--- Runs a chunk of Lua in a process of its own that sees the modules under test: what helper.run gives. `prefix` stands
--- before the command: a pipe, an assignment.
function helper.lua(chunk, prefix)
  local setup = ("package.path, package.cpath = %q, %q"):format(package.path, package.cpath)
  local path = os.tmpname()
  helper.write(path, setup .. " " .. chunk)
  local output, errors, code = helper.run(("%s '%s' %s"):format(prefix or "", helper.interpreter(), path))
  os.remove(path)
  return output, errors, code
end

--- The interpreter that the specs run in.
function helper.interpreter()
  local name = "lua" .. _VERSION:match "%d%.%d"
  return (helper.run("command -v " .. name):gsub("%s+$", ""))
end

package.loaded["spec.helper"] = helper
return helper
