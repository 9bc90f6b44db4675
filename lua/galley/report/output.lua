--- What a report lays out in `finish`: tables, charts and notes, kept as data and rendered for people or programs.
---
---     out:table(rows, { title =, columns = { "speaker", "count", "words.median" } })
---     out:bars    { rows =, label = "speaker", value = "count", title = }          a bar a row
---     out:lines   { rows =, x = "month", y = "count", series = "speaker", title = }   how a number goes over x
---     out:stacked { rows =, x = "month", y = "count", series = "speaker", title = }   the same, one upon the other
---     out:heat    { rows =, x = "month", y = "speaker", value = "count", title = }    a number for each pair
---     out:network { rows =, from =, to =, weight =, title = }                      what refers to what
---     out:note "What the figures cannot tell."
---
--- Rows are those of the report if left out. `series` may be left out for one line, or be a list of fields instead of `y`.
--- Charts are for the eye: CSV, JSON and JSON lines hold the tables, HTML and Markdown show each chart with its data.
local chart = require "galley.report.chart"

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

function Output:key()
  return self.rows.run.key
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
    kind = "table", rows = rows, title = options.title, columns = options.columns or columns_of(rows, self:key()),
  }
end

--- Adds a sentence or more, for people only.
---@param text string
function Output:note(text)
  if type(text) ~= "string" then
    error(("bad argument #1 to 'note' (string expected, got %s)"):format(type(text)), 2)
  end
  self.sections[#self.sections + 1] = { kind = "note", text = text }
end

for kind, make in pairs(chart.kinds) do
  Output[kind] = function(self, options)
    if type(options) ~= "table" then
      error(("bad argument #1 to '%s' (table expected, got %s)"):format(kind, type(options)), 2)
    end
    local ok, section = pcall(make, options, self.rows, self:key())
    if not ok then
      error(section, 2)
    end
    section.kind, section.title = kind, options.title
    self.sections[#self.sections + 1] = section
  end
end

--- The tables alone.
---@return table[]
function Output:tables()
  local tables = {}
  for _, section in ipairs(self.sections) do
    if section.kind == "table" then
      tables[#tables + 1] = section
    end
  end
  return tables
end

--- Every format is a module that gives { render = fun(output, settings): string }.
local formats = {
  table = "galley.report.render.text", csv = "galley.report.render.csv", json = "galley.report.render.json",
  jsonl = "galley.report.render.jsonl", markdown = "galley.report.render.markdown", html = "galley.report.render.html",
}

--- The whole output.
---@param format "table"|"csv"|"json"|"jsonl"|"markdown"|"html"
---@param settings? table width = columns of the terminal
---@return string
function Output:render(format, settings)
  if not formats[format] then
    error(("bad argument #1 to 'render' (no format is called '%s')"):format(tostring(format)), 2)
  end
  return require(formats[format]).render(self, settings or {})
end

return Output
