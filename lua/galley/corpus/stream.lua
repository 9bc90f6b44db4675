--- Bytes that are read piece by piece: of a file, of a compressed one, of standard input.
---
--- Compressed files are read through the programs gzip and zstd, as pipes: Debian packages no binding of zstd for Lua,
--- the pipe decompresses on another core, and its buffer bounds what is read ahead.
local stream = {}

local piece = 64 * 1024

--- Lines longer than this are no records: they are left out, and named.
stream.longest_line = 16 * 1024 * 1024

local programs = { gz = "gzip", zst = "zstd" }

--- The name without the ending of a compression, and the program that undoes it.
---@param path string
---@return string inner
---@return string|nil program
function stream.decompressor(path)
  local inner, ending = path:match "^(.+)%.(%w+)$"
  if ending == "tgz" then
    return inner .. ".tar", "gzip"
  elseif programs[ending] then
    return inner, programs[ending]
  end
  return path
end

local Stream = {}
Stream.__index = Stream

local function quoted(path)
  return "'" .. path:gsub("'", "'\\''") .. "'"
end

--- A stream over what has a method `read(count)`.
---@param handle table|userdata
---@return table stream
function stream.over(handle)
  return setmetatable({ handle = handle }, Stream)
end

--- Opens a file for reading; `-` is standard input.
---@param path string
---@return table|nil stream
---@return string|nil message
function stream.open(path)
  if path == "-" then
    return stream.over(io.stdin)
  end
  -- The program would say why not on standard error, for nobody to read.
  local handle, message = io.open(path, "rb")
  if not handle then
    return nil, message
  end
  local _, program = stream.decompressor(path)
  if not program then
    return stream.over(handle)
  end
  handle:close()
  local command = ("exec %s -dc 2>/dev/null <%s"):format(program, quoted(path))
  handle, message = io.popen(command, "r")
  return handle and setmetatable({ handle = handle, program = program }, Stream), message
end

--- The next bytes, at most so many; nil at the end.
---@param count? integer
---@return string|nil bytes
---@return string|nil message if they could not be read
function Stream:read(count)
  return self.handle:read(count or piece)
end

--- Closes it. A program that failed has given less than all.
---@return boolean|nil ok
---@return string|nil message
function Stream:close()
  if self.closed or self.handle == io.stdin then
    return true
  end
  self.closed = true
  local ok, _, code = self.handle:close()
  if not self.program or ok or not self.at_end then
    return true
  elseif code == 127 then
    return nil, ("reading it needs the program %s, which is not there"):format(self.program)
  end
  return nil, ("%s cannot decompress it"):format(self.program)
end

local carriage_return = ("\r"):byte()

local function without_return(line)
  return line:byte(-1) == carriage_return and line:sub(1, -2) or line
end

--- An iterator over its lines, without their ends (LF or CRLF); a line that is too long gives false and a message.
---@return fun(): string|false|nil, string|nil
function Stream:lines()
  local buffer, position = "", 1
  local parts, length = {}, 0 -- of a line that does not end in the buffer

  local function add(text)
    length = length + #text
    if length <= stream.longest_line then
      parts[#parts + 1] = text
    else
      parts = {}
    end
  end

  local function finished()
    local line, size = table.concat(parts), length
    parts, length = {}, 0
    if size > stream.longest_line then
      return false, ("it is longer than %d MB"):format(stream.longest_line // (1024 * 1024))
    end
    return without_return(line)
  end

  return function()
    while buffer do
      local newline = buffer:find("\n", position, true)
      if newline then
        local text = buffer:sub(position, newline - 1)
        position = newline + 1
        if length == 0 then
          return without_return(text)
        end
        add(text)
        return finished()
      end
      add(buffer:sub(position))
      local message
      buffer, message = self:read()
      position = 1
      if message then
        return false, message
      end
    end
    self.at_end = true
    if length > 0 then
      return finished()
    end
  end
end

return stream
