--- From UTF-8 to the encodings that articles are read from, so that fixes can be written back.
local encoding = {}

-- The characters of windows-1252 in 0x80 to 0x9F (Microsoft's best-fit table 1252, as in the WHATWG Encoding Standard).
local high_half = {
  [0x20AC] = 0x80, [0x201A] = 0x82, [0x0192] = 0x83, [0x201E] = 0x84, [0x2026] = 0x85, [0x2020] = 0x86, [0x2021] = 0x87,
  [0x02C6] = 0x88, [0x2030] = 0x89, [0x0160] = 0x8A, [0x2039] = 0x8B, [0x0152] = 0x8C, [0x017D] = 0x8E, [0x2018] = 0x91,
  [0x2019] = 0x92, [0x201C] = 0x93, [0x201D] = 0x94, [0x2022] = 0x95, [0x2013] = 0x96, [0x2014] = 0x97, [0x02DC] = 0x98,
  [0x2122] = 0x99, [0x0161] = 0x9A, [0x203A] = 0x9B, [0x0153] = 0x9C, [0x017E] = 0x9E, [0x0178] = 0x9F,
}

local function windows_1252(code)
  local byte = high_half[code]
  if not byte and (code < 0x80 or (code >= 0xA0 and code <= 0xFF)) then
    byte = code
  end
  return byte and string.char(byte)
end

local function utf_16(format)
  return function(code)
    if code < 0x10000 then
      return string.pack(format, code)
    end
    code = code - 0x10000
    return string.pack(format, 0xD800 + (code >> 10)) .. string.pack(format, 0xDC00 + (code & 0x3FF))
  end
end

local encoders = { ["windows-1252"] = windows_1252, ["UTF-16LE"] = utf_16 "<I2", ["UTF-16BE"] = utf_16 ">I2" }

--- Encodes text.
---@param text string valid UTF-8
---@param name string as article.encoding names it
---@return string|nil bytes
---@return string|nil message if the encoding lacks a character
function encoding.encode(text, name)
  if name == "UTF-8" then
    return text
  end
  local encode = encoders[name]
  if not encode then
    return nil, ("cannot write %s"):format(name)
  end
  local parts = {}
  for _, code in utf8.codes(text) do
    local bytes = encode(code)
    if not bytes then
      return nil, ("%s has no U+%04X"):format(name, code)
    end
    parts[#parts + 1] = bytes
  end
  return table.concat(parts)
end

return encoding
