--- What rules become once, to run on many articles: the words of all of them in one table, the parts of words and what
--- regular expressions cannot do without in one automaton.
local core = require "galley.core"
local language_data = require "galley.language"
local needs = require "galley.check.needs"

local compile = {}

local default_roles = { "title", "lead", "paragraph", "crosshead" }
local special_scopes = { ["sentence"] = true, ["quote"] = true, ["outside quotes"] = true, ["first mention"] = true }

--- A scope as the engine asks for it: roles by name, and what else counts.
local function compile_scope(scope)
  local result, has_roles = { roles = {} }, false
  for _, name in ipairs(scope or {}) do
    if special_scopes[name] then
      result[name:gsub(" ", "_")] = true
    else
      result.roles[name], has_roles = true, true
    end
  end
  for _, role in ipairs(has_roles and {} or default_roles) do
    result.roles[role] = true
  end
  return result
end

local function compile_options(definition, given)
  local options = {}
  for name, value in pairs(definition.options or {}) do
    options[name] = value
  end
  for name, value in pairs(given or {}) do
    if options[name] == nil then
      return nil, ("rule %s has no option '%s'"):format(definition.id, name)
    end
    options[name] = value
  end
  return options
end

local function languages(lang)
  if not lang then
    return nil
  end
  local set = {}
  for _, code in ipairs(type(lang) == "table" and lang or { lang }) do
    set[code] = true
  end
  return set
end

local Rule = {}
Rule.__index = Rule

--- The rule's regular expression; raises if it is none. ICU compiles slowly: only what is needed.
function Rule:regex()
  if not self.compiled_regex then
    local regex, message, position = require "galley.regex".compile(self.definition.pattern, {
      reach = needs.of(self.definition.pattern).reach,
    })
    if not regex then
      error(("pattern: %s at byte %s"):format(message, position), 0)
    end
    self.compiled_regex = regex
  end
  return self.compiled_regex
end

--- Where the texts of `except` stand: a flat list as of automaton:find_all.
function Rule:exceptions(text)
  self.except = self.except or core.automaton(self.definition.except)
  return self.except:find_all(text)
end

--- Makes one rule ready.
---@param definition table
---@param setting table { level =, options = }
---@param checked boolean the pattern is known to be good
---@return table|nil
---@return string|nil message
local function compile_rule(definition, setting, checked)
  local options, message = compile_options(definition, setting.options)
  if not options then
    return nil, message
  end
  local compiled = setmetatable({
    id = definition.id, definition = definition, options = options, level = setting.level or definition.level or "warning",
    on = definition.on or "clean", scope = compile_scope(definition.scope), has_scope = definition.scope ~= nil,
    languages = languages(definition.lang), trusted = require "galley.rule".is_trusted(definition),
  }, Rule)
  if definition.pattern and not checked then
    local ok, problem = pcall(compiled.regex, compiled)
    if not ok then
      return nil, ("rule %s: %s"):format(definition.id, problem)
    end
  end
  return compiled
end

-- What is looked for, each with its owner: { rule =, kind = "term" | "anchor" | "pattern", replacement =, ending = }.
local Needles = {}
Needles.__index = Needles

local function new_needles()
  return setmetatable({ words = {}, ignoring = {}, parts = {}, folded_parts = {}, shapes = {}, owners = {} }, Needles)
end

