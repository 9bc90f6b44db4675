--- Text for XML 1.0: what markup means something is escaped, what XML cannot hold becomes U+FFFD.
local text_table = require "galley.format.table"

local xml = {}

local escapes = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }

--- The value of an attribute, without its quotation marks.
---@param text string|number
---@return string
function xml.attribute(text)
  text = require "galley.format.json".valid_utf8(tostring(text))
  return (text_table.line(text):gsub("\u{FFFE}", "\u{FFFD}"):gsub("\u{FFFF}", "\u{FFFD}"):gsub('[&<>"]', escapes))
end

--- An element's beginning with its attributes in the order given: { name, value, name, value, … }.
---@param name string
---@param attributes table
---@param is_empty? boolean
---@return string
function xml.element(name, attributes, is_empty)
  local parts = { "<", name }
  for i = 1, #attributes, 2 do
    parts[#parts + 1] = (' %s="%s"'):format(attributes[i], xml.attribute(attributes[i + 1]))
  end
  parts[#parts + 1] = is_empty and "/>" or ">"
  return table.concat(parts)
end

return xml
