--- A report as Markdown: tables, and the data of its charts as tables.
local chart = require "galley.report.chart"
local markdown = require "galley.format.markdown"

local renderer = {}

---@param output table
---@return string
function renderer.render(output)
  local rows = output.rows
  local definition = rows.run.definition
  local parts = {
    ("# %s\n\n%s\n"):format(markdown.escape(definition.id), markdown.escape(definition.summary)),
    ("%d articles.\n"):format(rows.articles or 0),
  }
  for _, section in ipairs(output.sections) do
    local text
    if section.kind == "note" then
      text = markdown.escape(section.text) .. "\n"
    elseif section.kind == "table" then
      text = markdown.table(section.columns, section.rows)
    else
      text = markdown.table(chart.data(section))
    end
    parts[#parts + 1] = (section.title and ("## %s\n\n"):format(markdown.escape(section.title)) or "") .. text
  end
  if rows.failures and #rows.failures > 0 then
    parts[#parts + 1] = "## failed\n\n" .. markdown.table({ "path", "message" }, rows.failures)
  end
  return table.concat(parts, "\n")
end

return renderer
