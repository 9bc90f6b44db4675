local output = require "galley.cli.output"

local command = { summary = "Run the examples of rules: the bundled ones, or those of files and folders." }

function command.configure(parser)
  parser:argument("paths", "Rules, or folders of rules."):args "*"
end

local function load_rules(paths)
  local rule = require "galley.rule"
  if #paths == 0 then
    return rule.list(), {}
  end
  local rules, messages = {}, {}
  for _, path in ipairs(paths) do
    local found, problems = rule.load_all(path)
    if not found then
      return nil, problems
    end
    table.move(found, 1, #found, #rules + 1, rules)
    table.move(problems, 1, #problems, #messages + 1, messages)
  end
  return rules, messages
end

function command.run(arguments)
  local rules, messages = load_rules(arguments.paths)
  if not rules then
    return output.fail(messages)
  end
  for _, message in ipairs(messages) do
    output.fail(message)
  end
  if #rules == 0 and #messages == 0 then
    return output.fail(("no rules in %s"):format(table.concat(arguments.paths, ", ")))
  end
  local examples = require "galley.examples"
  local passed, failed = 0, 0
  for _, definition in ipairs(rules) do
    local count, problems = examples.run(definition)
    if count == 0 then
      output.write(definition.id, ": has no examples\n")
    end
    for _, problem in ipairs(problems) do
      output.write(definition.id, ": ", problem, "\n")
    end
    passed, failed = passed + count - #problems, failed + #problems
  end
  output.write(("%d examples passed, %d failed\n"):format(passed, failed))
  if #messages > 0 then
    return 2
  end
  return failed > 0 and 1 or 0
end

return command
