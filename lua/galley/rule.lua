--- Rules: one file, one rule, one returned table. This module loads them and says what is wrong with them; check.lua
--- runs them. The fields:
---
---     id        "de/quotation-marks"
---     summary   one line; the message of a finding that has none of its own
---     level     "error", "warning" (if left out) or "hint"
---     enabled   false: only a configuration, or --rule, switches it on
---     lang      the language of the articles it is for, or a list of them; any, if left out
---     tags      words to choose rules by: { "typography" }
---     why       what it is for, with its authority; Markdown
---
--- Where it looks:
---
---     scope     a list of roles (title, lead, paragraph and crosshead, if none is named) and of
---                 "sentence"        a pattern sees one sentence at a time
---                 "quote"           only what stands between quotation marks
---                 "outside quotes"  all but that: what a speaker said is not corrected
---                 "first mention"   of findings that read the same, the first one in an article
---               What a check finds is held to its scope only if the rule names one.
---     on        "clean" (if left out) or "raw": the text as written, with its own blanks and invisible characters
---
--- What it looks for:
---
---     terms     { found = replacement }; { found = { suggestion, … } }; or a list that finds only. Whole words
---     pattern   a regular expression of ICU; with replace (a safe fix) or suggest (for a person), templates with $1
---     except    texts in which a term or pattern is right all the same
---     check     function(article, found, options [, hit])
---     anchors   check is called on hits alone, one after the other: a list of words, or the name of a layer ("quotes",
---               "dates", …). hit is the span of the word, or the item of the layer
---     where     what is asked of the items of that layer, a table of
---                 kind, role, precision, marks        one of these, or a list of them
---                 nested, inline, relative, resolved  true or false
---                 quoted      does it begin in a quotation that is no indirect speech? true or false
---                 leading     does a sentence begin with it? true or false
---                 repeated    does it read like an earlier one, of those that are as all else has it? true or false
---                 varied      of a person: may the surname be another spelling of one in the article, and is it the first
---                             mention that is spelled so? true or false
---                 least_bytes, most_bytes             its length
---                 digits                              so many stand in it in a row
---                 holds, least                        texts, so many of which stand in it, all together (one, if left out)
---                 before, behind                      texts, one of which stands right before or behind it
---     collect, conclude   function(article, emit, options) and function(collected, found, options): see below
---     per       of these two: "corpus" (if left out) or "article"
---
--- How words are meant, those of terms and anchors alike:
---
---     case      "exact" (if left out) or "ignore"
---     inflect   true: with the endings of the rule's language, too ("Weissrusslands"). What replaces such a form takes the
---               ending, and is a suggestion
---     whole     false: parts of words, too
---
--- What else:
---
---     literal   a text, or a list of texts, one of which is in all that the pattern matches: the pattern runs only in
---               blocks that hold one. Mostly found out from the pattern itself. A check without a pattern or anchors is
---               called only for articles that hold one
---     options   with their defaults
---     examples  { wrong, right }, { wrong } or { good = right }; with format, date, options where they matter. Texts may be
---               lists of texts: of several articles
---
--- anchors, where and literal may be functions of the options: what they return counts.
---
--- found(span), found(match), found(first, last): bytes of the text that the rule looks at, from 1, inclusive; then
--- { message =, fix =, suggestions = }.
---
--- A rule over many articles has collect and conclude instead of check. collect sees every article and calls
--- emit(key, where, value), where as in found, value a text, number, boolean, or a table of these. conclude sees what was
--- emitted: a list of { key, text, path, line, column, value }, in the order of the articles; collected:groups() iterates
--- over key, records in the order of keys. Its found takes one of these records.
local bytecode = require "galley.bytecode"
local sandbox = require "galley.sandbox"
local bundled = require "galley.rules"

local rule = {}

local scopes = { ["sentence"] = true, ["quote"] = true, ["outside quotes"] = true, ["first mention"] = true }
for _, role in ipairs { "title", "kicker", "lead", "byline", "dateline", "source", "paragraph", "crosshead", "reference",
    "caption", "list", "boilerplate" } do
  scopes[role] = true
end

local layers = {}
for _, layer in ipairs { "blocks", "references", "sentences", "quotes", "dates", "numbers", "names" } do
  layers[layer] = true
end

-- The types of the fields; a field of several types has all of them.
local types = {
  id = "string", summary = "string", level = "string", enabled = "boolean", lang = "string or table", tags = "table",
  why = "string", scope = "table", on = "string", terms = "table", pattern = "string", replace = "string",
  suggest = "string", except = "table", check = "function", anchors = "string, table or function",
  where = "table or function", collect = "function", conclude = "function", per = "string", case = "string",
  inflect = "boolean", whole = "boolean", literal = "string, table or function", options = "table", examples = "table",
}

local choices = {
  level = { "error", "warning", "hint" }, on = { "clean", "raw" }, case = { "exact", "ignore" }, per = { "article", "corpus" },
}

local function is_of(kind, expected)
  for one in expected:gmatch "%a+" do
    if kind == one then
      return true
    end
  end
  return false
end

