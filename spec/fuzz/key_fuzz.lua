--- Keys: valid UTF-8 without needless blanks; the key of a key is the key.
local galley = require "galley"

return function(bytes)
  for _, key_of in ipairs { galley.key, galley.name_key } do
    local key = key_of(bytes)
    assert(utf8.len(key), "valid UTF-8")
    assert(not key:find "^ " and not key:find " $" and not key:find "  ", "blanks")
  end
end
