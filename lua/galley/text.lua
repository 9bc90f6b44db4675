--- Each step of galley.normalize alone: galley.text.nfc(bytes), galley.text.dashes(bytes), … give a text, as
--- galley.normalize does. Decoding comes first in any case.
local core = require "galley.core"

local clean_steps = { "repair", "entities", "newlines", "controls", "invisible", "nfc", "spaces" }
local other_steps = { "nfd", "nfkc", "nfkd", "ligatures", "ellipsis", "dashes", "dehyphenate" }

local text = {}

local function define(step)
  text[step] = function(bytes, options)
    local only = {}
    for _, name in ipairs(clean_steps) do
      only[name] = false
    end
    only[step] = true
    only.encoding = options and options.encoding
    return core.normalize(bytes, only)
  end
end

for _, steps in ipairs { clean_steps, other_steps } do
  for _, step in ipairs(steps) do
    define(step)
  end
end

return text