local function problem_of_choice(name, value)
  local known = choices[name]
  for _, choice in ipairs(known or {}) do
    if choice == value then
      return nil
    end
  end
  local list = known and table.concat(known, ", ", 1, #known - 1) .. " or " .. known[#known]
  return known and ("%s must be %s, not '%s'"):format(name, list, value)
end

local function problem_of_fields(definition)
  for name, value in pairs(definition) do
    if not types[name] then
      return ("a rule has no field '%s'"):format(tostring(name))
    elseif not is_of(type(value), types[name]) then
      return ("%s must be a %s, not a %s"):format(name, types[name], type(value))
    end
    local problem = problem_of_choice(name, value)
    if problem then
      return problem
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

local function problem_of_texts(name, list)
  if type(list) == "string" then
    list = { list }
  end
  for _, text in ipairs(list or {}) do
    if type(text) ~= "string" or text == "" then
      return name .. " must be texts"
    end
  end
end

--- What is wrong with one of the fields that may be functions of the options, or with what such a function returns.
---@param name string "anchors", "where" or "literal"
---@param value any
---@return string|nil problem
function rule.problem_of_search(name, value)
  if type(value) == "function" or value == nil then
    return nil
  elseif name == "where" then
    return type(value) ~= "table" and "where must be a table" or nil
  elseif name == "anchors" and type(value) == "string" then
    return not layers[value] and ("no layer is called '%s'"):format(value) or nil
  elseif type(value) ~= "string" and type(value) ~= "table" then
    return name .. " must be texts"
  end
  return problem_of_texts(name, value)
end

local function problem_of_scope(scope)
  local seen = {}
  for _, name in ipairs(scope or {}) do
    if not scopes[name] then
      return ("no role is called '%s'"):format(tostring(name))
    end
    seen[name] = true
  end
  if seen["quote"] and seen["outside quotes"] then
    return "nothing stands in a quote and outside quotes"
  end
end

--- What looks for something, and what goes with it.
local function problem_of_parts(definition)
  local d = definition
  if not (d.terms or d.pattern or d.check or d.collect) then
    return "a rule needs terms, a pattern or a check"
  elseif (d.replace or d.suggest) and not d.pattern then
    return "replace and suggest go with a pattern"
  elseif d.literal and not (d.pattern or d.check and not d.anchors) then
    return "literal goes with a pattern, or a check without anchors"
  elseif d.anchors and not d.check then
    return "anchors go with a check"
  elseif d.where and type(d.anchors) ~= "string" and type(d.anchors) ~= "function" then
    return "where goes with anchors that are a layer"
  elseif not d.collect ~= not d.conclude then
    return "collect and conclude go together"
  elseif d.per and not d.collect then
    return "per goes with collect and conclude"
  elseif (d.case or d.inflect or d.whole ~= nil) and not d.terms and (d.anchors == nil or type(d.anchors) == "string") then
    return "case, inflect and whole go with terms or anchors"
  elseif d.inflect and type(d.lang) ~= "string" then
    return "inflect needs lang, one language"
  elseif d.inflect and d.whole == false then
    return "inflect goes with whole words"
  end
end

local function problem_of_values(definition)
  if not definition.id:find "^[%w_-]+/?[%w_/-]*$" then
    return ("id '%s' must be of letters, digits, - and /"):format(definition.id)
  end
  return problem_of_parts(definition) or problem_of_scope(definition.scope)
    or rule.problem_of_search("anchors", definition.anchors) or rule.problem_of_search("where", definition.where)
    or rule.problem_of_search("literal", definition.literal) or problem_of_texts("except", definition.except)
    or problem_of_texts("tags", definition.tags) or problem_of_texts("lang", definition.lang)
    or definition.terms and problem_of_terms(definition.terms)
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

-- Rules that run without limits, since their user says that they are their own.
local trusted_ones = setmetatable({}, { __mode = "k" })

--- Does this definition run without limits?
---@param definition table
---@return boolean
function rule.is_trusted(definition)
  return trusted_ones[definition] == true
end

--- Loads a rule from a file. It is code from someone else: it runs in a sandbox, unless it is trusted.
---@param path string
---@param trusted? boolean
---@return table|nil definition
---@return string|nil message
function rule.load(path, trusted)
  local definition, message = sandbox.run(path, trusted)
  if message then
    return nil, message
  end
  local problem = rule.problem(definition)
  if problem then
    return nil, ("%s: %s"):format(path, problem)
  end
  trusted_ones[definition] = trusted or nil
  return definition
end

local loaded
-- What is bundled is tested: its patterns need not be compiled to know that they are good.
local bundled_ones = setmetatable({}, { __mode = "k" })

--- Is this definition one of the bundled rules?
---@param definition table
---@return boolean
function rule.is_bundled(definition)
  return bundled_ones[definition] == true
end

--- The bundled rules, by id. They are loaded once.
---@return table[]
function rule.list()
  if not loaded then
    -- They are our own, and tested: what they may do is limited when they run, but they load without much ado.
    local rules, environment = {}, sandbox.environment()
    local folder = package.searchpath("galley.rules", package.path):gsub("init%.lua$", "")
    for i, name in ipairs(bundled) do
      local path = folder .. name:gsub("%.", "/") .. ".lua"
      rules[i] = assert(bytecode.load("galley.rules." .. name, path, environment))()
      bundled_ones[rules[i]] = true
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
---@param trusted? boolean
---@return table[]|nil rules
---@return table|string messages of the rules that did not load, or why there are none
function rule.load_all(path, trusted)
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
    local definition, problem = rule.load(file, trusted)
    if definition then
      rules[#rules + 1] = definition
    else
      messages[#messages + 1] = problem
    end
  end
  return rules, messages
end

--- The bundled rules and those of some files and folders. All of them must load.
---@param paths string[]|nil
---@param trusted? boolean
---@return table[]|nil rules
---@return string|nil message
function rule.with(paths, trusted)
  local rules = rule.list()
  for _, path in ipairs(paths or {}) do
    local more, messages = rule.load_all(path, trusted)
    if not more then
      return nil, messages
    elseif #messages > 0 then
      return nil, table.concat(messages, "\n")
    end
    table.move(more, 1, #more, #rules + 1, rules)
  end
  return rules
end

return rule
