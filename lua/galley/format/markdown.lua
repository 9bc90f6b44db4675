--- Writes Markdown: tables as GitHub's dialect has them.
local text_table = require "galley.format.table"

local markdown = {}

--- Text in which nothing is markup.
---@param text string
---@return string
function markdown.escape(text)
  return (text_table.line(text):gsub("[\\`*_{}%[%]<>#|~]", "\\%0"))
end

--- A table: numbers to the right, all else to the left.
---@param columns string[] field names, which are also the header
---@param rows table[]
---@return string
function markdown.table(columns, rows)
  local header, rule = {}, {}
  for i, column in ipairs(columns) do
    header[i] = markdown.escape(column)
    rule[i] = text_table.is_numeric(rows, column) and "---:" or "---"
  end
  local lines = { "| " .. table.concat(header, " | ") .. " |\n", "| " .. table.concat(rule, " | ") .. " |\n" }
  for _, row in ipairs(rows) do
    local cells = {}
    for i, column in ipairs(columns) do
      cells[i] = markdown.escape(text_table.cell(text_table.field(row, column)))
    end
    lines[#lines + 1] = "| " .. table.concat(cells, " | ") .. " |\n"
  end
  return table.concat(lines)
end

return markdown
