--- Transliteration: valid UTF-8, and a map that does not go back.
local galley = require "galley"

local names = { "Cyrillic-Latin", "Any-Latin; Latin-ASCII", "de-ASCII", "Latin-Cyrillic", "Any-Name" }

return function(bytes)
  if bytes == "" then
    return
  end
  local text = assert(galley.text.transliterate(bytes:sub(2), names[bytes:byte() % #names + 1]))
  assert(utf8.len(tostring(text)), "valid UTF-8")
  local before = 1
  for i = 1, #text, math.max(1, #text // 50) do
    local first, last = text:raw(i)
    assert(first >= before and last <= #bytes - 1, "the map")
    before = first
  end
end
