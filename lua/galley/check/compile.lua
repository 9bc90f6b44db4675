--- What rules become once, to run on many articles.
local core = require "galley.core"
local needles = require "galley.check.needles"
local needs = require "galley.check.needs"
local rule_module = require "galley.rule"
local sandbox = require "galley.sandbox"

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
    elseif type(value) ~= type(options[name]) then
      return nil, ("option '%s' of rule %s must be a %s, not a %s"):format(name, definition.id, type(options[name]),
        type(value))
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

--- The outline of the rule's pattern; nil if there is none.
function Rule:outline()
  if self.compiled_outline == nil then
    local known = needs.of(self.definition.pattern)
    local outline = known.outline
    self.compiled_outline = outline and core.outline {
      sets = outline.sets, follow = outline.follow, first = outline.first, last = outline.last, reach = known.reach,
    } or false
  end
  return self.compiled_outline or nil
end

--- What csrc/lua/plan.c asks of a rule: where in an article it finds something.
function Rule:place()
  local scope, except = self.scope, self.definition.except
  return {
    roles = scope.roles, raw = self.on == "raw", sentence = scope.sentence, quote = scope.quote,
    outside_quotes = scope.outside_quotes, everywhere = self.runs_everywhere, except = except and core.automaton(except),
    anchors = self.condition,
  }
end

--- The value of a field that may be a function of the options; raises if it is none, or fails.
function Rule:computed(name)
  local value = self.definition[name]
  if type(value) ~= "function" then
    return value
  end
  local call = self.trusted and pcall or function(...) return sandbox.call(nil, ...) end
  local ok, result = call(value, self.options)
  if not ok then
    error(("%s: %s"):format(name, result), 0)
  end
  local problem = rule_module.problem_of_search(name, result)
  if problem then
    error(problem, 0)
  end
  return result
end

--- Finds out what the rule's code is called on.
function Rule:compute_anchors()
  local anchors, literal = self:computed "anchors", self:computed "literal"
  self.literals = type(literal) == "string" and { literal } or literal
  if type(anchors) == "string" then
    self.condition = core.condition(anchors, self:computed "where")
  else
    self.anchors = anchors
  end
  -- Its code waits for something to be found.
  self.waits = anchors ~= nil or literal ~= nil and not self.definition.pattern
end

--- Raises if the pattern is none, or if a template does not go with it.
function Rule:check_pattern()
  local regex = self:regex()
  for _, field in ipairs { "replace", "suggest" } do
    local template = self.definition[field]
    local ok, message = true, nil
    if template then
      ok, message = pcall(regex.expand, regex, "", {}, template)
    end
    if not ok then
      error(("%s: %s"):format(field, message:match "%((.*)%)" or message), 0)
    end
  end
end

--- Makes one rule ready.
---@param definition table
---@param setting table { level =, options = }
---@param checked boolean the pattern is known to be good
---@return table|nil
---@return string|nil message
---@return boolean|nil of_setting it is the setting that is wrong
local function compile_rule(definition, setting, checked)
  local options, message = compile_options(definition, setting.options)
  if not options then
    return nil, message, true
  end
  local compiled = setmetatable({
    id = definition.id, definition = definition, options = options, level = setting.level or definition.level or "warning",
    on = definition.on or "clean", scope = compile_scope(definition.scope), has_scope = definition.scope ~= nil,
    languages = languages(definition.lang), trusted = rule_module.is_trusted(definition),
  }, Rule)
  local ok, problem = pcall(compiled.compute_anchors, compiled)
  if ok and definition.pattern and not checked then
    ok, problem = pcall(compiled.check_pattern, compiled)
  end
  if not ok then
    return nil, ("rule %s: %s"):format(definition.id, problem)
  end
  return compiled
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
---@return boolean|nil of_setting it is a setting that is wrong
function compile.rules(rules, settings)
  local is_bundled = rule_module.is_bundled
  local list = {}
  for _, definition in ipairs(rules) do
    local setting = setting_of(settings, definition.id)
    if setting or setting == nil and definition.enabled ~= false then
      local rule, message, of_setting = compile_rule(definition, setting or {}, is_bundled(definition))
      if not rule then
        return nil, message, of_setting
      end
      list[#list + 1] = rule
    end
  end
  return list
end

local function check_article(run, job)
  return run:check(job.rule)
end

local function collect_from_article(run, job)
  return run:collect(job.rule)
end

--- What of a rule is code, as jobs of sandbox.box: those for every article, and those that wait for something to be found.
local function add_jobs(plan, rule)
  local definition = rule.definition
  local trusted, tested = rule.trusted, rule_module.is_bundled(definition)
  local job = definition.check and { rule = rule, call = check_article, trusted = trusted, tested = tested }
  if rule.waits then
    plan.waiting_jobs[rule] = job
  else
    plan.jobs[#plan.jobs + 1] = job
  end
  if definition.collect then
    plan.jobs[#plan.jobs + 1] = {
      rule = rule, call = collect_from_article, collects = true, trusted = trusted, tested = tested,
    }
  end
end

--- What all rules for a language look for, together.
---@param rules table[] made ready
---@param lang string
---@return table plan { rules =, numbers =, jobs =, waiting_jobs =, owners =, core = }: the rules, their
---  numbers, what of them is code, what their needles mean, and the plan of the core
function compile.plan(rules, lang)
  local plan = { rules = {}, numbers = {}, jobs = {}, waiting_jobs = {} }
  local looked_for = needles.new(plan.numbers)
  local places = {}
  for _, rule in ipairs(rules) do
    if not rule.languages or rule.languages[lang] then
      local number = #plan.rules + 1
      plan.rules[number], plan.numbers[rule] = rule, number
      looked_for:add(rule)
      add_jobs(plan, rule)
      places[number] = rule:place()
    end
  end
  local finders
  finders, plan.owners = looked_for:finders()
  plan.core = core.plan { rules = places, goals = looked_for.goals, finders = finders }
  return plan
end

return compile
