--- text:apply: no edits give the same bytes, an edit changes nothing but what it names.
local galley = require "galley"

local encodings = { nil, "utf-8", "windows-1252", "utf-16le", "utf-16be", "koi8-r", "shift_jis", "iso-8859-2", "utf-32le" }
local replacements = { "", "a", "„ö“\n", "\u{1F600}" }

return function(bytes)
  local choice, first, length = bytes:byte(1, 3)
  if not length then
    return
  end
  bytes = bytes:sub(4)
  local text = galley.normalize(bytes, { encoding = encodings[choice % 9 + 1] })
  assert(text:apply {} == bytes, "no edits")
  if #text == 0 then
    return
  end
  first = first % #text + 1
  local last = math.min(first + length % 8 - 1, #text)
  local edit = { first = first, last = last, text = replacements[choice // 9 % 4 + 1] }
  local ok, result, message = pcall(text.apply, text, { edit })
  if not ok then -- an edit must not cut a character
    assert(tostring(result):find "bad argument", result)
  elseif result then
    local before = text:raw(first) - 1
    assert(result:sub(1, before) == bytes:sub(1, before), "what stands before the edit")
    local _, after = text:raw(math.max(first, last))
    if last >= first then
      local rest = bytes:sub(after + 1)
      assert(rest == "" or result:sub(-#rest) == rest, "what stands behind the edit")
    end
  else
    assert(type(message) == "string", "a message")
  end
end
