--- Shapes of bytes: a few bytes in a row, each of a set, one such row in everything that a regular expression matches. For
--- patterns that cannot do without any text (check/literals.lua), but without a digit before a blank, say: "\d (km|kg)".
--- csrc/match/shapes.c finds all shapes of all rules in one pass, and the patterns run only where theirs stand.
---
--- Inside a shape every set is one of whole characters of one byte, or of one certain byte; at its ends a set may be that of
--- the last, or first, bytes of characters of any length.
local tree = require "galley.check.regex_tree"

local shapes = {}

local longest = 6
local most_shapes = 32
local most_chance = 1 / 50
local most_branches, most_expansions = 4, 8

-- Sets of bytes, as tables from bytes to true.

--- Adds bytes to a set, or makes a new one.
local function bytes_of(from, to, set)
  set = set or {}
  for byte = from, to do
    set[byte] = true
  end
  return set
end

local function union(a, b)
  if not a or not b then
    return nil
  end
  local set = {}
  for byte in pairs(a) do
    set[byte] = true
  end
  for byte in pairs(b) do
    set[byte] = true
  end
  return set
end

-- How often bytes stand in German and English text, roughly.
local chances = {}
for byte = 0, 255 do
  if byte >= 0x61 and byte <= 0x7A then
    chances[byte] = 0.03
  elseif byte == 0x20 then
    chances[byte] = 0.14
  elseif byte >= 0x41 and byte <= 0x5A or byte >= 0x30 and byte <= 0x39 then
    chances[byte] = 0.003
  elseif byte == 0x2E or byte == 0x2C then
    chances[byte] = 0.01
  elseif byte >= 0x80 then
    chances[byte] = 0.0005
  else
    chances[byte] = 0.002
  end
end

--- A function of sets, or of shapes, which do not change once something is asked of them.
local function remembered(compute)
  local results = setmetatable({}, { __mode = "k" })
  return function(asked)
    local result = results[asked]
    if result == nil then
      result = compute(asked)
      results[asked] = result
    end
    return result
  end
end

local chance_of_set = remembered(function(set)
  local sum = 0
  for byte in pairs(set) do
    sum = sum + chances[byte]
  end
  return math.min(1, sum)
end)

--- What all bytes of a set are: "digits", "letters", or false.
local kind_of_set = remembered(function(set)
  local kind
  for byte in pairs(set) do
    local is = byte >= 0x30 and byte <= 0x39 and "digits"
      or (byte >= 0x61 and byte <= 0x7A or byte >= 0x41 and byte <= 0x5A or byte >= 0x80) and "letters"
    if not is or kind and kind ~= is then
      return false
    end
    kind = is
  end
  return kind or false
end)

--- How likely a shape stands at a place of a text. A letter or digit makes another one likely behind it.
local chance_of = remembered(function(shape)
  local product, before = 1, nil
  for _, set in ipairs(shape) do
    local kind = kind_of_set(set)
    product = product * math.min(1, chance_of_set(set) * (kind and kind == before and 10 or 1))
    before = kind
  end
  return product
end)

local function chance_of_all(list)
  local sum = 0
  for _, shape in ipairs(list) do
    sum = sum + chance_of(shape)
  end
  return sum
end

--- The better of two lists of shapes, one of which stands in every match: the rarer one.
local function better(a, b)
  if not a or not b then
    return a or b
  end
  return chance_of_all(a) <= chance_of_all(b) and a or b
end

-- What is known of a node: `row`, the sets that it is made of, if it has a fixed number of bytes; else `first` and `last`,
-- the bytes that it can begin and end with (nil: any, or it may be empty), and `need`, shapes one of which it holds.
-- `uses_digits` says that digits of other scripts have been left out of the sets.
local know = {}

local single_bytes = setmetatable({}, {
  __index = function(sets, byte)
    sets[byte] = { [byte] = true }
    return sets[byte]
  end,
})

local function one_character(text)
  local row = {}
  for i = 1, #text do
    row[i] = single_bytes[text:byte(i)]
  end
  return { row = row }
end

function know.text(node, state)
  -- Without regard to case a letter may be another one, or a part of a ligature.
  return state.ignore_case and node.text:find "[%a\x80-\xFF]" and {} or one_character(node.text)
end

local leads, follows = bytes_of(0xC2, 0xF4), bytes_of(0x80, 0xBF)

