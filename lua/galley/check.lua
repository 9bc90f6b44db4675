--- Runs rules on articles. The terms of all rules are looked for in one pass; regular expressions and code see only the
--- blocks in the rule's scope. A rule that fails or runs away is noted among the failures, and the others go on.
local core = require "galley.core"
local fix = require "galley.fix"
local rule = require "galley.rule"
local sandbox = require "galley.sandbox"

local check = {}

local default_scope = { "title", "lead", "paragraph", "crosshead" }

local Engine = {}
Engine.__index = Engine

local function scope_of(definition)
  local scope = {}
  for _, role in ipairs(definition.scope or default_scope) do
    scope[role] = true
  end
  return scope
end

--- Adds a rule's terms to the list that one automaton looks for.
local function add_terms(compiled, list, owners)
  for term, replacement in pairs(compiled.definition.terms) do
    if math.type(term) == "integer" then
      term, replacement = replacement, nil
    end
    list[#list + 1] = term
    owners[#list] = { compiled = compiled, replacement = replacement }
  end
end

--- Where the exceptions of a rule stand, as a function that says whether a stretch lies inside of one.
local function exceptions(compiled, text)
  if not compiled.except then
    return function() return false end
  end
  local found = compiled.except:find_all(text)
  return function(first, last)
    for i = 1, #found, 3 do
      if found[i + 1] <= first and last <= found[i + 2] then
        return true
      end
    end
    return false
  end
end

local function compile_rule(definition, settings)
  local compiled = {
    definition = definition, scope = scope_of(definition), level = settings.level or definition.level or "warning",
    on = definition.on or "clean", options = {},
  }
  for name, value in pairs(definition.options or {}) do
    compiled.options[name] = value
  end
  for name, value in pairs(settings.options or {}) do
    if compiled.options[name] == nil then
      return nil, ("rule %s has no option '%s'"):format(definition.id, name)
    end
    compiled.options[name] = value
  end
  if definition.pattern then
    local regex, message, position = require "galley.regex".compile(definition.pattern)
    if not regex then
      return nil, ("rule %s: pattern: %s at byte %s"):format(definition.id, message, position)
    end
    compiled.regex = regex
  end
  if definition.except then
    compiled.except = core.automaton(definition.except)
  end
  return compiled
end

--- What rules become once, to run on many articles.
---@param rules table[] definitions
---@param settings? table by rule id: false, or { level =, options = }; vocabulary: words that no rule finds
---@return table|nil engine
---@return string|nil message
function check.engine(rules, settings)
  local self = setmetatable({ rules = {}, terms = {}, vocabulary = {} }, Engine)
  settings = settings or {}
  for _, definition in ipairs(rules) do
    local setting = settings[definition.id]
    if setting ~= false then
      local compiled, message = compile_rule(definition, setting or {})
      if not compiled then
        return nil, message
      end
      self.rules[#self.rules + 1] = compiled
    end
  end
  for _, on in ipairs { "clean", "raw" } do
    local list, owners = {}, {}
    for _, compiled in ipairs(self.rules) do
      if compiled.definition.terms and compiled.on == on then
        add_terms(compiled, list, owners)
      end
    end
    self.terms[on] = #list > 0 and { automaton = core.automaton(list), owners = owners } or nil
  end
  for _, word in ipairs(settings.vocabulary or {}) do
    self.vocabulary[word] = true
  end
  return self
end

local Finding = {
  __name = "galley.finding",
  __tostring = function(finding)
    return require "galley.format.findings".line(finding)
  end,
}

--- One run over one article.
local Run = {}
Run.__index = Run

--- The text that a rule looks at, and how a stretch of it becomes a span.
function Run:source(on)
  local article = self.article
  if on == "clean" then
    return article.text, function(first, last) return article:span(first, last) end
  end
  self.raw_text = self.raw_text or article:raw_text()
  return self.raw_text, function(first, last)
    return article:span_of_raw(article:raw_text_range(first, last))
  end
end

--- The raw bytes under a stretch.
function Run:raw_range(on, first, last)
  if on == "clean" then
    return self.article:raw_range(first, last)
  end
  return self.article:raw_text_range(first, last)
end

function Run:fail(compiled, message)
  self.findings.failures[#self.findings.failures + 1] = { rule = compiled.definition.id, message = message }
end

local function copy_suggestions(values)
  if type(values.suggestions) == "string" then
    return { values.suggestions }
  end
  return table.move(values.suggestions or {}, 1, #(values.suggestions or {}), 1, {})
end

--- Notes a finding. `text` is what stands there, as the rule sees it; `raw_first` and `raw_last` say where in the bytes.
function Run:add(compiled, span, text, raw_first, raw_last, values)
  if self.engine.vocabulary[text] then
    return
  end
  local line, column = self.article:locate(raw_first)
  local finding = {
    rule = compiled.definition.id, level = compiled.level, message = values.message or compiled.definition.summary,
    span = span, text = text, path = self.article.path, line = line, column = column,
    raw = { first = raw_first, last = raw_last }, suggestions = copy_suggestions(values),
  }
  if values.fix and values.fix ~= text then
    finding.fix = values.fix
    finding.edits = fix.edits(self.article, compiled.on, finding, span)
  end
  self.findings[#self.findings + 1] = setmetatable(finding, Finding)
end

function Run:is_for(compiled)
  local lang = compiled.definition.lang
  return not lang or lang == self.article.lang
end

function Run:run_terms(on)
  local terms = self.engine.terms[on]
  if not terms then
    return
  end
  local text, span_at = self:source(on)
  local found = terms.automaton:find_all(text, { whole_words = true })
  local excepted = {}
  for i = 1, #found, 3 do
    local owner, first, last = terms.owners[found[i]], found[i + 1], found[i + 2]
    local compiled = owner.compiled
    excepted[compiled] = excepted[compiled] or exceptions(compiled, text)
    local span = span_at(first, last)
    if compiled.scope[span.role] and self:is_for(compiled) and not excepted[compiled](first, last) then
      local replacement = owner.replacement
      local raw_first, raw_last = self:raw_range(on, first, last)
      self:add(compiled, span, text:sub(first, last), raw_first, raw_last, {
        fix = type(replacement) == "string" and replacement or nil,
        suggestions = type(replacement) == "table" and replacement or nil,
      })
    end
  end
end

--- The stretches of text in a rule's scope.
function Run:stretches(compiled)
  local list = {}
  for _, block in ipairs(self.article.blocks) do
    if compiled.scope[block.role] then
      local first, last = block.first, block.last
      if compiled.on == "raw" then
        first, last = self.article:raw_text_blocks(block)
      end
      list[#list + 1] = { first, last }
    end
  end
  return list
end

function Run:run_pattern(compiled)
  local text, span_at = self:source(compiled.on)
  local excepted, definition = exceptions(compiled, text), compiled.definition
  for _, stretch in ipairs(self:stretches(compiled)) do
    local matches, message = compiled.regex:find_all(text, stretch[1], stretch[2])
    if not matches then
      return self:fail(compiled, message)
    end
    for _, match in ipairs(matches) do
      local first, last = match[1], match[2]
      if not excepted(first, last) then
        local raw_first, raw_last = self:raw_range(compiled.on, first, last)
        self:add(compiled, span_at(first, last), text:sub(first, last), raw_first, raw_last, {
          fix = definition.replace and compiled.regex:expand(text, match, definition.replace),
          suggestions = definition.suggest and { compiled.regex:expand(text, match, definition.suggest) },
        })
      end
    end
  end
end

local function check_values(values)
  if values == nil then
    return {}
  elseif type(values) ~= "table" then
    error(("bad argument #2 to 'found' (table expected, got %s)"):format(type(values)), 3)
  elseif values.fix ~= nil and type(values.fix) ~= "string" then
    error(("fix must be a string, not a %s"):format(type(values.fix)), 3)
  elseif values.message ~= nil and type(values.message) ~= "string" then
    error(("message must be a string, not a %s"):format(type(values.message)), 3)
  end
  return values
end

function Run:run_check(compiled)
  local before = #self.findings
  local article = self.article
  local function found(span, values)
    if type(span) == "table" and span.span then
      span = span.span   -- a match
    end
    if type(span) ~= "userdata" or span.article ~= article then
      error("bad argument #1 to 'found' (span of the article expected)", 2)
    end
    values = check_values(values)
    self:add(compiled, span, span.text, span.raw.first, span.raw.last, values)
  end
  -- What the article itself takes up when its layers are read counts, too.
  local size = #article.raw
  local limits = { instructions = 20 * 1000 * 1000 + 100 * size, memory = 64 * 1024 * 1024 + 100 * size }
  local ok, message = sandbox.call(limits, compiled.definition.check, article, found, compiled.options)
  if not ok then
    -- What a rule found before it failed is not to be trusted.
    for i = #self.findings, before + 1, -1 do
      self.findings[i] = nil
    end
    self:fail(compiled, message)
  end
end

local Findings = {
  __name = "galley.findings",
  __tostring = function(findings)
    return require "galley.format.findings".lines(findings)
  end,
}

local function in_order(a, b)
  if a.raw.first ~= b.raw.first then
    return a.raw.first < b.raw.first
  elseif a.raw.last ~= b.raw.last then
    return a.raw.last < b.raw.last
  end
  return a.rule < b.rule
end

--- The findings in an article, in the order of the text; findings.failures holds { rule =, message = } of the rules that
--- failed.
---@param article table
---@return table[] findings
function Engine:check(article)
  local findings = setmetatable({ failures = {} }, Findings)
  local run = setmetatable({ engine = self, article = article, findings = findings }, Run)
  run:run_terms "clean"
  run:run_terms "raw"
  for _, compiled in ipairs(self.rules) do
    if run:is_for(compiled) then
      if compiled.regex then
        run:run_pattern(compiled)
      end
      if compiled.definition.check then
        run:run_check(compiled)
      end
    end
  end
  table.sort(findings, in_order)
  return findings
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
