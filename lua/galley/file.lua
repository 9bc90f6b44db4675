--- Reading files whole.
local core = require "galley.core"

local file = {}

--- The bytes of what is no ordinary file; or why it cannot be read.
local function read_stream(path)
  local handle, message = io.open(path, "rb")
  if not handle then
    return nil, message
  end
  local bytes
  bytes, message = handle:read "a"
  handle:close()
  -- A folder opens, and cannot be read.
  return bytes, message and ("%s: %s"):format(path, message)
end

--- The bytes of a file.
---@param path string
---@return string|nil bytes
---@return string|nil message which names the file
function file.read(path)
  local bytes = core.read_file(path)
  if bytes then
    return bytes
  end
  return read_stream(path)
end

--- Can a file be opened?
---@param path string
---@return boolean
function file.exists(path)
  local handle = io.open(path, "rb")
  if handle then
    handle:close()
  end
  return handle ~= nil
end

return file
