--- What a rule is for, in full.
local output = require "galley.cli.output"
local text_table = require "galley.format.table"

local command = { summary = "Explain a rule: why, what it finds, its options, how to silence it." }

function command.configure(parser)
  parser:argument("rule", "The id of a rule, as findings show it.")
  parser:option("--rules", "Look among the rules of this folder or file, too."):argname "PATH":count "*"
end

local function find(rules, id)
  for _, definition in ipairs(rules) do
    if definition.id == id then
      return definition
    end
  end
end

local function lines(text, indent)
  for _, line in ipairs(text_table.wrap(text, output.width())) do
    output.write(indent or "", line, "\n")
  end
end

--- Paragraphs stay, lines are broken anew.
local function write_why(why)
  for paragraph in (why .. "\n\n"):gmatch "(.-)\n%s*\n" do
    if paragraph:find "%S" then
      output.write "\n"
      lines(paragraph)
    end
  end
end

local function shown(text)
  return (type(text) == "table" and table.concat(text, " … ") or text):gsub("\n", "↵"):gsub("\u{A0}", "␣")
end

local function write_examples(examples)
  for i, example in ipairs(examples) do
    if i == 1 then
      output.write "\nExamples\n"
    end
    if example.good then
      lines(("good   %s"):format(shown(example.good)), "  ")
    else
      lines(("wrong  %s"):format(shown(example[1])), "  ")
      if example[2] then
        lines(("right  %s"):format(shown(example[2])), "  ")
      end
    end
  end
end

local function write_options(options)
  local names = {}
  for name in pairs(options) do
    names[#names + 1] = name
  end
  table.sort(names)
  for i, name in ipairs(names) do
    if i == 1 then
      output.write "\nOptions\n"
    end
    local value = options[name]
    if type(value) == "table" then
      value = require "galley.format.json".encode(value)
    end
    output.write(("  option %s = %s\n"):format(name, tostring(value)))
  end
end

local function write_header(definition)
  local lang = definition.lang
  local parts = { definition.level or "warning" }
  if lang then
    parts[#parts + 1] = type(lang) == "table" and table.concat(lang, ", ") or lang
  end
  if definition.enabled == false then
    parts[#parts + 1] = "off by itself"
  end
  if definition.tags and #definition.tags > 0 then
    parts[#parts + 1] = "tags: " .. table.concat(definition.tags, ", ")
  end
  output.write(("%s (%s)\n"):format(definition.id, table.concat(parts, "; ")))
  lines(definition.summary)
end

function command.run(arguments)
  local rules, message = require "galley.rule".with(arguments.rules)
  if not rules then
    return output.fail(message)
  end
  local definition = find(rules, arguments.rule)
  if not definition then
    local meant = require "galley.nearest".rules(arguments.rule, rules)
    return output.fail(("there is no rule '%s'%s"):format(arguments.rule, meant))
  end
  write_header(definition)
  write_why(definition.why or "")
  write_examples(definition.examples or {})
  write_options(definition.options or {})
  output.write(("\nTo silence it: <!-- galley: ignore %s --> in the text,\n"):format(definition.id))
  output.write(("or rules = { [\"%s\"] = \"off\" } in .galley.lua\n"):format(definition.id))
  return 0
end

return command
