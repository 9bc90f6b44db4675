--- Shows on a terminal how far a long run has come: on standard error, once it takes longer than a second, and at most once
--- a second.
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

--- What to call now and then, and what to call before anything else is written.
---@return (fun(text: fun(elapsed: integer): string))|nil show takes what makes the text, given the seconds since the start;
---  nil if there is nobody to show it to
---@return fun() clear
function progress.start()
  if not require "galley.core".is_terminal(2) then
    return nil, function() end
  end
  local started, shown, visible = os.time(), os.time(), false
  local function show(text)
    local now = os.time()
    if now ~= shown and now - started > 1 then
      shown, visible = now, true
      io.stderr:write("\r\27[K", text(now - started))
    end
  end
  local function clear()
    if visible then
      visible = false
      io.stderr:write "\r\27[K"
    end
  end
  return show, clear
end

--- As start, for a run over a corpus: with its rate and the time that is left.
---@param corpus table
---@return (fun(articles: integer, bytes: integer))|nil show
---@return fun() clear
function progress.over(corpus)
  local show, clear = progress.start()
  local total, is_counted
  return show and function(articles, bytes)
    show(function(elapsed)
      if not is_counted then
        -- Only runs that take longer than a moment pay for the walk over the folders.
        total, is_counted = corpus:size(), true
      end
      return progress.line(articles, bytes, total, elapsed)
    end)
  end, clear
end

return progress
