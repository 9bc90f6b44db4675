--- Speed of reports: `overview` and `speakers` over the texts as JSON lines, in one process and in two. Wall-clock time, so
--- that a machine with other work to do shows it; beside it the processor time of all processes.
local json = require "galley.format.json"

local build = os.getenv "GALLEY_BUILD" or "build"

local function write(texts)
  local path = os.tmpname()
  os.rename(path, path .. ".jsonl")
  path = path .. ".jsonl"
  local file = assert(io.open(path, "wb"))
  for i, text in ipairs(texts) do
    local date = ("%d-%02d-%02d"):format(2014 + i % 4, i % 12 + 1, i % 28 + 1)
    file:write(json.encode { id = tostring(i), date = date, text = text }, "\n")
  end
  file:close()
  return path
end

--- Wall-clock and processor seconds of a command.
local function timed(command)
  local process = assert(io.popen(("LC_ALL=C bash -c \"TIMEFORMAT='%%R %%U'; time %s >/dev/null\" 2>&1"):format(command)))
  local wall, user = process:read "a":match "([%d.]+) ([%d.]+)%s*$"
  process:close()
  return tonumber(wall), tonumber(user)
end

return function(texts, bytes)
  print "\nreports, from JSON lines"
  local path = write(texts)
  for _, name in ipairs { "overview", "speakers" } do
    for jobs = 1, 2 do
      local wall, user = timed(("%s/bin/galley report %s --jobs %d %s"):format(build, name, jobs, path))
      if wall then
        print(("%-44s %8.1f MB/s  %7.0f articles/s  (%.1f s, %.1f s of processor time)"):format(
          ("%s, %d %s"):format(name, jobs, jobs == 1 and "process" or "processes"), bytes / wall / 1e6, #texts / wall, wall,
          user))
      end
    end
  end
  os.remove(path)
end
