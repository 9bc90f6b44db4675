--- How far a long run has come, on a terminal: articles, their rate, and the time that is left.
local progress = {}

local function duration(seconds)
  seconds = math.floor(seconds + 0.5)
  if seconds >= 3600 then
    return ("%d:%02d:%02d"):format(seconds // 3600, seconds // 60 % 60, seconds % 60)
  end
  return ("%d:%02d"):format(seconds // 60, seconds % 60)
end

--- One line on a run.
---@param articles integer read so far
---@param bytes integer read so far
---@param total? integer bytes that there are, if that is known
---@param elapsed number seconds
---@return string
function progress.line(articles, bytes, total, elapsed)
  local line = ("%d articles, %.0f/s, %.1f MB/s"):format(articles, articles / elapsed, bytes / elapsed / 1e6)
  if total and total > 0 and bytes > 0 then
    local share = math.min(1, bytes / total)
    line = ("%s, %.0f %%, %s left"):format(line, 100 * share, duration(elapsed / share - elapsed))
  end
  return line
end

--- Shows a line a second on standard error, if that is a terminal: what to call with each article, and what to call at
--- the end; nil if there is nobody to show it to.
---@param corpus table
---@return fun(articles: integer, bytes: integer)|nil
---@return fun() clear
function progress.start(corpus)
  if not require "galley.core".is_terminal(2) then
    return nil, function() end
  end
  local started = os.time()
  local shown, total, is_counted = started, nil, false
  local function show(articles, bytes)
    local now = os.time()
    if now ~= shown then
      if not is_counted then
        -- Only runs that take longer than a moment pay for the walk over the folders.
        total, is_counted = corpus:size(), true
      end
      shown = now
      io.stderr:write("\r\27[K", progress.line(articles, bytes, total, now - started))
    end
  end
  local function clear()
    if shown ~= started then
      io.stderr:write "\r\27[K"
    end
  end
  return show, clear
end

return progress
