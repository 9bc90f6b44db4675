--- The tables of a report as JSON lines, an object a row. If there are several, each row says of which one it is.
local json = require "galley.format.json"

local object = require "galley.report.render.json".object

local renderer = {}

---@param output table
---@return string
function renderer.render(output)
  local lines, tables = {}, output:tables()
  for number, section in ipairs(tables) do
    for _, row in ipairs(section.rows) do
      local one = object(section.columns, row)
      if #tables > 1 then
        one.keys = table.move(section.columns, 1, #section.columns, 2, { "table" })
        one.values.table = section.title or number
      end
      lines[#lines + 1] = json.encode(one) .. "\n"
    end
  end
  return table.concat(lines)
end

return renderer
