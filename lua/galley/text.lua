--- Each step of galley.normalize alone: galley.text.nfc(bytes), galley.text.dashes(bytes), … give a text, as
--- galley.normalize does. Decoding comes first in any case. galley.text.quotes(bytes, "german") and
--- galley.text.transliterate(bytes, "Cyrillic-Latin") take what they need to know before the options (encoding).
local core = require "galley.core"

local clean_steps = { "repair", "entities", "newlines", "controls", "invisible", "nfc", "spaces" }
local other_steps = { "nfd", "nfkc", "nfkd", "ligatures", "ellipsis", "dashes", "dehyphenate", "width", "fold" }
local steps_with_value = { "quotes", "transliterate" }

local text = {}

local function run(step, value, bytes, options)
  local only = {}
  for _, name in ipairs(clean_steps) do
    only[name] = false
  end
  only[step] = value
  only.encoding = options and options.encoding
  return core.normalize(bytes, only)
end

for _, steps in ipairs { clean_steps, other_steps } do
  for _, step in ipairs(steps) do
    text[step] = function(bytes, options)
      return run(step, true, bytes, options)
    end
  end
end

for _, step in ipairs(steps_with_value) do
  text[step] = function(bytes, value, options)
    if type(value) ~= "string" then
      error(("bad argument #2 to '%s' (string expected, got %s)"):format(step, type(value)), 2)
    end
    return run(step, value, bytes, options)
  end
end

return text
