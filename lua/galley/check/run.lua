--- A run of the rules of a plan over one article, and then over the next. The core finds in one pass over the text what
--- rules look for, and leaves out what is in no rule's scope; what remains are findings, stretches for patterns to run in,
--- and anchors for code.
local core = require "galley.core"
local corpus = require "galley.check.corpus"
local fix = require "galley.fix"
local ignore = require "galley.check.ignore"

local checking = core.checking

local Run = {}
Run.__index = Run

local run = {}

-- Findings

-- What few ask for is made when it is asked for.
local computed = {
  span = function(finding)
    local article = finding.article
    if finding.on == "clean" then
      return article:span(finding.first, finding.last)
    end
    return article:span_of_raw(finding.raw.first, finding.raw.last)
  end,
  edits = function(finding)
    return finding.fix and fix.edits(finding) or nil
  end,
  end_line = function(finding)
    return (finding.article:locate(finding.raw.last + 1))
  end,
  end_column = function(finding)
    return (select(2, finding.article:locate(finding.raw.last + 1)))
  end,
}

local Finding = {
  __name = "galley.finding",
  __index = function(finding, name)
    local compute = computed[name]
    if compute and finding.article then
      local value = compute(finding)
      finding[name] = value
      return value
    end
  end,
  __tostring = function(finding)
    return require "galley.format.findings".line(finding)
  end,
}

--- A finding from its fields.
---@param fields table
---@return table
function run.finding(fields)
  return setmetatable(fields, Finding)
end

local nothing = {}

