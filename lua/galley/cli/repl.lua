local output = require "galley.cli.output"

local command = { summary = "Start Lua with galley loaded, to poke at articles." }

function command.configure(parser)
  parser:argument("file", "An article to open; it is then called article."):args "?"
end

local function quote(word)
  return "'" .. word:gsub("'", "'\\''") .. "'"
end

--- The Lua that runs this command runs the REPL too: modules in C fit no other.
local function interpreter()
  local first = -1
  while arg[first - 1] do
    first = first - 1
  end
  return arg[first]
end

function command.run(arguments)
  local start = ""
  if arguments.file then
    local file, message = io.open(arguments.file, "rb")
    if not file then
      return output.fail(message)
    end
    file:close()
    start = " -e " .. quote(('require "galley.repl".open(%q)'):format(arguments.file))
  end
  local paths = ("LUA_PATH=%s LUA_CPATH=%s"):format(quote(package.path), quote(package.cpath))
  local _, _, code = os.execute(("%s exec %s -i -l galley.repl%s"):format(paths, quote(interpreter()), start))
  return code
end

return command
