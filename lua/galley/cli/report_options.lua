--- What `galley report`, `galley map` and `galley show` have in common: of which corpus; and the first two: which report,
--- with which options.
local output = require "galley.cli.output"

local shared = {}

--- A converter for argparse: a whole number.
---@param option string
---@param least integer
---@return fun(text: string): integer|nil, string|nil
function shared.whole_number(option, least)
  return function(text)
    local number = math.tointeger(tonumber(text))
    if not number or number < least then
      return nil, ("%s takes a whole number from %d, not '%s'"):format(option, least, text)
    end
    return number
  end
end

local function fields_in(text)
  local fields = {}
  for pair in text:gmatch "[^,]+" do
    local name, field = pair:match "^%s*(%w+)=(.-)%s*$"
    if not name then
      return nil, ("--fields takes pairs such as text=body,date=published, not '%s'"):format(text)
    end
    fields[name] = field
  end
  return fields
end

--- The report that the arguments name, whose options are to be known before they are parsed.
local function named_report(arguments)
  for _, argument in ipairs(arguments) do
    if argument:find "^[%w_-]+$" and not argument:find "^%-" or argument:find "%.lua$" then
      local definition, message = require "galley.report".load(argument)
      if definition then
        return definition
      elseif argument:find "%.lua$" then
        error(message, 0)
      end
    end
  end
end

local function describe(default)
  if type(default) == "table" then
    return ("One of %s; %s if left out."):format(table.concat(default, ", "), default[1])
  elseif type(default) == "boolean" then
    return "Of this report."
  end
  return ("Of this report; %s if left out."):format(tostring(default))
end

local function sorted_names(options)
  local names = {}
  for name in pairs(options) do
    names[#names + 1] = name
  end
  table.sort(names)
  return names
end

--- Adds the options of the report itself.
local function add_own_options(parser, definition)
  local options = definition and definition.options or {}
  for _, name in ipairs(sorted_names(options)) do
    local default, flag = options[name], "--" .. name:gsub("_", "-")
    if name == "top" then -- every report has it
      parser:option(flag, describe(default)):argname "N":convert(shared.whole_number(flag, 0))
    elseif type(default) == "boolean" then
      parser:flag(flag, describe(default)):target(name)
    else
      parser:option(flag, describe(default)):argname "VALUE":target(name)
    end
  end
  return options.top ~= nil
end

--- Tells argparse how the articles of files are read.
---@param parser table
function shared.configure_corpus(parser)
  parser:option("--input", "The form of the files if their names do not tell."):choices { "text", "jsonl", "csv", "tar" }
  parser:option("--fields", "What the fields of JSON lines and CSV are called: text=body,date=published,id=url.")
    :argname "PAIRS":convert(fields_in)
end

--- The corpus that the arguments mean; nil if it cannot be: then that has been said.
---@param arguments table as parsed
---@return table|nil corpus
function shared.corpus(arguments)
  local ok, corpus = pcall(require "galley.corpus".new, arguments.paths, {
    input = arguments.input, fields = arguments.fields,
  })
  if not ok then
    output.fail((corpus:gsub("^[^\n:]+:%d+: ", "")))
    return nil
  end
  return corpus
end

--- Tells argparse what the commands on reports take.
---@param parser table
---@param arguments string[] of the command line
---@return boolean has_top whether the report has an option `top` of its own
function shared.configure(parser, arguments)
  local definition = named_report(arguments)
  parser:argument("name", "A bundled report, or the path of your own."):args "?"
  parser:argument("paths", "Files, folders, globs, or - for standard input."):args "*"
  shared.configure_corpus(parser)
  if definition then
    local about = definition.about and "\n\n" .. definition.about:gsub("%s+$", ""):gsub("([^\n])\n([^\n])", "%1 %2") or ""
    parser:description(("%s: %s%s"):format(definition.id, definition.summary, about))
  end
  return add_own_options(parser, definition)
end

--- Which bundled report was meant by a name that is nearly its own, in the words of a message.
local function meant(name)
  local names = {}
  for i, definition in ipairs(require "galley.report".list() or {}) do
    names[i] = definition.id
  end
  local found = require "galley.nearest".names(name, names)
  return #found > 0 and (" (did you mean %s?)"):format(table.concat(found, ", ")) or ""
end

--- What the command line says of the report's own options and of the corpus. False if it names no report or no paths:
--- then that has been said.
---@param arguments table as parsed
---@return table|nil definition
---@return table options
---@return table corpus
function shared.read(arguments)
  local definition, message = require "galley.report".load(arguments.name)
  if not definition then
    output.fail(message .. meant(arguments.name))
    return nil
  elseif #arguments.paths == 0 then
    output.fail(("report %s: no files given (see galley report --help)"):format(arguments.name))
    return nil
  end
  local options = {}
  for name in pairs(definition.options or {}) do
    options[name] = arguments[name]
  end
  local corpus = shared.corpus(arguments)
  return corpus and definition, options, corpus
end

-- A field of another name, or a report that always fails, fails in every article: so many say enough.
local shown_of_a_kind = 5

--- Names what could not be read.
---@param failures table[] { path =, message = }
---@return integer code
function shared.name_failures(failures)
  local count, kinds = {}, {}
  for _, failure in ipairs(failures) do
    local kind = tostring(failure.message)
    count[kind] = (count[kind] or 0) + 1
    if count[kind] <= shown_of_a_kind then
      output.fail_path(failure)
    elseif count[kind] == shown_of_a_kind + 1 then
      kinds[#kinds + 1] = kind
    end
  end
  for _, kind in ipairs(kinds) do
    output.fail(("%d more: %s"):format(count[kind] - shown_of_a_kind, kind))
  end
  return #failures > 0 and 2 or 0
end

--- Says what failed.
---@param failures table[]
---@param articles integer
---@param interrupted? boolean
---@return integer code
function shared.report_failures(failures, articles, interrupted)
  shared.name_failures(failures)
  if interrupted then
    output.fail(("interrupted after %d articles: this is what was reached"):format(articles))
    return 130
  elseif #failures > 0 then
    return output.fail(("%d failed, %d read"):format(#failures, articles))
  end
  return 0
end

return shared
