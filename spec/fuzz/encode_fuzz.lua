--- Encoding: what is encoded decodes to the same text.
local core = require "galley.core"
local galley = require "galley"

local encodings = {
  "utf-8", "windows-1252", "utf-16le", "utf-16be", "utf-32le", "utf-32be", "koi8-r", "gb18030",
  "iso-8859-2", "ibm437",
}

return function(bytes)
  if bytes == "" then
    return
  end
  local encoding = encodings[bytes:byte() % #encodings + 1]
  local text = tostring(galley.text.nfc(bytes:sub(2)))
  local encoded, message = core.encode(text, encoding)
  if not encoded then
    assert(message:find "^%S+ has no U%+%x+$", message)
    return
  end
  -- A mark at the beginning would be taken for one of byte order.
  local mark = text:find "^\u{FEFF}"
  local decoded = tostring(galley.normalize(encoded, {
    encoding = encoding, repair = false, entities = false, newlines = false, controls = false, invisible = false, nfc = false,
    spaces = false,
  }))
  assert(mark or decoded == text, encoding)
end
