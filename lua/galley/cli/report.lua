local output = require "galley.cli.output"
local shared = require "galley.cli.report_options"

local command = { summary = "Ask a question of many articles; without a name, list the reports." }

local formats = { "table", "csv", "json", "jsonl", "markdown", "html" }

function command.configure(parser, arguments)
  local has_top = shared.configure(parser, arguments)
  parser:option("--format", "table (for people), csv, json, jsonl, markdown, or html: one page that needs no other file.")
    :choices(formats):default "table"
  if not has_top then
    parser:option("--top", "Show so many rows; csv, json and jsonl hold all without it.")
      :argname "N":convert(shared.whole_number("--top", 0))
  end
  parser:option("--jobs", "In how many processes to read."):argname "N":default "1"
    :convert(shared.whole_number("--jobs", 1))
  parser:option("--output", "Write to this file instead of standard output."):argname "FILE"
  parser:option("--partial", "Write the partial result to this file, to be merged later."):argname "FILE"
  parser:flag("--merge", "The paths are partial results: merge them.")
  parser:epilog "A report is one Lua file; see galley.help \"report\" in the REPL, and the bundled ones for examples."
end

local function list_reports()
  local text_table = require "galley.format.table"
  local reports, message = require "galley.report".list()
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

local for_programs = { csv = true, json = true, jsonl = true }

local function write_result(arguments, text)
  if not arguments.output then
    output.write(text)
    return 0
  end
  local ok, message = require "galley.core".write_file(arguments.output, text)
  return ok and 0 or output.fail(message)
end

local function show(arguments, rows, message)
  if not rows then
    return output.fail(message)
  end
  local code = write_result(arguments, rows:render(arguments.format, { width = output.width() }))
  local failed = shared.report_failures(rows.failures, rows.articles, rows.interrupted)
  return code == 0 and failed or code
end

local function write_partial(path, state)
  local lines = {}
  require "galley.report.partial".write(state, function(line) lines[#lines + 1] = line end)
  local ok, message = require "galley.core".write_file(path, table.concat(lines))
  if not ok then
    return output.fail(message)
  end
  return shared.report_failures(state:sorted_failures(), state.articles, state.interrupted)
end

function command.run(arguments)
  if not arguments.name then
    return list_reports()
  end
  local report = require "galley.report"
  local top = arguments.top or (for_programs[arguments.format] and math.maxinteger or nil)
  local definition, options, corpus = shared.read(arguments)
  if not definition then
    return 2
  elseif arguments.merge then
    return show(arguments, report.merge(arguments.name, arguments.paths, { top = top }))
  end
  local progress = require "galley.cli.progress"
  local clear
  options.jobs = arguments.jobs
  options.progress, clear = progress.over(corpus)
  if arguments.partial then
    local state, message = report.map(arguments.name, corpus, options)
    clear()
    return state and write_partial(arguments.partial, state) or output.fail(message)
  end
  options.top = top
  local rows, message = report.run(arguments.name, corpus, options)
  clear()
  return show(arguments, rows, message)
end

return command
