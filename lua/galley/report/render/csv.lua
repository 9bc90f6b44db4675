--- The tables of a report as CSV; several follow each other, an empty line between them.
local csv = require "galley.format.csv"

local renderer = {}

---@param output table
---@return string
function renderer.render(output)
  local parts = {}
  for i, section in ipairs(output:tables()) do
    parts[i] = csv.encode(section.columns, section.rows)
  end
  return table.concat(parts, "\r\n")
end

return renderer