function Needles:put(list, text, owner)
  list[#list + 1] = text
  self.owners[list] = self.owners[list] or { clean = false, raw = false }
  self.owners[list][#list] = owner
  self.owners[list][owner.rule.on] = true
end

function Needles:add_part(text, ignore_case, owner)
  self:put(ignore_case and self.folded_parts or self.parts, text, owner)
end

function Needles:add_word(text, ignore_case, owner)
  if not core.has_word(text) then
    return self:add_part(text, ignore_case, owner)
  end
  self:put(self.words, text, owner)
  self.ignoring[#self.words] = ignore_case or nil
end

local function endings_of(definition)
  if not definition.inflect then
    return {}
  end
  local language = language_data.definition(definition.lang)
  return language and language.inflection or {}
end

--- Adds a text of a rule, in all its forms.
function Needles:add_text(rule, kind, text, replacement)
  local definition = rule.definition
  local ignore_case = definition.case == "ignore"
  local owner = { rule = rule, kind = kind, replacement = replacement }
  if definition.whole == false then
    return self:add_part(text, ignore_case, owner)
  end
  self:add_word(text, ignore_case, owner)
  for _, ending in ipairs(endings_of(definition)) do
    self:add_word(text .. ending, ignore_case, { rule = rule, kind = kind, replacement = replacement, ending = ending })
  end
end

function Needles:add_terms(rule)
  for term, replacement in pairs(rule.definition.terms) do
    if math.type(term) == "integer" then
      term, replacement = replacement, nil
    end
    self:add_text(rule, "term", term, replacement)
  end
end

--- Adds what a rule's pattern cannot do without; a rule that has nothing of the kind runs everywhere.
function Needles:add_pattern(rule)
  local owner, texts = { rule = rule, kind = "pattern" }, rule.definition.literal
  local needed = texts and { texts = type(texts) == "string" and { texts } or texts } or needs.of(rule.definition.pattern)
  for _, text in ipairs(needed.texts or {}) do
    self:add_part(text, needed.ignore_case, owner)
  end
  for _, shape in ipairs(not needed.texts and needed.shapes or {}) do
    self:put(self.shapes, shape, owner)
  end
  rule.runs_everywhere = not needed.texts and not needed.shapes
end

--- The lists as what searches a text, with the owners of what is found.
function Needles:searchers()
  local searchers = {}
  local function add(list, make)
    if #list > 0 then
      searchers[#searchers + 1] = { owners = self.owners[list], find = make() }
    end
  end
  local function part_finder(list, options)
    return function()
      local automaton = core.automaton(list, options)
      return function(text) return automaton:find_every(text) end
    end
  end
  add(self.words, function()
    local terms = core.terms(self.words, self.ignoring)
    return function(text) return terms:find_all(text) end
  end)
  add(self.parts, part_finder(self.parts))
  add(self.folded_parts, part_finder(self.folded_parts, { ignore_case = true }))
  add(self.shapes, function()
    local shapes = core.shapes(self.shapes)
    return function(text) return shapes:find_all(text) end
  end)
  return searchers
end

--- What settings say of a rule: by its name, or by the longest name with a * that fits.
local function setting_of(settings, id)
  local best, longest = settings[id], -1
  if best ~= nil then
    return best
  end
  for name, setting in pairs(settings) do
    if name:sub(-1) == "*" and #name > longest and id:sub(1, #name - 1) == name:sub(1, -2) then
      best, longest = setting, #name
    end
  end
  return best
end

--- Compiles rules.
---@param rules table[] definitions
---@param settings table by rule id, or by its beginning and a *: false, or { level =, options = }
---@return table[]|nil rules made ready
---@return string|nil message
function compile.rules(rules, settings)
  local is_bundled = require "galley.rule".is_bundled
  local list = {}
  for _, definition in ipairs(rules) do
    local setting = setting_of(settings, definition.id)
    if setting or setting == nil and definition.enabled ~= false then
      local rule, message = compile_rule(definition, setting or {}, is_bundled(definition))
      if not rule then
        return nil, message
      end
      list[#list + 1] = rule
    end
  end
  return list
end

local function add_needles(needles, rule)
  local definition = rule.definition
  if definition.terms then
    needles:add_terms(rule)
  end
  if definition.pattern then
    needles:add_pattern(rule)
  end
  for _, anchor in ipairs(type(definition.anchors) == "table" and definition.anchors or {}) do
    needles:add_text(rule, "anchor", anchor)
  end
end

--- What all rules for a language look for, together.
---@param rules table[] made ready
---@param lang string
---@return table plan { rules =, patterned =, coded =, searchers = }: the rules, those of them with a pattern, those with code;
---  what finds their words, their texts and the shapes of their patterns
function compile.plan(rules, lang)
  local plan, needles = { rules = {}, patterned = {}, coded = {} }, new_needles()
  local function append(list, rule)
    list[#list + 1] = rule
  end
  for _, rule in ipairs(rules) do
    if not rule.languages or rule.languages[lang] then
      append(plan.rules, rule)
      add_needles(needles, rule)
      if rule.definition.pattern then
        append(plan.patterned, rule)
      end
      if rule.definition.check or rule.definition.collect then
        append(plan.coded, rule)
      end
    end
  end
  plan.searchers = needles:searchers()
  return plan
end

return compile
