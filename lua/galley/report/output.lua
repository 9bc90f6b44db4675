--- What a report lays out in `finish`: tables and bars, kept as data and rendered as text for people, CSV or JSON.
local csv = require "galley.format.csv"
local json = require "galley.format.json"
local text_table = require "galley.format.table"

local Output = {}
Output.__index = Output

--- An empty output.
---@param rows table the rows of the run
---@return table output
function Output.new(rows)
  return setmetatable({ rows = rows, sections = {} }, Output)
end

-- The key first, then the other fields by name: rows are tables, and these have no order of their own.
local function columns_of(rows, key)
  local seen, columns = { [key] = true }, {}
  for _, row in ipairs(rows) do
    for field in pairs(row) do
      if not seen[field] then
        seen[field] = true
        columns[#columns + 1] = field
      end
    end
  end
  table.sort(columns)
  if #columns == 0 or (rows[1] and rows[1][key] ~= nil) then
    table.insert(columns, 1, key)
  end
  return columns
end

--- Adds a table.
---@param rows table[] rows of the report, or any list of tables
---@param options? table { title = string, columns = string[] }; all fields if columns are left out
function Output:table(rows, options)
  if type(rows) ~= "table" then
    error(("bad argument #1 to 'table' (list of rows expected, got %s)"):format(type(rows)), 2)
  end
  options = options or {}
  self.sections[#self.sections + 1] = {
    kind = "table", rows = rows, title = options.title,
    columns = options.columns or columns_of(rows, self.rows.run.definition.key or "key"),
  }
end

--- Adds a bar a row; they are for the eye, and only tables go into CSV and JSON.
---@param options table { rows = table[], label = field, value = field, title = string }
function Output:bars(options)
  if type(options) ~= "table" then
    error(("bad argument #1 to 'bars' (table expected, got %s)"):format(type(options)), 2)
  end
  local rows = options.rows or self.rows
  local label, value = options.label or self.rows.run.definition.key or "key", options.value or "count"
  for _, row in ipairs(rows) do
    if row[value] ~= nil and type(row[value]) ~= "number" then
      error(("bars need numbers, and '%s' is a %s"):format(value, type(row[value])), 2)
    end
  end
  self.sections[#self.sections + 1] = {
    kind = "bars", rows = rows, title = options.title, label = label, value = value,
  }
end

local function render_text(self)
  local parts = {}
  for _, section in ipairs(self.sections) do
    local text
    if section.kind == "bars" then
      text = text_table.bars(section.rows, section.label, section.value)
    else
      text = text_table.encode(section.columns, section.rows)
    end
    if text ~= "" then
      parts[#parts + 1] = (section.title and text_table.line(section.title) .. "\n" or "") .. text
    end
  end
  return table.concat(parts, "\n")
end

local function tables_of(self)
  local tables = {}
  for _, section in ipairs(self.sections) do
    if section.kind == "table" then
      tables[#tables + 1] = section
    end
  end
  return tables
end

-- A report with several tables gives several CSV tables, an empty line between them.
local function render_csv(self)
  local parts = {}
  for i, section in ipairs(tables_of(self)) do
    parts[i] = csv.encode(section.columns, section.rows)
  end
  return table.concat(parts, "\r\n")
end

local function render_json(self)
  local tables, failures = json.list {}, json.list {}
  for i, section in ipairs(tables_of(self)) do
    local rows = json.list {}
    for j, row in ipairs(section.rows) do
      rows[j] = json.object(section.columns, row)
    end
    tables[i] = json.object({ "title", "rows" }, { title = section.title, rows = rows })
  end
  for i, failure in ipairs(self.rows.failures) do
    failures[i] = json.object({ "path", "message" }, failure)
  end
  return json.encode(json.object({ "report", "articles", "failures", "tables" }, {
    report = self.rows.run.definition.id, articles = self.rows.articles, failures = failures, tables = tables,
  }), true) .. "\n"
end

local renderers = { table = render_text, csv = render_csv, json = render_json }

--- The whole output.
---@param format "table"|"csv"|"json"
---@return string
function Output:render(format)
  return renderers[format](self)
end

return Output
