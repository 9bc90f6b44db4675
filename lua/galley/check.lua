--- Runs rules on articles. check/compile.lua makes rules ready, check/run.lua runs them over one article, check/corpus.lua
--- holds what rules over many articles collect. A rule that fails or runs away is noted among the failures, and the others
--- go on.
local compile = require "galley.check.compile"
local corpus = require "galley.check.corpus"
local rule = require "galley.rule"
local run = require "galley.check.run"
local sandbox = require "galley.sandbox"

local check = {}

local Engine = {}
Engine.__index = Engine

local function set_of(list)
  local set = {}
  for _, item in ipairs(list or {}) do
    set[item] = true
  end
  return set
end

--- What rules become once, to run on many articles.
---@param rules table[] definitions
---@param settings? table by rule id: false, or { level =, options = }; vocabulary: texts that no rule finds
---@return table|nil engine
---@return string|nil message
---@return boolean|nil of_setting it is a setting that is wrong
function check.engine(rules, settings)
  settings = settings or {}
  local compiled, message, of_setting = compile.rules(rules, settings)
  if not compiled then
    return nil, message, of_setting
  end
  return setmetatable({
    rules = compiled, plans = {}, vocabulary = set_of(settings.vocabulary), box = sandbox.box(),
  }, Engine)
end

--- What the rules for a language look for; made for the first article of that language.
---@param lang string|nil unknown
---@return table plan as of compile.plan
function Engine:plan(lang)
  local key = lang or ""
  self.plans[key] = self.plans[key] or compile.plan(self.rules, lang)
  return self.plans[key]
end

--- Runs the rules over an article. A run waits for the next article; while it is busy, another one is made: a rule that is
--- trusted may check articles of its own.
function Engine:run_over(article, findings, collected)
  local plan = self:plan(article.lang)
  local one = plan.waiting or run.new(self, plan)
  plan.waiting = nil
  one:over(article, findings, collected)
  plan.waiting = one
end

local Findings = {
  __name = "galley.findings",
  __tostring = function(findings)
    return require "galley.format.findings".lines(findings)
  end,
}

local function new_findings()
  return setmetatable({ failures = {} }, Findings)
end

local function in_order(a, b)
  local x, y = a.raw, b.raw
  local first, other = x.first, y.first
  if first ~= other then
    return first < other
  elseif x.last ~= y.last then
    return x.last < y.last
  elseif a.rule ~= b.rule then
    return a.rule < b.rule
  end
  return a.message < b.message
end

--- What rules over many articles collect: hand it to check for each of them, then ask it to conclude.
---@return table collection with collection:conclude(findings, "corpus")
function Engine:collection()
  return corpus.new(self.box)
end

--- Is there a rule for articles in a language?
---@param lang string
---@return boolean
function Engine:applies_to(lang)
  return #self:plan(lang).rules > 0
end

--- The rule of a name, made ready; nil if it does not run.
---@param id string
---@return table|nil
function Engine:rule(id)
  for _, one in ipairs(self.rules) do
    if one.id == id then
      return one
    end
  end
end

--- The findings in an article, in the order of the text; findings.failures holds { rule =, message = } of the rules that
--- failed. Rules over many articles conclude from this one alone, unless there is a collection.
---@param article table
---@param collection? table of engine:collection()
---@return table[] findings
function Engine:check(article, collection)
  local findings = new_findings()
  local collected = collection or self:collection()
  self:run_over(article, findings, collected)
  collected:conclude(findings, "article")
  if not collection then
    collected:conclude(findings, "corpus")
  end
  table.sort(findings, in_order)
  return findings
end

--- What is wrong with the options of check.article, or nil. What no engine understands would find nothing, and look like
--- an article without a fault.
local function problem_of(options)
  for name, value in pairs(options) do
    if name ~= "rules" and name ~= "settings" then
      return ("there is no option '%s'; there are rules and settings"):format(tostring(name))
    elseif type(value) ~= "table" then
      return ("option '%s' must be a table, not a %s"):format(name, type(value))
    end
  end
  for i, definition in ipairs(options.rules or {}) do
    if type(definition) ~= "table" then
      return ("option 'rules' holds the definitions of rules, as galley.rules() gives them; at [%d] is a %s"):format(
        i, type(definition))
    end
  end
end

local default_engine

--- Checks an article.
---@param article table
---@param options? table rules: a list of definitions (the bundled ones if left out); settings as of check.engine
---@return table[] findings { rule, level, message, span, text, path, line, column, raw, fix, edits, suggestions }
function check.article(article, options)
  if type(article) ~= "userdata" then
    error(("bad argument #1 to 'check' (article expected, got %s)"):format(type(article)), 2)
  elseif options ~= nil and type(options) ~= "table" then
    error(("bad argument #2 to 'check' (table expected, got %s)"):format(type(options)), 2)
  end
  local problem = options and problem_of(options)
  if problem then
    error(("bad argument #2 to 'check' (%s)"):format(problem), 2)
  end
  local engine = default_engine
  if options or not engine then
    options = options or {}
    local message
    engine, message = check.engine(options.rules or rule.list(), options.settings)
    if not engine then
      error(message, 2)
    end
    if not next(options) then
      default_engine = engine
    end
  end
  return engine:check(article)
end

return setmetatable(check, {
  __call = function(_, article, options)
    return check.article(article, options)
  end,
})
