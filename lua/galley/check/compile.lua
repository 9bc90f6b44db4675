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

--- What csrc/lua/plan.c asks of a rule: where in an article it finds something.
function Rule:place()
  local scope, except = self.scope, self.definition.except
  return {
    roles = scope.roles, raw = self.on == "raw", sentence = scope.sentence, quote = scope.quote,
    outside_quotes = scope.outside_quotes, everywhere = self.runs_everywhere, except = except and core.automaton(except),
  }
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

-- What is looked for: needles, each in the clean or the raw text, each by one of four finders. The owner of a needle says
-- what it means to whom: { rule =, kind = "term" | "anchor" | "pattern", replacement =, ending = }.
local Needles = {}
Needles.__index = Needles

-- By what finds them.
local finders = {
  words = function(list) return core.terms(list.texts, list.ignoring) end,
  parts = function(list) return core.automaton(list.texts) end,
  folded_parts = function(list) return core.automaton(list.texts, { ignore_case = true }) end,
  shapes = function(list) return core.shapes(list.texts) end,
}
local finder_names = { "words", "parts", "folded_parts", "shapes" }
local texts = { "clean", "raw" }

---@param numbers table<table, integer> of the rules
local function new_needles(numbers)
  local needles = { numbers = numbers, goals = {} }
  for _, on in ipairs(texts) do
    needles[on] = {}
    for _, name in ipairs(finder_names) do
      needles[on][name] = { texts = {}, goals = {}, owners = {}, ignoring = {} }
    end
  end
  return setmetatable(needles, Needles)
end

--- An owner of needles to come.
function Needles:owner(rule, kind, replacement, ending)
  self.goals[#self.goals + 1] = { rule = self.numbers[rule], kind = kind, inflected = ending ~= nil }
  return { rule = rule, kind = kind, replacement = replacement, ending = ending, goal = #self.goals }
end

function Needles:put(finder_name, text, owner)
  local list = self[owner.rule.on][finder_name]
  local number = #list.texts + 1
  list.texts[number], list.owners[number], list.goals[number] = text, owner, owner.goal
  return list, number
end

function Needles:add_part(text, ignore_case, owner)
  self:put(ignore_case and "folded_parts" or "parts", text, owner)
end

function Needles:add_word(text, ignore_case, owner)
  if not core.has_word(text) then
    return self:add_part(text, ignore_case, owner)
  end
  local list, number = self:put("words", text, owner)
  list.ignoring[number] = ignore_case or nil
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
  local owner = self:owner(rule, kind, replacement)
  if definition.whole == false then
    return self:add_part(text, ignore_case, owner)
  end
  self:add_word(text, ignore_case, owner)
  for _, ending in ipairs(endings_of(definition)) do
    self:add_word(text .. ending, ignore_case, self:owner(rule, kind, replacement, ending))
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
  local literal = rule.definition.literal
  local needed = literal and { texts = type(literal) == "string" and { literal } or literal }
    or needs.of(rule.definition.pattern)
  local owner = self:owner(rule, "pattern")
  for _, text in ipairs(needed.texts or {}) do
    self:add_part(text, needed.ignore_case, owner)
  end
  for _, shape in ipairs(not needed.texts and needed.shapes or {}) do
    self:put("shapes", shape, owner)
  end
  rule.runs_everywhere = not needed.texts and not needed.shapes
end

--- What finds them, as core.plan takes it, and their owners by their numbers.
function Needles:finders()
  local made, owners = {}, {}
  for _, on in ipairs(texts) do
    for _, name in ipairs(finder_names) do
      local list = self[on][name]
      if #list.texts > 0 then
        made[#made + 1] = { find = finders[name](list), raw = on == "raw", goals = list.goals }
        table.move(list.owners, 1, #list.owners, #owners + 1, owners)
      end
    end
  end
  return made, owners
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

local function check_article(run, job)
  return run:check(job.rule)
end

local function collect_from_article(run, job)
  return run:collect(job.rule)
end

--- What of a rule is code, as jobs of sandbox.box.
local function add_jobs(jobs, rule)
  local definition = rule.definition
  if definition.check then
    jobs[#jobs + 1] = { rule = rule, call = check_article, anchors = definition.anchors, trusted = rule.trusted }
  end
  if definition.collect then
    jobs[#jobs + 1] = { rule = rule, call = collect_from_article, trusted = rule.trusted }
  end
end

--- What all rules for a language look for, together.
---@param rules table[] made ready
---@param lang string
---@return table plan { rules =, numbers =, jobs =, owners =, core = }: the rules, their numbers, what of them is code, what
---  their needles mean, and the plan of the core
function compile.plan(rules, lang)
  local plan = { rules = {}, numbers = {}, jobs = {} }
  local needles = new_needles(plan.numbers)
  local places = {}
  for _, rule in ipairs(rules) do
    if not rule.languages or rule.languages[lang] then
      local number = #plan.rules + 1
      plan.rules[number], plan.numbers[rule] = rule, number
      add_needles(needles, rule)
      add_jobs(plan.jobs, rule)
      places[number] = rule:place()
    end
  end
  local found_by, owners = needles:finders()
  plan.core, plan.owners = core.plan { rules = places, goals = needles.goals, finders = found_by }, owners
  return plan
end

return compile
