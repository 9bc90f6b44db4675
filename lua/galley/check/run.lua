--- One run of the rules over one article: what is looked for is found in one pass over the text; then patterns run in
--- the stretches that hold what they cannot do without, and code is called.
local core = require "galley.core"
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

--- What a stretch of the article is to a finding: text, place in the file, line and column.
function Run:add(rule, on, first, last, values)
  local text, raw_first, raw_last, line, column = checking.place(self.article, on, first, last)
  if self.vocabulary[text] or self.silence and self.silence(rule.id, raw_first) then
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

-- What the article is

--- The text that a rule looks at: "clean" or "raw".
function Run:text(on)
  local text = self.texts[on]
  if not text then
    text = on == "clean" and self.article.text or self.article:raw_text()
    self.texts[on] = text
  end
  return text
end

--- The blocks of the article, { first, last, role, … } in the text that `on` names.
function Run:blocks(on)
  self.block_lists[on] = self.block_lists[on] or checking.blocks(self.article, on)
  return self.block_lists[on]
end

function Run:ranges(layer, on)
  local key = layer .. on
  self.range_lists[key] = self.range_lists[key] or checking.ranges(self.article, layer, on)
  return self.range_lists[key]
end

--- Where in a flat list, `step` values an item, the last item begins that begins at or before a position; nil if none.
local function last_before(list, step, position)
  local low, high = 0, #list // step
  while low < high do
    local middle = (low + high) // 2
    if list[middle * step + 1] <= position then
      low = middle + 1
    else
      high = middle
    end
  end
  return low > 0 and (low - 1) * step + 1 or nil
end

--- Does a stretch lie inside one of a layer's? Quotations may lie in each other: the outer ones begin first.
local function lies_inside(list, first, last)
  for i = last_before(list, 2, first) or 0, 1, -2 do
    if last <= list[i + 1] then
      return true
    end
  end
  return false
end

-- Scopes

function Run:has_role(rule, on, first)
  local blocks = self:blocks(on)
  local at = last_before(blocks, 3, first)
  return at ~= nil and rule.scope.roles[blocks[at + 2]] == true
end

function Run:is_excepted(rule, on, first, last)
  if not rule.definition.except then
    return false
  end
  local found = self.exceptions[rule]
  if not found then
    found = rule:exceptions(self:text(on))
    self.exceptions[rule] = found
  end
  for i = 1, #found, 3 do
    if found[i + 1] <= first and last <= found[i + 2] then
      return true
    end
  end
  return false
end

--- Is a stretch in the scope of a rule, its roles aside? Asked once for each finding: it remembers first mentions.
function Run:is_in_scope(rule, on, first, last)
  local scope = rule.scope
  if scope.quote or scope.outside_quotes then
    if lies_inside(self:ranges("quote", on), first, last) ~= (scope.quote == true) then
      return false
    end
  end
  if scope.first_mention then
    local seen = self.mentioned[rule] or {}
    local text = self:text(on):sub(first, last)
    self.mentioned[rule] = seen
    if seen[text] then
      return false
    end
    seen[text] = true
  end
  return true
end

function Run:accepts(rule, on, first, last)
  return self:has_role(rule, on, first) and not self:is_excepted(rule, on, first, last)
    and self:is_in_scope(rule, on, first, last)
end

-- What is found in the text

local take = {}