local function suggestions_of(values)
  local suggestions = values.suggestions
  if suggestions == nil then
    return nothing
  elseif type(suggestions) == "string" then
    return { suggestions }
  end
  return table.move(suggestions, 1, #suggestions, 1, {})
end

--- The quotations in marks. What language one is in is asked only of those in which something is found.
local function marked_quotes(article)
  local list = {}
  for quote in article:quotes() do
    if quote.marks ~= "none" then
      list[#list + 1] = { first = quote.raw.first, last = quote.raw.last, quote = quote }
    end
  end
  return list
end

--- The language of a quotation if it is another one than that of the article.
local function foreign_language(entry, article)
  if entry.lang == nil then
    entry.lang = entry.quote.lang or false
  end
  return entry.lang ~= article.lang and entry.lang or nil
end

--- Does a stretch of the text that a rule looks at stand in a quotation that is in none of the rule's languages?
function Run:is_foreign(rule, on, first, last, raw_first, raw_last)
  if not rule.languages or not self.search:in_quote(self.article, on == "raw", first, last) then
    return false
  end
  self.quotes = self.quotes or marked_quotes(self.article)
  for _, entry in ipairs(self.quotes) do
    if entry.first < raw_first and raw_last < entry.last then
      local lang = foreign_language(entry, self.article)
      if lang and not rule.languages[lang] then
        return true
      end
    end
  end
  return false
end

--- What a stretch of the article is to a finding: text, place in the file, line and column.
function Run:add(rule, on, first, last, values)
  local text, raw_first, raw_last, line, column = checking.place(self.article, on, first, last)
  if self.vocabulary[text] or self.silence and self.silence(rule.id, raw_first) or
      self:is_foreign(rule, on, first, last, raw_first, raw_last) then
    return
  end
  local replacement = values.fix
  self.findings[#self.findings + 1] = setmetatable({
    rule = rule.id, level = rule.level, message = values.message or rule.definition.summary, text = text,
    path = self.path, line = line, column = column, raw = { first = raw_first, last = raw_last },
    fix = replacement ~= text and replacement or nil, suggestions = suggestions_of(values),
    article = self.article, on = on, first = first, last = last,
  }, Finding)
end

function Run:fail(rule, message)
  self.findings.failures[#self.findings.failures + 1] = { rule = rule.id, message = message }
end

--- What a rule found before it failed is not to be trusted.
function Run:forget_since(before)
  for i = #self.findings, before + 1, -1 do
    self.findings[i] = nil
  end
end

--- The text that a rule looks at: "clean" or "raw".
function Run:text(on)
  local text = self.texts[on]
  if not text then
    text = on == "clean" and self.article.text or self.article:raw_text()
    self.texts[on] = text
  end
  return text
end

--- Does a rule find a stretch that is in its scope? For "first mention" only the first time that it reads so.
function Run:is_new(rule, on, first, last)
  if not rule.scope.first_mention then
    return true
  end
  local seen = self.mentioned[rule] or {}
  self.mentioned[rule] = seen
  local text = self:text(on):sub(first, last)
  local is_new = not seen[text]
  seen[text] = true
  return is_new
end

-- Terms

--- What replaces a term. A form with an ending is inflected the same way, which a person must see.
local function values_of(replacement, ending)
  if type(replacement) == "string" then
    return ending and { suggestions = { replacement .. ending } } or { fix = replacement }
  elseif type(replacement) == "table" then
    local list = {}
    for i, text in ipairs(replacement) do
      list[i] = text .. (ending or "")
    end
    return { suggestions = list }
  end
  return nothing
end

--- What a word that was found ends in, beyond the word that was looked for; nil for nothing.
function Run:ending_of(owner, first, last)
  if owner.length and last - first + 1 > owner.length then
    return self:text(owner.rule.on):sub(first + owner.length, last)
  end
end

--- Takes what the core found: terms are findings, anchors wait for the rule's code.
---@param hits integer[] needle, first, last, needle, …
function Run:take_hits(hits)
  for i = 1, #hits, 3 do
    local owner, first, last = self.plan.owners[hits[i]], hits[i + 1], hits[i + 2]
    local rule = owner.rule
    if owner.kind == "call" then
      self:call(rule, true)
    elseif self:is_new(rule, rule.on, first, last) then
      if owner.kind == "term" then
        self:add(rule, rule.on, first, last, values_of(owner.replacement, self:ending_of(owner, first, last)))
      else
        self:add_anchor(rule, self:span(rule.on, first, last))
      end
    end
  end
end

--- Takes items of layers that rules' code is to be called on.
---@param items any[] number of a rule, span, number, …
function Run:take_items(items)
  for i = 1, #items, 2 do
    self:add_anchor(self.plan.rules[items[i]], items[i + 1])
  end
end

function Run:add_anchor(rule, span)
  local anchors = self.anchors[rule]
  if anchors then
    anchors[#anchors + 1] = span
  else
    self:call(rule, { span })
  end
end

--- A rule's code has something to do: to be called once, or on each of its anchors.
function Run:call(rule, anchors)
  if not self.anchors[rule] then
    self.jobs[#self.jobs + 1] = self.plan.waiting_jobs[rule]
  end
  self.anchors[rule] = anchors
end

--- A stretch of the text that a rule looks at as a span.
function Run:span(on, first, last)
  if on == "clean" then
    return self.article:span(first, last)
  end
  local _, raw_first, raw_last = checking.place(self.article, "raw", first, last)
  return self.article:span_of_raw(raw_first, raw_last)
end

-- Patterns

--- Runs a pattern where the core found what it cannot do without.
function Run:run_pattern(number)
  local rule = self.plan.rules[number]
  local outline = rule:outline()
  if outline and not self.search:may_match(self.article, number, outline) then
    return
  end
  local regex, definition, on = rule:regex(), rule.definition, rule.on
  local matches, message = self.search:matches(self.article, number, regex)
  if not matches then
    return self:fail(rule, message)
  end
  for _, match in ipairs(matches) do
    if self:is_new(rule, on, match[1], match[2]) then
      self:add(rule, on, match[1], match[2], {
        fix = definition.replace and regex:expand(self:text(on), match, definition.replace),
        suggestions = definition.suggest and regex:expand(self:text(on), match, definition.suggest),
      })
    end
  end
end

-- Code

local function check_text(values, name)
  local value = values[name]
  if value ~= nil and type(value) ~= "string" then
    error(("%s must be a string, not a %s"):format(name, type(value)), 4)
  end
end

local function check_suggestions(suggestions)
  if suggestions == nil or type(suggestions) == "string" then
    return
  elseif type(suggestions) ~= "table" then
    error(("suggestions must be a list, not a %s"):format(type(suggestions)), 4)
  end
  for _, suggestion in ipairs(suggestions) do
    if type(suggestion) ~= "string" then
      error(("a suggestion must be a string, not a %s"):format(type(suggestion)), 4)
    end
  end
end

local value_names = { fix = true, message = true, suggestions = true }

local function check_values(values)
  if values == nil then
    return nothing
  elseif type(values) ~= "table" then
    error(("bad argument to 'found' (table expected, got %s)"):format(type(values)), 3)
  end
  check_text(values, "fix")
  check_text(values, "message")
  check_suggestions(values.suggestions)
  for name in pairs(values) do
    if not value_names[name] then
      error(("bad argument to 'found' (there is no field '%s')"):format(tostring(name)), 3)
    end
  end
  return values
end

--- What `found` and `emit` are told of a place: a span, a match, or first and last byte; the text it is in, its bounds,
--- and the argument behind it.
function Run:place_of(rule, name, where, last, values)
  if not self.article then
    error(("'%s' goes with the article of its call"):format(name), 3)
  elseif math.type(where) == "integer" then
    local size = #self:text(rule.on)
    if math.type(last) ~= "integer" or where < 1 or last < where - 1 or last > size then
      error(("bad argument #2 to '%s' (the last byte of a stretch of the text expected)"):format(name), 3)
    end
    return rule.on, where, last, values
  end
  local span = type(where) == "table" and where.span or where
  if type(span) ~= "userdata" or span.article ~= self.article then
    error(("bad argument #1 to '%s' (span of the article, match or offsets expected)"):format(name), 3)
  end
  return "clean", span.first, span.last, last
end

--- The function `found` of a rule, for the article at hand.
local function found_of(self, rule)
  local number = self.plan.numbers[rule]
  return function(where, last, values)
    local on, first
    on, first, last, values = self:place_of(rule, "found", where, last, values)
    values = check_values(values)
    if rule.has_scope and not (self.search:in_scope(self.article, on == "raw", number, first, last) and
        self:is_new(rule, on, first, last)) then
      return
    end
    self:add(rule, on, first, last, values)
  end
end

function Run:check(rule)
  local called = rule.definition.check
  local found = self.found[rule] or found_of(self, rule)
  self.found[rule] = found
  local anchors = self.anchors[rule]
  if type(anchors) ~= "table" then
    return called(self.article, found, rule.options)
  end
  for i = 1, #anchors do
    called(self.article, found, rule.options, anchors[i])
  end
end

function Run:collect(rule)
  local emit = self.emit[rule] or corpus.emitter(self, rule)
  self.emit[rule] = emit
  self.corpus:begin(rule)
  rule.definition.collect(self.article, emit, rule.options)
end

--- Notes how a job went.
function Run:report(job, ok, message)
  if not ok then
    self:forget_since(self.count_before)
    if job.collects then
      self.corpus:forget(job.rule)
    end
    self:fail(job.rule, message)
  end
  self.count_before = #self.findings
end

function Run:run_code()
  local jobs = self.jobs
  if #jobs == 0 then
    return
  end
  self.count_before = #self.findings
  checking.hold(self.article, true)
  self.box:run(jobs, self, checking.size(self.article), self.report)
  checking.hold(self.article, false)
  -- The list is used again; those that are called for every article stay in it.
  for i = #jobs, #self.plan.jobs + 1, -1 do
    jobs[i] = nil
  end
end

-- The run

--- Makes a run. It is good for one article after another.
---@param engine table of check.engine
---@param plan table of compile.plan
---@return table run
function run.new(engine, plan)
  return setmetatable({
    plan = plan, vocabulary = engine.vocabulary, box = engine.box, search = core.search(plan.core),
    found = {}, emit = {}, jobs = table.move(plan.jobs, 1, #plan.jobs, 1, {}), texts = {}, anchors = {}, mentioned = {},
  }, Run)
end

--- Tables that are seldom used are seldom made anew.
local function emptied(map)
  return next(map) and {} or map
end

--- Runs all rules over an article.
---@param article table
---@param findings table where they go
---@param collected table of check/corpus.lua: what rules over many articles collect
function Run:over(article, findings, collected)
  self.article, self.path, self.findings, self.corpus = article, article.path, findings, collected
  self.silence = ignore.of(article)
  local hits, items, patterns = self.search:run(article)
  if hits then
    self:take_hits(hits)
  end
  if items then
    self:take_items(items)
  end
  for i = 1, patterns and #patterns or 0 do
    self:run_pattern(patterns[i])
  end
  self:run_code()
  self.search:rest()
  self.article, self.findings, self.corpus, self.quotes = nil, nil, nil, nil
  self.texts, self.anchors, self.mentioned = emptied(self.texts), emptied(self.anchors), emptied(self.mentioned)
end

return run
