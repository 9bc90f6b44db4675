--- Writes HTML: escaped text and accessible tables.
local text_table = require "galley.format.table"

local html = {}

local entities = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }

--- Text in which nothing is markup, for elements and attributes in quotation marks.
---@param text string
---@return string
function html.escape(text)
  return (require "galley.format.json".valid_utf8(text_table.line(text)):gsub('[&<>"]', entities))
end

local longest_unbroken = 24

--- Numbers stand to the right; a column of short texts is not broken into lines.
local function class_of(rows, column)
  if text_table.is_numeric(rows, column) then
    return ' class="number"'
  end
  for _, row in ipairs(rows) do
    if text_table.width(text_table.cell(text_table.field(row, column))) > longest_unbroken then
      return ""
    end
  end
  return ' class="short"'
end

--- A table with a header row; it scrolls sideways where it is wider than the page.
---@param columns string[] field names, which are also the header
---@param rows table[]
---@param name string what the table is, for screen readers
---@return string
function html.table(columns, rows, name)
  local class, parts = {}, {}
  for i, column in ipairs(columns) do
    class[i] = class_of(rows, column)
    parts[i] = ('<th scope="col"%s>%s</th>'):format(class[i], html.escape(column))
  end
  local lines = { "<tr>" .. table.concat(parts) .. "</tr></thead>\n<tbody>" }
  for _, row in ipairs(rows) do
    local cells = {}
    for i, column in ipairs(columns) do
      cells[i] = ("<td%s>%s</td>"):format(class[i], html.escape(text_table.cell(text_table.field(row, column))))
    end
    lines[#lines + 1] = "<tr>" .. table.concat(cells) .. "</tr>"
  end
  return ('<div class="scroll" role="region" tabindex="0" aria-label="%s">\n<table><thead>%s</tbody></table>\n</div>\n')
    :format(html.escape(name), table.concat(lines, "\n"))
end

return html
