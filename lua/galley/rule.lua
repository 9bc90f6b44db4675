--- Rules: one file, one rule, one returned table. This module loads them and says what is wrong with them; check.lua
--- runs them. The fields:
---
---     id        "de/quotation-marks"
---     summary   one line; the message of a finding that has none of its own
---     level     "error", "warning" (if left out) or "hint"
---     lang      the language of the articles it is for; any, if left out
---     scope     the roles it looks at; title, lead, paragraph and crosshead, if left out
---     on        "clean" (if left out) or "raw": the text as written, with its own blanks and invisible characters
---     why       what it is for, with its authority; Markdown
---     terms     { found = replacement }; { found = { suggestion, … } }; or a list that finds only. Whole words
---     pattern   a regular expression of ICU; with replace (a safe fix) or suggest (for a person), templates with $1
---     except    texts in which a term or pattern is right all the same
---     check     function(article, found, options); found(span, { message =, fix =, suggestions = })
---     options   with their defaults
---     examples  { wrong, right }, { wrong } or { good = right }; with format, date, options where they matter
local sandbox = require "galley.sandbox"
local bundled = require "galley.rules"

local rule = {}

local levels = { error = true, warning = true, hint = true }
local roles = {}
for _, role in ipairs { "title", "kicker", "lead", "byline", "dateline", "source", "paragraph", "crosshead", "reference",
    "caption", "list", "boilerplate" } do
  roles[role] = true
end

local types = {
  id = "string", summary = "string", level = "string", lang = "string", scope = "table", on = "string", why = "string",
  terms = "table", pattern = "string", replace = "string", suggest = "string", except = "table", check = "function",
  options = "table", examples = "table",
}

local function problem_of_fields(definition)
  for name, value in pairs(definition) do
    if not types[name] then
      return ("a rule has no field '%s'"):format(tostring(name))
    elseif type(value) ~= types[name] then
      return ("%s must be a %s, not a %s"):format(name, types[name], type(value))
    end
  end
  for _, name in ipairs { "id", "summary" } do
    if not definition[name] then
      return name .. " is missing"
    end
  end
end

local function problem_of_terms(terms)
  for term, replacement in pairs(terms) do
    if math.type(term) == "integer" then
      term, replacement = replacement, true
    end
    if type(term) ~= "string" or term == "" then
      return "terms must be texts"
    elseif type(replacement) ~= "string" and type(replacement) ~= "table" and replacement ~= true then
      return ("the term '%s' must have a replacement, or a list of suggestions"):format(term)
    end
  end
end

local function problem_of_values(definition)
  if not definition.id:find "^[%w_-]+/?[%w_/-]*$" then
    return ("id '%s' must be of letters, digits, - and /"):format(definition.id)
  elseif definition.level and not levels[definition.level] then
    return ("level must be error, warning or hint, not '%s'"):format(definition.level)
  elseif definition.on and definition.on ~= "clean" and definition.on ~= "raw" then
    return ("on must be clean or raw, not '%s'"):format(definition.on)
  elseif not (definition.terms or definition.pattern or definition.check) then
    return "a rule needs terms, a pattern or a check"
  elseif (definition.replace or definition.suggest) and not definition.pattern then
    return "replace and suggest go with a pattern"
  end
  for _, role in ipairs(definition.scope or {}) do
    if not roles[role] then
      return ("no role is called '%s'"):format(tostring(role))
    end
  end
  return definition.terms and problem_of_terms(definition.terms)
end

--- What is wrong with a rule, or nil.
---@param definition any
---@return string|nil problem
function rule.problem(definition)
  if type(definition) ~= "table" then
    return ("a rule is a table, not a %s"):format(type(definition))
  end
  return problem_of_fields(definition) or problem_of_values(definition)
end

--- Loads a rule from a file. It is code from someone else: it runs in a sandbox.
---@param path string
---@return table|nil definition
---@return string|nil message
function rule.load(path)
  local definition, message = sandbox.run(path)
  if message then
    return nil, message
  end
  local problem = rule.problem(definition)
  if problem then
    return nil, ("%s: %s"):format(path, problem)
  end
  return definition
end

local function path_of(name)
  return package.searchpath("galley.rules." .. name, package.path)
end

local loaded

--- The bundled rules, by id. They are loaded once.
---@return table[]
function rule.list()
  if not loaded then
    local rules = {}
    for i, name in ipairs(bundled) do
      rules[i] = assert(rule.load(path_of(name)))
    end
    table.sort(rules, function(a, b) return a.id < b.id end)
    loaded = rules
  end
  return table.move(loaded, 1, #loaded, 1, setmetatable({}, {
    __name = "galley.rules",
    __tostring = function(rules)
      local lines = {}
      for i, definition in ipairs(rules) do
        lines[i] = ("%s  %s"):format(definition.id, definition.summary)
      end
      return table.concat(lines, "\n")
    end,
  }))
end

--- Loads all rules of a folder, or the one of a file. Rules that do not load are left out and named.
---@param path string
---@return table[]|nil rules
---@return table|string messages of the rules that did not load, or why there are none
function rule.load_all(path)
  local lfs = require "lfs"
  local mode, message = lfs.attributes(path, "mode")
  if not mode then
    return nil, ("%s: %s"):format(path, message:match "[^:]+$":gsub("^ ", ""))
  end
  local paths = { path }
  if mode == "directory" then
    paths = {}
    for name in lfs.dir(path) do
      if name:find "%.lua$" and name:sub(1, 1) ~= "." then
        paths[#paths + 1] = path:gsub("/$", "") .. "/" .. name
      end
    end
    table.sort(paths)
  end
  local rules, messages = {}, {}
  for _, file in ipairs(paths) do
    local definition, problem = rule.load(file)
    if definition then
      rules[#rules + 1] = definition
    else
      messages[#messages + 1] = problem
    end
  end
  return rules, messages
end

return rule
