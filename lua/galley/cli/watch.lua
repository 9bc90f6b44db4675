--- Checking again whenever a file changes.
local watch = {}

local seconds_between = 0.5

--- What the files look like now, as a text that is another one when a file has changed, come or gone.
local function state_of(arguments)
  local lfs, parts = require "lfs", {}
  local function add(path)
    local status = lfs.attributes(path)
    status = status or {}
    parts[#parts + 1] = ("%s\0%s\0%s\0%s"):format(path, status.modification, status.size, status.ino)
  end
  for path in require "galley.corpus".files(arguments.paths) do
    add(path)
    local found = arguments.config or require "galley.config".find(path)
    if found then
      add(found)
    end
  end
  for _, path in ipairs(arguments.rules) do
    for rule in require "galley.corpus".files { path, path .. "/*.lua" } do
      add(rule)
    end
  end
  return table.concat(parts, "\n")
end

--- Runs a check now and after every change, until interrupted.
---@param arguments table of the command
---@param run_once fun(arguments: table): integer
---@return integer code
function watch.run(arguments, run_once)
  while true do
    local state = state_of(arguments)
    run_once(arguments)
    io.stdout:flush()
    io.stderr:write("watching; Ctrl-C ends\n")
    repeat
      local _, how, code = os.execute(("sleep %s"):format(seconds_between))
      if how == "signal" then
        return 128 + code
      end
    until state_of(arguments) ~= state
  end
end

return watch
