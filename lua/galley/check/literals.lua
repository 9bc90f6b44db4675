--- What a regular expression cannot do without: a few texts, one of which is in everything that it matches. ICU runs a
--- pattern only where one of them stands; where this module finds none, or one that stands everywhere, it runs on all of
--- the text.
---
--- The pattern is read as ICU reads it, as far as that matters here: sequences, alternatives, groups, quantifiers, small
--- sets, escapes, what looks ahead or behind. Anything else ends the text at hand, or, where its extent is not clear
--- (comments, \Q…\E, flags inside a group), the search.
local literals = {}

local most_texts = 24

local Reader = {}
Reader.__index = Reader

-- A piece of a pattern: `texts`, all that it can match if those are few; else `need`, texts one of which it cannot do
-- without, and `head` and `tail`, those that it begins and ends with.
local anything = {}

local function joined(a, b)
  local texts = {}
  for _, x in ipairs(a) do
    for _, y in ipairs(b) do
      texts[#texts + 1] = x .. y
    end
  end
  return #texts <= most_texts and texts or nil
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

local function give_up()
  error(literals, 0)
end

function Reader:peek(text)
  return self.pattern:sub(self.at, self.at + #text - 1) == text
end

function Reader:take(text)
  local there = self:peek(text)
  if there then
    self.at = self.at + #text
  end
  return there
end

--- The next character, whole.
function Reader:character()
  local character = self.pattern:match("^" .. utf8.charpattern, self.at)
  if not character or character == "" then
    give_up()
  end
  self.at = self.at + #character
  return character
end

local controls = { n = "\n", t = "\t", r = "\r", f = "\f", a = "\a", e = "\27" }

--- What stands behind a backslash: a text, or nil for a class, an anchor or a reference (and whether it has a width).
function Reader:escape()
  local hex = self.pattern:match("^u(%x%x%x%x)", self.at) or self.pattern:match("^x(%x%x)", self.at)
  local braced = self.pattern:match("^x{(%x+)}", self.at)
  if hex or braced then
    self.at = self.at + (hex and #hex + 1 or #braced + 3)
    return utf8.char(tonumber(hex or braced, 16))
  end
  local character = self:character()
  if character:find "^[bBAZzG]$" then
    return nil, true
  elseif controls[character] then
    return controls[character]
  elseif character:find "^[pPN]$" then
    local rest = self.pattern:match("^%b{}", self.at) or give_up()
    self.at = self.at + #rest
    return nil
  elseif character:find "^[%dk]$" then
    local rest = character == "k" and self.pattern:match("^%b<>", self.at) or self.pattern:match("^%d*", self.at)
    self.at = self.at + #rest
    return nil
  elseif character:find "^[dDwWsShHvVRX]$" then
    return nil
  elseif character:find "^[%w]$" then
    give_up()
  end
  return character
end

--- A set in brackets: its characters if they are few and plainly written.
function Reader:set()
  local depth, texts, plain = 1, {}, not self:peek "^"
  while depth > 0 do
    local character = self:character()
    if character == "[" then
      depth, plain = depth + 1, false
    elseif character == "]" then
      depth = depth - 1
    elseif character == "\\" then
      local text = self:escape()
      plain, texts[#texts + 1] = plain and text ~= nil, text
    elseif character == "-" or character == "&" then
      plain = false
    else
      texts[#texts + 1] = character
    end
  end
  return plain and #texts > 0 and #texts <= 8 and { texts = texts } or anything
end

--- A group: what is in it, and how it stands to its neighbours ("behind", "ahead", "never" for what must not stand there).
function Reader:group()
  local kind
  if self:take "?" then
    if self:take "<=" then
      kind = "behind"
    elseif self:take "=" then
      kind = "ahead"
    elseif self:take "!" or self:take "<!" then
      kind = "never"
    elseif self:take ":" or self:take ">" then
      kind = nil
    elseif self.pattern:find("^<%a%w*>", self.at) then
      self.at = self.pattern:find(">", self.at, true) + 1
    else
      give_up()
    end
  end
  local piece = self:alternatives()
  if not self:take ")" then
    give_up()
  end
  return kind == "never" and {} or piece, kind
end

--- How often a piece stands there at least, and at most (nil: no limit).
function Reader:quantifier()
  local least, most = 1, nil
  local low, comma, high = self.pattern:match("^{(%d+)(,?)(%d*)}", self.at)
  if low then
    self.at = self.pattern:find("}", self.at, true) + 1
    least, most = tonumber(low), tonumber(high) or comma == "" and tonumber(low) or nil
  elseif self:take "*" then
    least = 0
  elseif self:take "?" then
    least, most = 0, 1
  elseif not self:take "+" then
    return 1, 1
  end
  -- Reluctant or possessive.
  if not self:take "?" then
    self:take "+"
  end
  return least, most
end

--- One piece without its quantifier; its kind as of a group, "nothing" for what has no width.
function Reader:atom()
  local character = self:character()
  if character == "(" then
    return self:group()
  elseif character == "[" then
    return self:set()
  elseif character == "\\" then
    local text, nothing = self:escape()
    return text and { texts = { text } } or anything, nothing and "nothing" or nil
  elseif character == "^" or character == "$" then
    return anything, "nothing"
  elseif character == "." then
    return anything
  end
  return { texts = { character } }
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
  self:close()
  self.need = better(self.need, piece.need)
  if piece.texts then
    self.texts = piece.texts
  end
end

function Sequence:repeated(piece, least, most)
  if least == 0 then
    -- "a?" is one of two texts.
    if most == 1 and piece.texts then
      return self:add { texts = both(piece.texts, { "" }) }
    end
    return self:close()
  end
  for _ = 1, math.min(least, 8) do
    self:add(piece)
  end
  if most ~= least or least > 8 then
    self:close()
    self.texts = piece.texts or { "" }
  end
end

function Reader:sequence()
  local s = setmetatable({ texts = { "" }, whole = true }, Sequence)
  while self.at <= #self.pattern and not self:peek "|" and not self:peek ")" do
    local piece, kind = self:atom()
    local least, most = self:quantifier()
    if kind == "behind" and least == 1 and most == 1 then
      -- It ends where the next piece begins.
      s:close()
      s.need, s.texts = better(s.need, piece.need), piece.texts or piece.tail or { "" }
    elseif kind == "ahead" and least > 0 then
      -- It begins where the next piece begins, too.
      local beginning = piece.texts or piece.head
      s.need = better(s.need, better(piece.need, beginning and joined(s.texts, beginning)))
    elseif kind ~= "nothing" and kind ~= "never" and kind ~= "ahead" and kind ~= "behind" then
      s:repeated(piece, least, most)
    end
  end
  if s.whole then
    return { texts = s.texts }
  end
  return { need = better(s.need, s.texts), head = s.head, tail = s.texts }
end

function Reader:alternatives()
  self.depth = self.depth + 1
  if self.depth > 50 then
    give_up()
  end
  local result = self:sequence()
  while self:take "|" do
    local other = self:sequence()
    local texts = both(result.texts, other.texts)
    result = texts and { texts = texts } or { need = both(result.texts or result.need, other.texts or other.need) }
  end
  self.depth = self.depth - 1
  return result
end

--- Is a text rare enough to look for? Single letters, blanks and stops stand in every block.
local function is_rare(text)
  if #text == 1 then
    return text:find "^[^%w%s.,-]$" ~= nil
  end
  return #text >= 3 or text:find "[^%l]" ~= nil and text:find "%S" ~= nil or text == "  "
end

--- Texts, one of which is in everything that the pattern matches.
---@param pattern string
---@return string[]|nil texts nil if there are none, or none that are worth looking for
---@return boolean ignore_case the pattern begins with (?i)
function literals.of(pattern)
  local ignore_case = pattern:sub(1, 4) == "(?i)"
  local reader = setmetatable({ pattern = pattern, at = ignore_case and 5 or 1, depth = 0 }, Reader)
  local ok, result = pcall(reader.alternatives, reader)
  if not ok then
    if result ~= literals then
      error(result, 0)
    end
    return nil, ignore_case
  end
  local texts = result.texts or result.need
  for _, text in ipairs(texts or {}) do
    -- Without regard to case, ß is ss as well, which no text shows.
    if not is_rare(text) or ignore_case and text:find "[sS][sS]" or ignore_case and text:find("ß", 1, true) then
      return nil, ignore_case
    end
  end
  return reader.at > #pattern and texts and #texts > 0 and texts or nil, ignore_case
end

return literals
