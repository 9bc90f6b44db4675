--- Checking many files, each with the rules that hold for it: what configurations say, what is chosen for this run, what a
--- baseline knows. For every file there is an outcome:
---
---     path      of the file
---     message   why it could not be checked, if so
---     note      why nothing was looked for, or what is wrong with a comment that silences rules
---     findings  that remain; findings.failures are the rules that failed
---     fixed     how many were fixed, or would be
---     before, after   the bytes of a file that is, or would be, changed
local check = require "galley.check"
local config = require "galley.config"
local ignore = require "galley.check.ignore"
local path_names = require "galley.path"
local rule = require "galley.rule"
local sandbox = require "galley.sandbox"

local session = {}

local Session = {}
Session.__index = Session

local severity = { error = 3, warning = 2, hint = 1 }

--- A session.
---@param options table config (a path), rules (paths), only (names, with * at their end, or #tag), level, trust, fix
---  ("write" or "dry"), baseline (of baseline.open)
---@return table session
function session.new(options)
  local self = setmetatable({ options = options, configs = {}, nearest = {}, engines = {} }, Session)
  self.collection = require "galley.check.corpus".new(sandbox.box())
  return self
end

-- Rules

--- Does a name, a name with a * at its end, or a #tag mean a rule?
local function means(name, definition)
  if name:sub(1, 1) == "#" then
    for _, tag in ipairs(definition.tags or {}) do
      if tag == name:sub(2) then
        return true
      end
    end
    return false
  end
  return name == definition.id or name:sub(-1) == "*" and definition.id:sub(1, #name - 1) == name:sub(1, -2)
end

--- The rules that names mean; what is named in full runs even if it is off by itself.
local function only_named(rules, names, settings)
  local chosen, is_chosen = {}, {}
  for _, name in ipairs(names) do
    local found = false
    for _, definition in ipairs(rules) do
      if means(name, definition) then
        found = true
        if not is_chosen[definition] then
          is_chosen[definition], chosen[#chosen + 1] = true, definition
        end
        if name == definition.id then
          settings[name] = settings[name] or {}
        end
      end
    end
    if not found then
      return nil, ("there is no rule '%s'%s"):format(name, require "galley.nearest".rules(name, rules))
    end
  end
  return chosen
end

--- The rules that there are: the bundled ones, those of the command line, and those of a configuration.
---@param values table|nil as config.load gives it
---@return table[]|nil definitions
---@return string|nil message
function Session:rules(values)
  local given, configured = self.options.rules or {}, values and values.rule_folders or {}
  local folders = table.move(given, 1, #given, 1, {})
  table.move(configured, 1, #configured, #folders + 1, folders)
  return rule.with(folders, self.options.trust)
end

local function make_engine(self, values, path, config_path)
  local rules, message = self:rules(values)
  if not rules then
    return nil, message
  end
  local settings = config.settings(values, path)
  if self.options.only and #self.options.only > 0 then
    rules, message = only_named(rules, self.options.only, settings)
    if not rules then
      return nil, message
    end
  end
  local engine, problem, of_setting = check.engine(rules, settings)
  if of_setting and config_path then
    problem = ("%s: %s"):format(config_path, problem)
  end
  return engine, problem
end

--- The path of the nearest configuration of a file, or false. The files of a folder share it.
local function nearest_config(self, path)
  local folder = path_names.folder(path)
  if self.nearest[folder] == nil then
    self.nearest[folder] = config.find(path) or false
  end
  return self.nearest[folder]
end

--- The configuration of a file, or nil if there is none; nil and a message if it is a bad one.
function Session:config(path)
  local found = self.options.config or nearest_config(self, path) or nil
  if found and self.configs[found] == nil then
    local values, message = config.load(found)
    self.configs[found] = values or { message = message }
  end
  local values = found and self.configs[found]
  if values and values.message then
    return nil, values.message
  end
  return values, nil, found
end

--- The engine for a file; those of one configuration and the same overrides share one.
---@param path string
---@return table|nil engine
---@return string|nil message
function Session:engine(path)
  local values, message, found = self:config(path)
  if message then
    return nil, message
  end
  local key = (found or "") .. "\0" .. config.signature(values, path)
  if not self.engines[key] then
    self.engines[key], message = make_engine(self, values, path, found)
  end
  return self.engines[key], message
end

--- Is a file left out by its configuration?
---@param path string
---@return boolean
function Session:ignores(path)
  return config.ignores(self:config(path), path)
end

--- Were all findings of a rule looked for? Not if other rules were chosen.
---@param id string
---@return boolean
function Session:covers(id)
  if not self.options.only or #self.options.only == 0 then
    return true
  end
  for _, engine in pairs(self.engines) do
    if engine:rule(id) then
      return true
    end
  end
  return false
end

--- The definition of a rule that has found something.
---@param id string
---@return table|nil
function Session:definition(id)
  for _, engine in pairs(self.engines) do
    local one = engine:rule(id)
    if one then
      return one.definition
    end
  end
end

-- Files

--- The findings that count: not known, and not below the level.
local function that_count(self, path, findings)
  local rest = self.options.baseline and self.options.baseline:without_known(path, findings) or findings
  local least = severity[self.options.level or "hint"]
  if least == 1 then
    return rest
  end
  local chosen = setmetatable({ failures = findings.failures }, getmetatable(findings))
  for _, finding in ipairs(rest) do
    if severity[finding.level] >= least then
      chosen[#chosen + 1] = finding
    end
  end
  return chosen
end

local function fixed(self, outcome, article, engine)
  -- What is collected counts once, of the article as it is in the end.
  local collection = engine:collection()
  local bytes, done, _, findings = require "galley.fix".all(article, function(current)
    collection:take()
    return that_count(self, outcome.path, engine:check(current, collection))
  end)
  if #done > 0 then
    outcome.before, outcome.after, outcome.fixed = article.raw, bytes, #done
    if self.options.fix == "write" then
      local ok, message = require "galley.core".write_file(outcome.path, bytes)
      if not ok then
        outcome.message = message
        outcome.before, outcome.after, outcome.fixed = nil, nil, 0
      end
    end
  end
  for id, records in pairs(collection:take() or {}) do
    self.collection:add(engine:rule(id), records)
  end
  return findings
end

--- Does a name, maybe with a * at its end, mean one of the rules?
local function means_any(name, rules)
  for _, definition in ipairs(rules) do
    if ignore.means(name, definition.id) then
      return true
    end
  end
  return false
end

--- Names the rules that comments of an article silence and that there are not; nil if all are there.
local function note_of_comments(self, article, path)
  local notes = {}
  for _, comment in ipairs(ignore.named(article)) do
    if not means_any(comment.name, rule.list()) then
      local rules = self:rules((self:config(path))) or {}
      if not means_any(comment.name, rules) then
        notes[#notes + 1] = ("line %d: there is no rule '%s' to ignore%s"):format(comment.line, comment.name,
          require "galley.nearest".rules(comment.name, rules))
      end
    end
  end
  return notes[1] and table.concat(notes, "; ") or nil
end

--- Checks a file.
---@param path string
---@param use fun(outcome: table) called while the article is still open
function Session:check(path, use)
  local outcome = { path = path, findings = { failures = {} }, fixed = 0 }
  local engine, article, message
  engine, message = self:engine(path)
  if engine then
    article, message = require "galley.corpus".open(path)
  end
  if not article then
    outcome.message = message
  elseif not engine:applies_to(article.lang) then
    outcome.note = article.lang and ("no rule is for the language '%s'"):format(article.lang)
      or "it is in no language that has rules"
  elseif self.options.fix then
    outcome.findings = fixed(self, outcome, article, engine)
  else
    outcome.findings = that_count(self, path, engine:check(article, self.collection))
  end
  if article and not outcome.note then
    outcome.note = note_of_comments(self, article, path)
  end
  if self.options.baseline and (outcome.message or #outcome.findings.failures > 0) then
    self.options.baseline:keep(path)
  end
  use(outcome)
  if article then
    article:close()
  end
end

--- Concludes the rules over many articles.
---@return table outcome without a path
function Session:conclude()
  local findings = { failures = {} }
  self.collection:conclude(findings, "corpus")
  local baseline = self.options.baseline
  local rest = baseline and baseline:without_more_known(findings) or findings
  rest.failures = findings.failures
  return { findings = rest, fixed = 0 }
end

--- Adds what another process collected from a file.
---@param path string
---@param records table|nil of collection:take()
function Session:add_records(path, records)
  local engine = self:engine(path)   -- the writer may ask for its rules
  for id, list in pairs(records or {}) do
    local one = engine and engine:rule(id)
    if one then
      self.collection:add(one, list)
    end
  end
end

return session
