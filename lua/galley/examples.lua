--- The examples of a rule are its tests.
local check = require "galley.check"
local fix = require "galley.fix"

local examples = {}

local names = { good = true, format = true, date = true, options = true, [1] = true, [2] = true }

local function quoted(text)
  return "“" .. text:gsub("\n", "↵"):gsub("\u{A0}", "␣") .. "”"
end

local function run(definition, example, text)
  local galley = require "galley"
  local settings = example.options and { [definition.id] = { options = example.options } }
  local engine, message = check.engine({ definition }, settings)
  if not engine then
    return nil, message
  end
  local article = galley.parse(text, {
    format = example.format or "prose", lang = definition.lang, date = example.date,
  })
  local findings = engine:check(article)
  if #findings.failures > 0 then
    return nil, findings.failures[1].message
  end
  local bytes = fix.all(article, function(current) return engine:check(current) end)
  return findings, bytes
end

--- What is wrong with one example, or nil.
local function problem_of(definition, example)
  for name in pairs(example) do
    if not names[name] then
      return ("an example has no field '%s'"):format(tostring(name))
    end
  end
  local text = example.good or example[1]
  if type(text) ~= "string" or (example.good and example[1]) then
    return "an example is { wrong, right }, { wrong } or { good = right }"
  end
  local findings, fixed = run(definition, example, text)
  if not findings then
    return fixed
  elseif example.good and #findings > 0 then
    return ("finds %s in the good %s"):format(quoted(findings[1].text), quoted(text))
  elseif example.good then
    return nil
  elseif #findings == 0 then
    return ("finds nothing in %s"):format(quoted(text))
  elseif example[2] and fixed ~= example[2] then
    return ("makes %s of %s, not %s"):format(quoted(fixed), quoted(text), quoted(example[2]))
  end
end

--- Runs the examples of a rule.
---@param definition table
---@return integer count of the examples
---@return string[] problems
function examples.run(definition)
  local problems = {}
  for _, example in ipairs(definition.examples or {}) do
    problems[#problems + 1] = problem_of(definition, example)
  end
  return #(definition.examples or {}), problems
end

return examples