local function take_hit(list_name)
  return function(self, owner, first, last)
    local lists = self[list_name]
    local hits = lists[owner.rule]
    if not hits then
      hits = {}
      lists[owner.rule], lists[#lists + 1] = hits, owner.rule
    end
    hits[#hits + 1] = { first, last, owner }
  end
end

take.term = take_hit "terms"
take.anchor = take_hit "anchors"

--- Notes where something stands that a pattern cannot do without.
function take.pattern(self, owner, first, last)
  local hits = self.hits[owner.rule]
  if not hits then
    hits = {}
    self.hits[owner.rule] = hits
  end
  hits[#hits + 1] = first
  hits[#hits + 1] = last
end

--- Looks at one text for all that rules look for in it; `on` is nil for a text that is both clean and as written.
function Run:search(text, on)
  for _, searcher in ipairs(self.plan.searchers) do
    local owners = searcher.owners
    if not on or owners[on] then
      local found = searcher.find(text)
      for i = 1, #found, 3 do
        local owner = owners[found[i]]
        local rule = owner.rule
        if not on or rule.on == on then
          take[owner.kind](self, owner, found[i + 1], found[i + 2])
        end
      end
    end
  end
end

function Run:search_all()
  local needs_raw = false
  for _, searcher in ipairs(self.plan.searchers) do
    needs_raw = needs_raw or searcher.owners.raw
  end
  local clean = self:text "clean"
  if not needs_raw then
    self:search(clean, "clean")
  elseif clean == self:text "raw" then
    self:search(clean, nil)
  else
    self:search(clean, "clean")
    self:search(self:text "raw", "raw")
  end
end

local function comes_first(a, b)
  if a[1] ~= b[1] then
    return a[1] < b[1]
  elseif a[2] ~= b[2] then
    return a[2] > b[2]
  end
  return not a[3].ending and b[3].ending ~= nil
end

--- Of hits that overlap, the first one, of those that begin together the longest.
local function without_overlaps(hits)
  if #hits == 1 then
    return hits
  end
  table.sort(hits, comes_first)
  local kept, last = {}, 0
  for _, hit in ipairs(hits) do
    if hit[1] > last then
      kept[#kept + 1], last = hit, hit[2]
    end
  end
  return kept
end

--- What replaces a term. A form with an ending is inflected the same way, which a person must see.
local function values_of(owner)
  local replacement, ending = owner.replacement, owner.ending
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

function Run:run_terms(rule)
  for _, hit in ipairs(without_overlaps(self.terms[rule])) do
    if self:accepts(rule, rule.on, hit[1], hit[2]) then
      self:add(rule, rule.on, hit[1], hit[2], values_of(hit[3]))
    end
  end
end

-- Patterns

function Run:wide_text(on)
  local text = self:text(on)
  self.wide_texts[text] = self.wide_texts[text] or require "galley.regex".text(text)
  return self.wide_texts[text]
end

--- Runs a pattern in one stretch of the text, near hits if there are some to be near to.
function Run:run_pattern_in(rule, first, last, hits)
  local regex, definition, on = rule:regex(), rule.definition, rule.on
  local matches, message
  if hits then
    matches, message = regex:find_near(self:wide_text(on), first, last, hits)
  else
    matches, message = regex:find_all(self:text(on), first, last)
  end
  if not matches then
    return self:fail(rule, message)
  end
  for _, match in ipairs(matches) do
    if self:accepts(rule, on, match[1], match[2]) then
      self:add(rule, on, match[1], match[2], {
        fix = definition.replace and regex:expand(self:text(on), match, definition.replace),
        suggestions = definition.suggest and regex:expand(self:text(on), match, definition.suggest),
      })
    end
  end
  return true
end

--- The stretches that a rule's pattern sees one by one: blocks, or sentences; how many values an item has.
function Run:stretches(rule)
  if rule.scope.sentence then
    return self:ranges("sentence", rule.on), 2
  end
  return self:blocks(rule.on), 3
end

--- Hits by the stretches that they begin in: the places of the stretches in their list, and the hits by place.
local function by_stretch(list, step, hits)
  local places, hits_at = {}, {}
  local first, last, here = 1, 0, nil
  for i = 1, #hits, 2 do
    local hit = hits[i]
    if hit < first or hit > last then
      -- Into another stretch, or between two.
      local at = last_before(list, step, hit)
      if at and hit <= list[at + 1] then
        first, last, here = list[at], list[at + 1], hits_at[at]
        if not here then
          here = {}
          hits_at[at], places[#places + 1] = here, at
        end
      else
        first, last, here = hit, hit, nil
      end
    end
    if here then
      here[#here + 1] = hit
      here[#here + 1] = hits[i + 1]
    end
  end
  return places, hits_at
end

function Run:run_pattern(rule)
  local hits = self.hits[rule]
  if not hits and not rule.runs_everywhere then
    return
  end
  local list, step = self:stretches(rule)
  local roles, before = rule.scope.roles, #self.findings
  local places, hits_at
  if hits then
    places, hits_at = by_stretch(list, step, hits)
  end
  for i = 1, places and #places or #list // step do
    local at = places and places[i] or (i - 1) * step + 1
    -- A sentence's role is found out for each match.
    if (step == 2 or roles[list[at + 2]]) and
        not self:run_pattern_in(rule, list[at], list[at + 1], hits_at and hits_at[at]) then
      return self:forget_since(before)
    end
  end
end

--- What a rule found before it failed is not to be trusted.
function Run:forget_since(before)
  for i = #self.findings, before + 1, -1 do
    self.findings[i] = nil
  end
end

-- Code

local function check_values(values)
  if values == nil then
    return nothing
  elseif type(values) ~= "table" then
    error(("bad argument to 'found' (table expected, got %s)"):format(type(values)), 3)
  end
  for _, name in ipairs { "fix", "message" } do
    if values[name] ~= nil and type(values[name]) ~= "string" then
      error(("%s must be a string, not a %s"):format(name, type(values[name])), 3)
    end
  end
  local suggestions = values.suggestions
  if suggestions ~= nil and type(suggestions) ~= "string" and type(suggestions) ~= "table" then
    error(("suggestions must be a list, not a %s"):format(type(suggestions)), 3)
  end
  for _, suggestion in ipairs(type(suggestions) == "table" and suggestions or nothing) do
    if type(suggestion) ~= "string" then
      error(("a suggestion must be a string, not a %s"):format(type(suggestion)), 3)
    end
  end
  return values
end

--- What `found` and `emit` are told of a place: a span, a match, or first and last byte; the text it is in, its bounds,
--- and the argument behind it.
function Run:place_of(rule, name, where, last, values)
  if math.type(where) == "integer" then
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

--- The function `found` of a rule.
function Run:found_of(rule)
  return function(where, last, values)
    local on, first
    on, first, last, values = self:place_of(rule, "found", where, last, values)
    values = check_values(values)
    if rule.has_scope and not (self:has_role(rule, on, first) and self:is_in_scope(rule, on, first, last)) then
      return
    end
    self:add(rule, on, first, last, values)
  end
end

--- What a rule's code is called with: a list of hits, or nothing for one call without any.
function Run:hits_of(rule)
  local anchors = rule.definition.anchors
  if type(anchors) == "string" then
    return #self.article[anchors] > 0 and self.article[anchors] or nil
  end
  local hits = {}
  for _, hit in ipairs(self.anchors[rule] and without_overlaps(self.anchors[rule]) or nothing) do
    if self:accepts(rule, rule.on, hit[1], hit[2]) then
      local first, last = hit[1], hit[2]
      if rule.on == "raw" then
        local _, raw_first, raw_last = checking.place(self.article, "raw", first, last)
        hits[#hits + 1] = self.article:span_of_raw(raw_first, raw_last)
      else
        hits[#hits + 1] = self.article:span(first, last)
      end
    end
  end
  return #hits > 0 and hits or nil
end

local function call_check(rule, article, found, hits)
  local called, options = rule.definition.check, rule.options
  if not hits then
    return called(article, found, options)
  end
  for i = 1, #hits do
    called(article, found, options, hits[i])
  end
end

--- Everything that code is to be called for, as jobs of sandbox.box: { rule, function, arguments … }.
function Run:jobs(corpus)
  local jobs = {}
  for _, rule in ipairs(self.plan.coded) do
    local definition = rule.definition
    local hits = definition.anchors and self:hits_of(rule)
    if definition.check and (hits or not definition.anchors) then
      jobs[#jobs + 1] = { rule, call_check, rule, self.article, self:found_of(rule), hits, trusted = rule.trusted }
    end
    if definition.collect then
      local emit = corpus:of(rule):emitter(self, rule)
      jobs[#jobs + 1] = { rule, definition.collect, self.article, emit, rule.options, trusted = rule.trusted }
    end
  end
  return jobs
end

function Run:run_code(corpus)
  local jobs = self:jobs(corpus)
  local before = #self.findings
  checking.hold(self.article, true)
  self.engine.box:run(jobs, #self:text "clean", function(job, ok, message)
    if not ok then
      self:forget_since(before)
      corpus:forget(job[1])
      self:fail(job[1], message)
    end
    before = #self.findings
  end)
  checking.hold(self.article, false)
end

--- Runs all rules over an article.
---@param engine table of check.engine
---@param article table
---@param findings table where they go
---@param corpus table of check/corpus.lua: what rules over many articles collect
function run.article(engine, article, findings, corpus)
  local self = setmetatable({
    engine = engine, plan = engine:plan(article.lang), vocabulary = engine.vocabulary, article = article,
    findings = findings, path = article.path, texts = {}, block_lists = {}, range_lists = {}, exceptions = {},
    mentioned = {}, terms = {}, anchors = {}, hits = {}, wide_texts = {},
  }, Run)
  self.silence = ignore.of(article, self:text "clean")
  self:search_all()
  for _, rule in ipairs(self.terms) do
    self:run_terms(rule)
  end
  for _, rule in ipairs(self.plan.patterned) do
    self:run_pattern(rule)
  end
  if #self.plan.coded > 0 then
    self:run_code(corpus)
  end
end

return run
