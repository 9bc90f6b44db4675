--- Reads tar archives member by member: the formats ustar and pax (POSIX.1-2001) and the long names of GNU tar.
local tar = {}

local block = 512

local function text_at(header, first, length)
  return header:sub(first, first + length - 1):match "^[^%z]*"
end

local function octal(header, first, length)
  return tonumber(text_at(header, first, length):match "[0-7]+" or "0", 8)
end

--- The sum of the header's bytes, those of the checksum itself read as blanks.
local function is_sound(header)
  local sum = 8 * 32
  for i = 1, block do
    if i < 149 or i > 156 then
      sum = sum + header:byte(i)
    end
  end
  return sum == octal(header, 149, 8)
end

local function name_in(header)
  local name, prefix = text_at(header, 1, 100), ""
  if header:sub(258, 262) == "ustar" and header:sub(263, 263) == "\0" then
    prefix = text_at(header, 346, 155)
  end
  return prefix ~= "" and prefix .. "/" .. name or name
end

local Archive = {}
Archive.__index = Archive

--- Exactly so many bytes; nil and a message if the archive ends before.
function Archive:read(count)
  local parts = {}
  while count > 0 do
    local bytes, message = self.stream:read(math.min(count, 64 * 1024))
    if not bytes then
      return nil, message or "the archive ends too early"
    end
    parts[#parts + 1], count = bytes, count - #bytes
  end
  return table.concat(parts)
end

function Archive:skip()
  while self.left > 0 do
    local bytes, message = self.stream:read(math.min(self.left, 64 * 1024))
    if not bytes then
      return nil, message or "the archive ends too early"
    end
    self.left = self.left - #bytes
  end
  return true
end

--- The whole of a small member that describes the next one.
function Archive:description(size)
  if size > 1024 * 1024 then
    return nil, "the archive has a name of more than 1 MB"
  end
  local bytes, message = self:read(size)
  if not bytes then
    return nil, message
  end
  self.left = (-size) % block
  local ok
  ok, message = self:skip()
  return ok and bytes, message
end

--- The next file: its name and its size in bytes; nil at the end, with a message if that came too early.
---@return string|nil name
---@return integer|string|nil size
function Archive:next()
  local long_name
  while true do
    local ok, message = self:skip()
    if not ok then
      return nil, message
    end
    local header
    header, message = self:read(block)
    if not header then
      return nil, message
    elseif not header:find "[^%z]" then
      self.stream.at_end = true
      return nil
    elseif not is_sound(header) then
      return nil, "it is no tar archive"
    elseif header:byte(125) >= 0x80 then -- GNU tar's form of larger numbers
      return nil, "it has a file of more than 8 GB"
    end
    local size, kind = octal(header, 125, 12), header:sub(157, 157)
    if kind == "L" or kind == "x" then
      local bytes
      bytes, message = self:description(size)
      if not bytes then
        return nil, message
      end
      long_name = kind == "L" and bytes:match "^[^%z]*" or ("\n" .. bytes):match "\n%d+ path=([^\n]*)\n" or long_name
    else
      self.padding = (-size) % block
      self.left = size + self.padding
      if kind == "0" or kind == "\0" then
        return long_name or name_in(header), size
      end
      long_name = nil
    end
  end
end

--- The next bytes of the member that `next` gave; nil at its end.
---@param count? integer
---@return string|nil bytes
---@return string|nil message
function Archive:some(count)
  local wanted = math.min(self.left - self.padding, count or 64 * 1024)
  if wanted <= 0 then
    return nil
  end
  local bytes, message = self.stream:read(wanted)
  if not bytes then
    self.left = self.padding
    return nil, message or "the archive ends too early"
  end
  self.left = self.left - #bytes
  return bytes
end

--- The members of an archive.
---@param stream table
---@return table archive
function tar.open(stream)
  return setmetatable({ stream = stream, left = 0, padding = 0 }, Archive)
end

return tar
