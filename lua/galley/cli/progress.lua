--- Shows on a terminal how far a long run has come: on standard error, once it takes longer than a second, and at most once
--- a second.
local progress = {}

--- What to call now and then with a text, and what to call before anything else is written.
---@return fun(text: string) show
---@return fun() clear
function progress.line()
  if not require "galley.core".is_terminal(2) then
    return function() end, function() end
  end
  local first, shown, visible = os.time(), os.time(), false
  local function show(text)
    local now = os.time()
    if now ~= shown and now - first > 1 then
      shown, visible = now, true
      io.stderr:write("\r\27[K", text)
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

return progress
