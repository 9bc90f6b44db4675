--- Outlines of regular expressions: automata over bytes that accept all that the pattern matches, and a little more. Where an
--- outline accepts nothing, ICU need not look (csrc/match/outline.c).
---
--- An outline has a few dozen positions, each a set of bytes (Glushkov 1961): bit i of a mask stands for position i. What takes
--- too many is coarsened: of words only the beginning counts, and words of which one stands there are laid over each other.
--- Conditions without width are left out, but for what looks behind at the very beginning of the pattern, and ahead at its end.
local tree = require "galley.check.regex_tree"

local outline = {}

-- The mask of all of them is a positive number.
local most_positions = 62
local most_repeated = 3
-- How much of a word counts, if more is too much; and whether words are laid over each other.
local coarseness = { { 100 }, { 6 }, { 4 }, { 3 }, { 4, true }, { 2, true } }

--- Raised where there are too many positions.
local too_many = {}

local function bytes_between(from, to)
  local bytes = {}
  for byte = from, to do
    bytes[#bytes + 1] = string.char(byte)
  end
  return table.concat(bytes)
end

local any_byte, leads, follows = bytes_between(0, 255), bytes_between(0xC2, 0xF4), bytes_between(0x80, 0xBF)
local ascii = { digits = bytes_between(0x30, 0x39), upper = bytes_between(0x41, 0x5A), lower = bytes_between(0x61, 0x7A) }

-- What an automaton is made of: `first` and `last`, masks of positions; `is_empty`, whether it accepts nothing at all, too.
local nothing = { first = 0, last = 0, is_empty = true }

local Builder = {}
Builder.__index = Builder

--- A position: one byte of a set.
function Builder:position(bytes)
  local number = #self.sets
  if number == most_positions then
    error(too_many, 0)
  end
  self.sets[number + 1], self.follow[number + 1] = bytes, 0
  return { first = 1 << number, last = 1 << number, is_empty = false }
end

--- Lets the positions of one mask follow those of another.
function Builder:connect(before, behind)
  for i = 1, #self.follow do
    if before >> (i - 1) & 1 == 1 then
      self.follow[i] = self.follow[i] | behind
    end
  end
end

function Builder:joined(a, b)
  self:connect(a.last, b.first)
  return {
    first = a.is_empty and a.first | b.first or a.first, last = b.is_empty and a.last | b.last or b.last,
    is_empty = a.is_empty and b.is_empty,
  }
end

function Builder:looped(part)
  self:connect(part.last, part.first)
  return part
end

local function optional(part)
  return { first = part.first, last = part.last, is_empty = true }
end

local function either(a, b)
  return { first = a.first | b.first, last = a.last | b.last, is_empty = a.is_empty or b.is_empty }
end

local make = {}

--- Texts laid over each other: a position for each of the first bytes of all of them, and one for all that is left.
local function overlaid(self, texts)
  local length, rest, whole = self.word_length, {}, nothing
  for _, text in ipairs(texts) do
    length = math.min(length, #text)
  end
  for i = 1, length do
    local bytes = {}
    for k, text in ipairs(texts) do
      bytes[k] = text:sub(i, i)
    end
    whole = self:joined(whole, self:position(table.concat(bytes)))
  end
  for k, text in ipairs(texts) do
    rest[k] = text:sub(length + 1)
  end
  local left = table.concat(rest)
  return left == "" and whole or self:joined(whole, optional(self:looped(self:position(left))))
end

function make.text(self, node)
  return overlaid(self, { node.text })
end

function make.class(self, node)
  local set, first, rest = node.set, {}, {}
  if set.any then
    return self:looped(self:position(any_byte))
  end
  for _, name in ipairs { "digits", "upper", "lower" } do
    if set[name] then
      first[#first + 1], rest[1] = ascii[name] .. leads, follows
    end
  end
  for _, character in ipairs(set.characters or {}) do
    first[#first + 1] = character:sub(1, 1)
    rest[#rest + 1] = #character > 1 and character:sub(2) or nil
  end
  local whole = self:position(table.concat(first))
  return #rest > 0 and self:joined(whole, optional(self:looped(self:position(table.concat(rest))))) or whole
end

--- What a node matches, if it is one text and nothing else.
local function text_of(node)
  local parts = {}
  for i, item in ipairs(node) do
    if item.kind ~= "text" then
      return nil
    end
    parts[i] = item.text
  end
  return #parts > 0 and table.concat(parts) or nil
end

function make.alternatives(self, node, at_start, at_end)
  local whole, texts = nil, {}
  for _, branch in ipairs(node) do
    local text = self.overlays and branch.kind == "sequence" and text_of(branch)
    if text then
      texts[#texts + 1] = text
    else
      local part = self:make(branch, at_start, at_end)
      whole = whole and either(whole, part) or part
    end
  end
  if #texts == 0 then
    return whole
  end
  local part = overlaid(self, texts)
  return whole and either(whole, part) or part
end

local function has_width(node)
  return node.kind ~= "nothing" and node.kind ~= "never"
end

--- Does nothing with a width stand between two items?
local function is_bare(node, from, to)
  for i = from, to do
    if has_width(node[i]) then
      return false
    end
  end
  return true
end

function make.sequence(self, node, at_start, at_end)
  local whole = nothing
  for i, item in ipairs(node) do
    local is_first, is_last = at_start and is_bare(node, 1, i - 1), at_end and is_bare(node, i + 1, #node)
    if item.kind == "behind" then
      whole = is_first and self:joined(whole, self:make(item[1], false, false)) or whole
    elseif item.kind == "ahead" then
      whole = is_last and self:joined(whole, self:make(item[1], false, false)) or whole
    else
      whole = self:joined(whole, self:make(item, is_first, is_last))
    end
  end
  return whole
end

make["repeat"] = function(self, node)
  local whole, copies = nothing, math.max(1, math.min(node.least, most_repeated))
  for i = 1, copies do
    local part = self:make(node[1], false, false)
    local goes_on = i == copies and node.most ~= node.least or node.least > most_repeated
    whole = self:joined(whole, goes_on and self:looped(part) or part)
  end
  return node.least == 0 and optional(whole) or whole
end

--- The depth of trees is limited where they are made.
function Builder:make(node, at_start, at_end)
  local maker = make[node.kind]
  if maker then
    return maker(self, node, at_start, at_end)
  elseif node.kind == "unknown" then
    return optional(self:looped(self:position(any_byte)))
  end
  return nothing
end

local function attempt(node, word_length, overlays)
  local builder = setmetatable({ sets = {}, follow = {}, word_length = word_length, overlays = overlays }, Builder)
  local ok, whole = pcall(builder.make, builder, node, true, true)
  if not ok and whole ~= too_many then
    error(whole, 0)
  end
  return ok and { sets = builder.sets, follow = builder.follow, first = whole.first, last = whole.last,
    is_empty = whole.is_empty }
end

--- The outline of a pattern.
---@param pattern string
---@return { sets: string[], follow: integer[], first: integer, last: integer }|nil outline nil if it would accept anything,
---  or if the pattern is too long
function outline.of(pattern)
  local node, ignore_case = tree.of(pattern)
  if not node or ignore_case then
    return nil
  end
  for _, one in ipairs(coarseness) do
    local made = attempt(node, one[1], one[2])
    if made then
      return not made.is_empty and { sets = made.sets, follow = made.follow, first = made.first, last = made.last } or nil
    end
  end
end

return outline
