--- The tables of a report as one JSON object.
local json = require "galley.format.json"
local text_table = require "galley.format.table"

local renderer = {}

--- A row as an object, its columns in order.
---@param columns string[]
---@param row table
---@return table
function renderer.object(columns, row)
  local values = {}
  for _, column in ipairs(columns) do
    values[column] = text_table.field(row, column)
  end
  return json.object(columns, values)
end

---@param output table
---@return string
function renderer.render(output)
  local rows = output.rows
  local tables, failures = json.list {}, json.list {}
  for i, section in ipairs(output:tables()) do
    local list = json.list {}
    for j, row in ipairs(section.rows) do
      list[j] = renderer.object(section.columns, row)
    end
    tables[i] = json.object({ "title", "rows" }, { title = section.title, rows = list })
  end
  for i, failure in ipairs(rows.failures or {}) do
    failures[i] = json.object({ "path", "message" }, failure)
  end
  return json.encode(json.object({ "report", "articles", "interrupted", "failures", "tables" }, {
    report = rows.run.definition.id, articles = rows.articles, interrupted = rows.interrupted, failures = failures,
    tables = tables,
  }), true) .. "\n"
end

return renderer
