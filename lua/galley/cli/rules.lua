local output = require "galley.cli.output"

local command = { summary = "List the rules, show one of them, or write the skeleton of a new one." }

function command.configure(parser)
  parser:argument("action", "list (if left out), show or new."):choices { "list", "show", "new" }:args "?"
  parser:argument("name", "show: the id of a rule; new: the path of the file to write."):args "?"
end

local skeleton = [==[
return {
  id = "%s",
  summary = "Say in one line what is wrong.",
  level = "warning",
  lang = "de",
  why = [[Say what the rule is for, and on whose authority.]],
  -- found -> what to write instead; or a pattern with replace, or a check (see galley.help "rule")
  terms = { ["Standart"] = "Standard" },
  examples = {
    { "Das ist Standart.", "Das ist Standard." },
    { good = "Das ist Standard." },
  },
}
]==]

local function write_skeleton(path)
  if not path:find "%.lua$" then
    return output.fail "the file of a rule ends in .lua"
  end
  local file = io.open(path, "rb")
  if file then
    file:close()
    return output.fail(("%s: is there already"):format(path))
  end
  local id = path:match "([^/]+)%.lua$":gsub("_", "-"):gsub("[^%w-]", "")
  local ok, message = require "galley.core".write_file(path, skeleton:format(id))
  if not ok then
    return output.fail(message)
  end
  output.write(("%s: try galley test %s\n"):format(path, path))
  return 0
end

local function show(id)
  local text_table = require "galley.format.table"
  for _, definition in ipairs(require "galley.rule".list()) do
    if definition.id == id then
      output.write(("%s (%s)\n%s\n\n"):format(id, definition.level or "warning", definition.summary))
      for _, line in ipairs(text_table.wrap(definition.why or "", output.width())) do
        output.write(line, "\n")
      end
      local names = {}
      for name in pairs(definition.options or {}) do
        names[#names + 1] = name
      end
      table.sort(names)
      for _, name in ipairs(names) do
        output.write(("option %s = %s\n"):format(name, tostring(definition.options[name])))
      end
      return 0
    end
  end
  return output.fail(("there is no rule '%s'"):format(id))
end

local function list()
  local text_table = require "galley.format.table"
  local rows = {}
  for i, definition in ipairs(require "galley.rule".list()) do
    rows[i] = { rule = definition.id, level = definition.level or "warning", summary = definition.summary }
  end
  output.write(text_table.encode({ "rule", "level", "summary" }, rows))
  return 0
end

function command.run(arguments)
  if (arguments.action or "list") == "list" then
    return list()
  elseif not arguments.name then
    return output.fail(("galley rules %s needs a name"):format(arguments.action))
  elseif arguments.action == "show" then
    return show(arguments.name)
  end
  return write_skeleton(arguments.name)
end

return command
