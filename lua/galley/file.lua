--- Reading files whole.
local file = {}

--- The bytes of a file.
---@param path string
---@return string|nil bytes
---@return string|nil message which names the file
function file.read(path)
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

return file
