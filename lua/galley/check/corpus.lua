--- What rules over many articles collect, and what they conclude from it. Records are plain data, so that they can come
--- from other processes.
local core = require "galley.core"

local corpus = {}

local Collected = {}
Collected.__index = Collected

--- The records of a rule, in the order of the articles. The rule itself sees them: there is nothing else in it.
local function new_collected()
  return setmetatable({}, Collected)
end

--- Records by their keys, in the order of the keys: for key, records in collected:groups() do.
function Collected:groups()
  local by_key, keys = {}, {}
  for _, record in ipairs(self) do
    if not by_key[record.key] then
      by_key[record.key], keys[#keys + 1] = {}, record.key
    end
    table.insert(by_key[record.key], record)
  end
  table.sort(keys)
  local i = 0
  return function()
    i = i + 1
    return keys[i], by_key[keys[i]]
  end
end

--- A copy of a value that is plain data; raises for others.
local function plain(value, depth)
  local kind = type(value)
  if kind == "string" or kind == "number" or kind == "boolean" or kind == "nil" then
    return value
  elseif kind ~= "table" or depth > 5 then
    error(("bad argument to 'emit' (a value is a text, number, boolean or table of these, not a %s)"):format(kind), 3)
  end
  local copy = {}
  for name, item in pairs(value) do
    copy[plain(name, depth + 1)] = plain(item, depth + 1)
  end
  return copy
end

--- The function `emit` of a rule: it adds to what run.corpus holds.
---@param run table of check/run.lua
---@param rule table
function corpus.emitter(run, rule)
  return function(key, where, last, value)
    if type(key) ~= "string" then
      error(("bad argument #1 to 'emit' (string expected, got %s)"):format(type(key)), 2)
    end
    local on, first
    on, first, last, value = run:place_of(rule, "emit", where, last, value)
    local text, raw_first, raw_last, line, column = core.checking.place(run.article, on, first, last)
    local collected = run.corpus:of(rule)
    collected[#collected + 1] = {
      key = key, text = text, path = run.path, line = line, column = column, first = raw_first, last = raw_last,
      value = plain(value, 0),
      silent = run.vocabulary[text] or run.silence and run.silence(rule.id, raw_first) or nil,
    }
  end
end

local Corpus = {}
Corpus.__index = Corpus

--- An empty collection.
---@param box table of sandbox.box, where rules conclude
function corpus.new(box)
  return setmetatable({ box = box, collected = {}, rules = {}, counts_before = {} }, Corpus)
end

--- What a rule has collected so far.
function Corpus:of(rule)
  local collected = self.collected[rule.id]
  if not collected then
    collected = new_collected()
    self.collected[rule.id], self.rules[#self.rules + 1] = collected, rule
  end
  return collected
end

--- What a rule collects from here on is the article's at hand.
function Corpus:begin(rule)
  self.counts_before[rule.id] = #self:of(rule)
end

--- Takes the records of all rules away, to be handed to another process: { [id] = records }.
---@return table|nil
function Corpus:take()
  local taken
  for id, collected in pairs(self.collected) do
    if #collected > 0 then
      taken = taken or {}
      taken[id] = table.move(collected, 1, #collected, 1, {})
      self.collected[id] = new_collected()
    end
  end
  return taken
end

--- Adds records that another process has taken.
---@param rule table
---@param records table[]
function Corpus:add(rule, records)
  local collected = self:of(rule)
  table.move(records, 1, #records, #collected + 1, collected)
end

--- Takes back what a rule collected from the article at hand.
function Corpus:forget(rule)
  local collected = self.collected[rule.id]
  for i = collected and #collected or 0, (self.counts_before[rule.id] or 0) + 1, -1 do
    collected[i] = nil
  end
end

local function finding_of(rule, record, values)
  return require "galley.check.run".finding {
    rule = rule.id, level = rule.level, message = values.message or rule.definition.summary, text = record.text,
    path = record.path, line = record.line, column = record.column,
    raw = { first = record.first, last = record.last }, suggestions = values.suggestions or {},
  }
end

--- The function `found` of a rule's `conclude`.
local function found_of(rule, collected, findings)
  local known = {}
  for _, record in ipairs(collected) do
    known[record] = true
  end
  return function(record, values)
    if not known[record] then
      error("bad argument #1 to 'found' (a record of what was collected expected)", 2)
    end
    values = values or {}
    if type(values) ~= "table" or type(values.message or "") ~= "string" or type(values.suggestions or {}) ~= "table" then
      error("bad argument #2 to 'found' ({ message =, suggestions = } expected)", 2)
    end
    if not record.silent then
      findings[#findings + 1] = finding_of(rule, record, values)
    end
  end
end

local function conclude(_, job)
  job.rule.definition.conclude(job.collected, job.found, job.rule.options)
end

--- What a rule found before it failed is not to be trusted.
local function report(concluded, job, ok, message)
  local findings = concluded.findings
  if not ok then
    for i = #findings, concluded.count_before + 1, -1 do
      findings[i] = nil
    end
    findings.failures[#findings.failures + 1] = { rule = job.rule.id, message = message }
  end
  concluded.count_before = #findings
end

--- Concludes rules from what they collected, which is used up.
---@param findings table where they go; findings.failures, too
---@param per string "article" or "corpus": which rules
function Corpus:conclude(findings, per)
  local jobs = {}
  for _, rule in ipairs(self.rules) do
    local collected = self.collected[rule.id]
    if (rule.definition.per or "corpus") == per then
      self.collected[rule.id], self.counts_before[rule.id] = new_collected(), nil
      jobs[#jobs + 1] = {
        rule = rule, call = conclude, trusted = rule.trusted,
        collected = collected, found = found_of(rule, collected, findings),
      }
    end
  end
  if #jobs > 0 then
    self.box:run(jobs, { findings = findings, count_before = #findings }, 1024 * 1024, report)
  end
end

return corpus
