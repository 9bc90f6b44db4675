local output = require "galley.cli.output"

local command = { summary = "Ask a question of many articles; without a name, list the reports." }

local function whole_number(text)
  local number = math.tointeger(tonumber(text))
  if not number or number < 0 then
    return nil, ("--top takes a whole number, not '%s'"):format(text)
  end
  return number
end

function command.configure(parser)
  parser:argument("name", "A bundled report, or the path of your own."):args "?"
  parser:argument("paths", "Files, folders, globs, or - for standard input."):args "*"
  parser:option("--format", "table (for people), csv or json."):choices { "table", "csv", "json" }:default "table"
  parser:option("--top", "Show so many rows; csv and json hold all without it."):argname "N":convert(whole_number)
  parser:epilog "A report is one Lua file; see galley.help \"report\" in the REPL, and the bundled ones for examples."
end

local function list_reports()
  local report = require "galley.report"
  local text_table = require "galley.format.table"
  local reports, message = report.list()
  if not reports then
    return output.fail(message)
  end
  local width = 0
  for _, definition in ipairs(reports) do
    width = math.max(width, text_table.width(definition.id))
  end
  for _, definition in ipairs(reports) do
    output.write(("%s  %s\n"):format(text_table.pad(definition.id, width), text_table.line(definition.summary)))
  end
  return 0
end

--- Shows on a terminal how far a long run has come, at most once a second.
local function progress_line()
  if not require "galley.core".is_terminal(2) then
    return nil, function() end
  end
  local shown = os.time()
  local first = shown
  local function progress(count)
    local now = os.time()
    if now ~= shown then
      shown = now
      io.stderr:write(("\r%d articles"):format(count))
    end
  end
  local function clear()
    if shown ~= first then
      io.stderr:write "\r\27[K"
    end
  end
  return progress, clear
end

function command.run(arguments)
  if not arguments.name then
    return list_reports()
  elseif #arguments.paths == 0 then
    return output.fail(("report %s: no files given (see galley report --help)"):format(arguments.name))
  end
  local report, corpus = require "galley.report", require "galley.corpus"
  local top = arguments.top or (arguments.format ~= "table" and math.maxinteger or nil)
  local progress, clear = progress_line()
  local rows, message = report.run(arguments.name, corpus.new(arguments.paths), { top = top, progress = progress })
  clear()
  if not rows then
    return output.fail(message)
  end
  output.write(rows:render(arguments.format))
  for _, failure in ipairs(rows.failures) do
    output.fail_path(failure)
  end
  if #rows.failures > 0 then
    return output.fail(("%d failed, %d read"):format(#rows.failures, rows.articles))
  end
  return 0
end

return command
