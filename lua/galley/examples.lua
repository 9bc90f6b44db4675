--- The examples of a rule are its tests.
local check = require "galley.check"
local fix = require "galley.fix"

local examples = {}

local names = { good = true, format = true, date = true, options = true, [1] = true, [2] = true }

local function quoted(text)
  return "“" .. text:gsub("\n", "↵"):gsub("\u{A0}", "␣") .. "”"
end

local function parse(definition, example, text)
  local lang = definition.lang
  return require "galley".parse(text, {
    format = example.format or "prose", lang = type(lang) == "table" and lang[1] or lang, date = example.date,
  })
end

--- Checks the articles of an example.
local function check_all(engine, definition, example, texts)
  local collection, all = engine:collection(), { failures = {} }
  for i, text in ipairs(texts) do
    local findings = engine:check(parse(definition, example, text), collection)
    table.move(findings, 1, #findings, #all + 1, all)
    all.failures[1] = all.failures[1] or findings.failures[1]
    if i == #texts then
      collection:conclude(all, "corpus")
    end
  end
  return all
end

--- The findings in the texts of an example, and the first text with its fixes; nil and a message if that fails.
local function run(definition, example, texts)
  local setting = { [definition.id] = { options = example.options } }
  local engine, message = check.engine({ definition }, setting)
  if not engine then
    return nil, message
  end
  local findings = check_all(engine, definition, example, texts)
  if #findings.failures > 0 then
    return nil, findings.failures[1].message
  end
  local bytes = fix.all(parse(definition, example, texts[1]), function(current) return engine:check(current) end)
  return findings, bytes
end

--- The texts of an example: one, or a list of several articles.
local function texts_of(example)
  local texts = example.good or example[1]
  texts = type(texts) == "table" and texts or { texts }
  for _, text in ipairs(texts) do
    if type(text) ~= "string" then
      return nil
    end
  end
  return #texts > 0 and not (example.good and example[1]) and texts or nil
end

--- What is wrong with one example, or nil.
local function problem_of(definition, example)
  for name in pairs(example) do
    if not names[name] then
      return ("an example has no field '%s'"):format(tostring(name))
    end
  end
  local texts = texts_of(example)
  if not texts then
    return "an example is { wrong, right }, { wrong } or { good = right }"
  end
  local findings, fixed = run(definition, example, texts)
  if not findings then
    return fixed
  elseif example.good and #findings > 0 then
    return ("finds %s in the good %s"):format(quoted(findings[1].text), quoted(texts[1]))
  elseif example.good then
    return nil
  elseif #findings == 0 then
    return ("finds nothing in %s"):format(quoted(texts[1]))
  elseif example[2] and fixed ~= example[2] then
    return ("makes %s of %s, not %s"):format(quoted(fixed), quoted(texts[1]), quoted(example[2]))
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
