--- What rules look for: needles, each in the clean or the raw text, each by one of four finders. The owner of a needle says
--- what it means to whom:
---
---     rule          whose it is
---     kind          "term": a finding; "anchor": the rule's code is called on it; "call": its code is called once if it stands
---                   anywhere; "pattern": the rule's pattern is run near it
---     replacement   of a term
---     length        the bytes of a word that is inflected: what is found beyond them is an ending
local core = require "galley.core"
local language = require "galley.language"
local needs = require "galley.check.needs"

local needles = {}

local Needles = {}
Needles.__index = Needles

-- By what finds them.
local finders = {
  words = function(list) return core.terms(list.texts, list) end,
  parts = function(list) return core.automaton(list.texts) end,
  folded_parts = function(list) return core.automaton(list.texts, { ignore_case = true }) end,
  shapes = function(list) return core.shapes(list.texts) end,
}
local finder_names = { "words", "parts", "folded_parts", "shapes" }
local texts = { "clean", "raw" }
-- What is known of each needle of a finder.
local fields = { "texts", "goals", "owners", "ignoring", "inflected" }

--- No needles.
---@param numbers table<table, integer> of the rules
---@return table needles
function needles.new(numbers)
  local self = { numbers = numbers, goals = {}, goal_numbers = {} }
  for _, on in ipairs(texts) do
    self[on] = {}
    for _, name in ipairs(finder_names) do
      self[on][name] = { texts = {}, goals = {}, owners = {}, ignoring = {}, inflected = {} }
    end
  end
  return setmetatable(self, Needles)
end

--- The number of what the core needs to know of needles: needles of one rule and kind share it.
function Needles:goal(rule, kind)
  local numbers = self.goal_numbers[rule] or {}
  self.goal_numbers[rule] = numbers
  if not numbers[kind] then
    self.goals[#self.goals + 1] = { rule = self.numbers[rule], kind = kind }
    numbers[kind] = #self.goals
  end
  return numbers[kind]
end

--- An owner of needles to come.
function Needles:owner(rule, kind, replacement)
  return { rule = rule, kind = kind, replacement = replacement, goal = self:goal(rule, kind) }
end

--- Adds a needle of an owner; gives its list and its number in it.
function Needles:put(finder_name, text, owner)
  local list = self[owner.rule.on][finder_name]
  local number = #list.texts + 1
  list.texts[number], list.owners[number], list.goals[number] = text, owner, owner.goal
  return list, number
end

function Needles:add_part(text, ignore_case, owner)
  self:put(ignore_case and "folded_parts" or "parts", text, owner)
end

--- Adds a word, in all its forms if its rule says so.
function Needles:add_word(word, ignore_case, owner)
  local list, number = self:put("words", word, owner)
  list.ignoring[number] = ignore_case or nil
  if owner.rule.definition.inflect then
    list.inflected[number] = true
    -- All rules that look for inflected forms in an article are for one language: its own.
    list.endings = language.inflection(owner.rule.definition.lang)
    owner.length = #word
  end
end

--- Adds a text of a rule.
function Needles:add_text(rule, kind, text, replacement)
  local definition = rule.definition
  local ignore_case = definition.case == "ignore"
  local owner = self:owner(rule, kind, replacement)
  if definition.whole == false or not core.has_word(text) then
    self:add_part(text, ignore_case, owner)
  else
    self:add_word(text, ignore_case, owner)
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
  local needed = rule.literals and { texts = rule.literals } or needs.of(rule.definition.pattern)
  local owner = self:owner(rule, "pattern")
  for _, text in ipairs(needed.texts or {}) do
    self:add_part(text, needed.ignore_case, owner)
  end
  for _, shape in ipairs(not needed.texts and needed.shapes or {}) do
    self:put("shapes", shape, owner)
  end
  rule.runs_everywhere = not needed.texts and not needed.shapes
end

--- Adds texts without which a rule's code has nothing to do.
function Needles:add_literals(rule)
  local owner = self:owner(rule, "call")
  for _, text in ipairs(rule.literals) do
    self:add_part(text, false, owner)
  end
end

--- Adds all that a rule looks for.
function Needles:add(rule)
  local definition = rule.definition
  if definition.terms then
    self:add_terms(rule)
  end
  if definition.pattern then
    self:add_pattern(rule)
  elseif rule.literals then
    self:add_literals(rule)
  end
  for _, anchor in ipairs(rule.anchors or {}) do
    self:add_text(rule, "anchor", anchor)
  end
end

--- What finds them, as core.plan takes it, and their owners by their numbers. Those in the raw text, which mostly is the
--- clean one, are found in one pass with the others.
function Needles:finders()
  local made, owners = {}, {}
  for _, name in ipairs(finder_names) do
    local all, raw = self.clean[name], self.raw[name]
    local clean = #all.texts
    for _, field in ipairs(fields) do
      table.move(raw[field], 1, #raw.texts, clean + 1, all[field])
    end
    all.endings = all.endings or raw.endings
    if #all.texts > 0 then
      made[#made + 1] = { find = finders[name](all), clean = clean, goals = all.goals }
      table.move(all.owners, 1, #all.owners, #owners + 1, owners)
    end
  end
  return made, owners
end

return needles