--- Characters of several bytes as a row, if all have as many: the first bytes of all, the second ones, and so on.
local function row_of(characters)
  local row = {}
  for i = 1, #characters[1] do
    row[i] = {}
  end
  for _, character in ipairs(characters) do
    if #character ~= #row then
      return nil
    end
    for i = 1, #row do
      row[i][character:byte(i)] = true
    end
  end
  return row
end

function know.class(node, state)
  local set = node.set
  local others = set.any or set.digits or set.upper or set.lower
  local row = not others and not state.ignore_case and set.characters and #set.characters > 0 and row_of(set.characters)
  if set.any then
    return {}
  elseif row then
    return { row = row }
  end
  local single, first, last, is_single = {}, {}, {}, true
  if set.digits then
    bytes_of(0x30, 0x39, single)
    state.uses_digits = true
  end
  for name, from in pairs { upper = 0x41, lower = 0x61 } do
    if set[name] then
      bytes_of(from, from + 25, single)
      first, last, is_single = union(first, leads), union(last, follows), false
    end
  end
  for _, character in ipairs(set.characters or {}) do
    if #character == 1 then
      single[character:byte()] = true
    else
      first[character:byte()], last[character:byte(-1)], is_single = true, true, false
    end
  end
  if state.ignore_case and (set.upper or set.lower or set.characters) then
    return {}
  end
  return is_single and next(single) and { row = { single } } or { first = union(single, first), last = union(single, last) }
end

local function first_of(piece)
  return piece.row and piece.row[1] or not piece.row and piece.first or nil
end

