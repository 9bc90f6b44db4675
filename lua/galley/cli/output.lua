--- Where the command writes: results to standard output, messages to standard error.
local output = {}

-- Lua says "Broken pipe" as the system does: nobody reads any more, which is no error of ours.
local function give_up(message)
  if not message:find "[Pp]ipe" then
    io.stderr:write("galley: cannot write: ", message, "\n")
  end
  os.exit(2)
end

--- Writes to standard output; ends the command if that is no longer possible.
---@param ... string
function output.write(...)
  local ok, message = io.stdout:write(...)
  if not ok then
    give_up(message)
  end
end

--- Says on standard error what went wrong.
---@param message string
---@return integer code the exit code for it
function output.fail(message)
  io.stdout:flush()
  io.stderr:write("galley: ", message, "\n")
  return 2
end

--- Says on standard error what is worth knowing, and no error.
---@param message string
function output.note(message)
  io.stdout:flush()
  io.stderr:write("galley: ", message, "\n")
end

--- Says which file could not be used; messages that name it already stay as they are.
---@param failure table { path =, message = }
---@return integer code the exit code for it
function output.fail_path(failure)
  local path, message = failure.path, tostring(failure.message)
  return output.fail(message:find(path, 1, true) == 1 and message or ("%s: %s"):format(path, message))
end

--- Writes out what is left.
---@param code integer
---@return integer code
function output.finish(code)
  local ok, message = io.stdout:flush()
  if not ok then
    give_up(message)
  end
  return code
end

--- How many columns to fill: nil if standard output is no terminal, where lines are not broken.
---@return integer|nil
function output.width()
  if not require "galley.core".is_terminal(1) then
    return nil
  end
  local columns = tonumber(os.getenv "COLUMNS")
  if not columns then
    local process = io.popen "stty size 2>/dev/null </dev/tty"
    columns = process and tonumber((process:read "l" or ""):match "%d+ (%d+)")
    if process then
      process:close()
    end
  end
  return columns and columns >= 40 and math.floor(columns) or 80
end

return output
