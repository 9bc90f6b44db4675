--- What a regular expression cannot do without: a few texts, one of which is in everything that it matches. ICU runs a
--- pattern only where one of them stands.
local tree = require "galley.check.regex_tree"

local literals = {}

local most_texts = 24
local most_characters = 8
local most_repeated = 8

-- What is known of a node: `texts`, all that it can match if those are few; else `need`, texts one of which it cannot do
-- without, and `head` and `tail`, those that it begins and ends with.
local know = {}

local function joined(a, b)
  if #a * #b > most_texts then
    return nil
  elseif #a == 1 and #b == 1 then
    return { a[1] .. b[1] }
  end
  local texts = {}
  for _, x in ipairs(a) do
    for _, y in ipairs(b) do
      texts[#texts + 1] = x .. y
    end
  end
  return texts
end

local function shortest(texts)
  local length = math.huge
  for _, text in ipairs(texts) do
    length = math.min(length, #text)
  end
  return length
end

--- The better of two lists of needed texts: the one whose shortest text is longer.
local function better(a, b)
  if not a or #a == 0 or not b or #b == 0 then
    return a and #a > 0 and a or b and #b > 0 and b or nil
  end
  local x, y = shortest(a), shortest(b)
  if x ~= y then
    return x > y and a or b
  end
  return #a <= #b and a or b
end

--- All of two lists, nil if one is missing or there are too many.
local function both(a, b)
  if not a or not b or #a + #b > most_texts then
    return nil
  end
  return table.move(b, 1, #b, #a + 1, table.move(a, 1, #a, 1, {}))
end

function know.text(node)
  return { texts = { node.text } }
end

function know.class(node)
  local set = node.set
  local few = set.characters and not (set.any or set.digits or set.lower or set.upper)
  return few and #set.characters > 0 and #set.characters <= most_characters and { texts = set.characters } or {}
end

function know.alternatives(node)
  local result = know.of(node[1])
  for i = 2, #node do
    local other = know.of(node[i])
    local texts = both(result.texts, other.texts)
    result = texts and { texts = texts } or { need = both(result.texts or result.need, other.texts or other.need) }
  end
  return result
end

local Sequence = {}
Sequence.__index = Sequence

--- What was read so far ends here.
function Sequence:close()
  self.head = self.head or self.texts
  self.need = better(self.need, self.texts)
  self.texts, self.whole = { "" }, false
end

function Sequence:add(piece)
  local longer = piece.texts and joined(self.texts, piece.texts)
  if longer then
    self.texts = longer
    return
  end
  self.need = better(self.need, piece.head and joined(self.texts, piece.head))
  self:close()
  self.need = better(self.need, piece.need)
  self.texts = piece.texts or piece.tail or self.texts
end

function Sequence:repeated(piece, least, most)
  if least == 0 then
    -- "a?" is one of two texts.
    if most == 1 and piece.texts then
      return self:add { texts = both(piece.texts, { "" }) }
    end
    return self:close()
  end
  for _ = 1, math.min(least, most_repeated) do
    self:add(piece)
  end
  if most ~= least or least > most_repeated then
    self:close()
    self.texts = piece.texts or { "" }
  end
end

function know.sequence(node)
  local s = setmetatable({ texts = { "" }, whole = true }, Sequence)
  for _, item in ipairs(node) do
    if item.kind == "behind" then
      -- It ends where the next one begins.
      local piece = know.of(item[1])
      s:close()
      s.need, s.texts = better(s.need, piece.need), piece.texts or piece.tail or { "" }
    elseif item.kind == "ahead" then
      -- It begins where the next one begins, too.
      local piece = know.of(item[1])
      local beginning = piece.texts or piece.head
      s.need = better(s.need, better(piece.need, beginning and joined(s.texts, beginning)))
    elseif item.kind == "repeat" then
      s:repeated(know.of(item[1]), item.least, item.most)
    elseif item.kind ~= "nothing" and item.kind ~= "never" then
      s:add(know.of(item))
    end
  end
  if s.whole then
    return { texts = s.texts }
  end
  return { need = better(s.need, s.texts), head = s.head, tail = s.texts }
end

--- What is known of a node. The depth of trees is limited where they are made.
function know.of(node)
  if node.kind == "sequence" or node.kind == "alternatives" or node.kind == "text" or node.kind == "class" then
    return know[node.kind](node)
  elseif node.kind == "repeat" then
    return know.sequence { node }
  end
  return {}
end

--- Is a text rare enough to look for? Single letters, blanks and stops stand in every block.
local function is_rare(text)
  if #text < 2 then
    return text:find "^[^%w%s.,-]$" ~= nil
  elseif #text == 2 then
    return text == "  " or text:find "[^%l%s.,]" ~= nil
  end
  return true
end

--- Texts, one of which is in everything that the pattern matches.
---@param pattern string
---@return string[]|nil texts nil if there are none, or none that are worth looking for
---@return boolean ignore_case the pattern begins with (?i)
function literals.of(pattern)
  local node, ignore_case = tree.of(pattern)
  if not node then
    return nil, ignore_case
  end
  local known = know.of(node)
  local texts = known.texts or known.need
  for _, text in ipairs(texts or {}) do
    -- Without regard to case, ß is ss as well, which no text shows.
    if not is_rare(text) or ignore_case and text:find "[sS][sS]" or ignore_case and text:find("ß", 1, true) then
      return nil, ignore_case
    end
  end
  return texts and #texts > 0 and texts or nil, ignore_case
end

return literals