local function last_of(piece)
  return piece.row and piece.row[#piece.row] or not piece.row and piece.last or nil
end

local function need_of(piece)
  return piece.row and #piece.row > 0 and { piece.row } or piece.need
end

function know.alternatives(node, state)
  local pieces = {}
  for i, branch in ipairs(node) do
    pieces[i] = know.of(branch, state)
  end
  local first, last, need = first_of(pieces[1]), last_of(pieces[1]), need_of(pieces[1])
  for i = 2, #pieces do
    first, last = union(first, first_of(pieces[i])), union(last, last_of(pieces[i]))
    local other = need_of(pieces[i])
    need = need and other and table.move(other, 1, #other, #need + 1, table.move(need, 1, #need, 1, {})) or nil
  end
  return { first = first, last = last, need = need }
end

local Sequence = {}
Sequence.__index = Sequence

--- The best part of a row, as long as a shape may be.
local function best_part(row)
  local best, best_chance
  for from = 1, math.max(1, #row - longest + 1) do
    local part = table.move(row, from, math.min(#row, from + longest - 1), 1, {})
    local chance = chance_of(part)
    if not best or chance < best_chance then
      best, best_chance = part, chance
    end
  end
  return best
end

local function copy(row)
  return table.move(row, 1, #row, 1, {})
end

--- Ends the row at hand, behind which more of it may be known.
function Sequence:close(behind)
  local row = self.row
  if behind then
    row = table.move(behind, 1, #behind, #row + 1, copy(row))
  end
  if not self.has_first then
    self.has_first, self.first, self.head = true, row[1], row
  end
  if #row > 0 then
    self.need = better(self.need, { best_part(row) })
  end
  self.row, self.whole = {}, false
end

function Sequence:add(piece)
  if piece.row then
    table.move(piece.row, 1, #piece.row, #self.row + 1, self.row)
    return
  end
  self:close(piece.head or piece.first and { piece.first })
  self.need = better(self.need, piece.need)
  self.row = piece.tail and copy(piece.tail) or piece.last and { piece.last } or {}
end

function Sequence:repeated(piece, least, most)
  if least == 0 then
    self:close()
    return
  end
  for _ = 1, math.min(least, longest) do
    self:add(piece)
  end
  if most ~= least or least > longest then
    local row = piece.row and self.row
    self:close()
    -- The last of them stand before what follows.
    self.row = row and table.move(row, math.max(1, #row - #piece.row * math.min(least, longest) + 1), #row, 1, {})
      or piece.last and { piece.last } or {}
  end
end

--- A sequence, of which optional items end what is known.
local function plain_sequence(node, state)
  local s = setmetatable({ row = {}, whole = true }, Sequence)
  for i, item in ipairs(node) do
    if item.kind == "behind" then
      local piece = know.of(item[1], state)
      s:close()
      s.has_first = true   -- where a look behind begins is not where the match does
      s.need = better(s.need, piece.need)
      s.row = copy(piece.row or piece.tail or piece.last and { piece.last } or {})
    elseif item.kind == "ahead" then
      local piece = know.of(item[1], state)
      s.need = better(s.need, piece.need)
      if i == #node or node[i + 1].kind == "never" then
        local head = piece.row or piece.head or piece.first and { piece.first } or {}
        local row = table.move(head, 1, #head, #s.row + 1, copy(s.row))
        s.need = #row > 0 and better(s.need, { best_part(row) }) or s.need
      end
    elseif item.kind == "repeat" then
      s:repeated(know.of(item[1], state), item.least, item.most)
    elseif item.kind ~= "nothing" and item.kind ~= "never" then
      s:add(know.of(item, state))
    end
  end
  if s.whole then
    return { row = s.row }
  end
  local tail = s.row
  s:close()
  return { first = s.first, head = s.head, last = tail[#tail], tail = tail, need = s.need }
end

--- What an item may be, if it may be one of a few rows: nothing is a row, too.
local function rows_of(item, kind, state)
  local rows = {}
  if item.kind ~= kind then
    return nil
  elseif kind == "repeat" and item.least == 0 and item.most == 1 then
    rows[1], rows[2] = { kind = "nothing" }, item[1]
  elseif kind == "alternatives" and #item <= most_branches then
    rows = item
  end
  for _, row in ipairs(rows) do
    if row.kind ~= "nothing" and not know.of(row, state).row then
      return nil
    end
  end
  return #rows > 0 and rows or nil
end

--- A sequence in which an item of a kind may be one of a few rows, as alternatives; nil if there is no such item.
local function expanded(node, kind, state)
  for i, item in ipairs(node) do
    local rows = rows_of(item, kind, state)
    if rows then
      local alternatives = { kind = "alternatives" }
      for k, row in ipairs(rows) do
        alternatives[k] = table.move(node, 1, #node, 1, { kind = "sequence" })
        alternatives[k][i] = row
      end
      return alternatives
    end
  end
end

function know.sequence(node, state)
  local known = plain_sequence(node, state)
  local alternatives = state.expansions < most_expansions
    and (expanded(node, "repeat", state) or expanded(node, "alternatives", state))
  if alternatives then
    state.expansions = state.expansions + 1
    known.need = better(known.need, know.of(alternatives, state).need)
  end
  return known
end

local function find_out(node, state)
  if node.kind == "sequence" or node.kind == "alternatives" or node.kind == "text" or node.kind == "class" then
    return know[node.kind](node, state)
  elseif node.kind == "repeat" then
    return know.sequence({ node }, state)
  end
  return {}
end

--- A node may stand in several alternatives of an expanded sequence.
function know.of(node, state)
  local known = state.known[node] or find_out(node, state)
  state.known[node] = known
  return known
end

--- Which bytes can begin a digit of another script: where such a byte stands, shapes with digits say nothing.
local other_digits = bytes_of(0xD9, 0xDF, bytes_of(0xE0, 0xE1, bytes_of(0xEA, 0xEA, bytes_of(0xEF, 0xF0))))

local function encoded(shape)
  local sets = {}
  for i, set in ipairs(shape) do
    local bytes = {}
    for byte in pairs(set) do
      bytes[#bytes + 1] = string.char(byte)
    end
    table.sort(bytes)
    sets[i] = table.concat(bytes)
  end
  return sets
end

--- Shapes, one of which is in everything that the pattern matches.
---@param pattern string
---@return string[][]|nil shapes each a list of sets, a set being a text with its bytes; nil if there are none, or none rare
---  enough
---@return number|nil chance that one of them stands at a place of a text
function shapes.of(pattern)
  local node, ignore_case = tree.of(pattern)
  if not node then
    return nil
  end
  local state = { ignore_case = ignore_case, expansions = 0, known = {} }
  local need = need_of(know.of(node, state))
  if not need or #need > most_shapes then
    return nil
  end
  local result = {}
  for i, shape in ipairs(need) do
    result[i] = encoded(best_part(shape))
  end
  local chance = chance_of_all(need)
  if chance > most_chance then
    return nil
  elseif state.uses_digits then
    result[#result + 1] = encoded { other_digits }
  end
  return result, chance
end

--- How likely one of some texts stands at a place of a text.
---@param texts string[]
---@return number
function shapes.chance_of_texts(texts)
  local rows = {}
  for i, text in ipairs(texts) do
    rows[i] = one_character(text).row
  end
  return chance_of_all(rows)
end

return shapes
