--- Regular expressions of ICU as trees, as far as it matters for finding out what their matches look like. Nodes:
---
---     { kind = "text", text = "a" }                        one character, or several of ASCII
---     { kind = "class", set = { … } }                      one character of a set, see below
---     { kind = "nothing" }                                 what has no width: \b, ^, $
---     { kind = "unknown" }                                 what may be anything: a back-reference
---     { kind = "sequence", … }                             a list of nodes
---     { kind = "alternatives", … }                         a list of nodes
---     { kind = "repeat", node, least =, most = }           most is nil if there is no limit
---     { kind = "behind" | "ahead" | "never", node }        looks behind, ahead; never: must not stand there
---
--- A set: characters = { "a", "ä", … } if it is that and no more; digits, lower, upper: it holds all such characters (of
--- any script); any: it may hold any character; spaces, besides any: but it holds white space and what else is named.
---
--- A pattern that is not understood (comments, \Q…\E, flags behind the beginning) has no tree.
local tree = {}

local Reader = {}
Reader.__index = Reader

local most_nested = 50
local most_characters = 200

local function give_up()
  error(tree, 0)
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
  local byte = self.pattern:byte(self.at) or give_up()
  local last = self.at
  if byte >= 0xC2 then
    last = self.pattern:find("[\0-\x7F\xC2-\xFD]", self.at + 1) or #self.pattern + 1
    last = last - 1
  end
  local character = self.pattern:sub(self.at, last)
  self.at = last + 1
  return character
end

local controls = { n = "\n", t = "\t", r = "\r", f = "\f", a = "\a", e = "\27" }

-- Sets by the names of \p{…}.
local properties = {
  L = { lower = true, upper = true, any_letter = true }, Lu = { upper = true }, Ll = { lower = true }, Nd = { digits = true },
  N = { digits = true, any = true },
}

--- The character that \uXXXX, \xXX or \x{…} is.
function Reader:hexadecimal()
  local hex = self.pattern:match("^u(%x%x%x%x)", self.at) or self.pattern:match("^x(%x%x)", self.at)
  local braced = self.pattern:match("^x{(%x+)}", self.at)
  if not hex and not braced then
    give_up()
  end
  self.at = self.at + (hex and #hex + 1 or #braced + 3)
  return utf8.char(tonumber(hex or braced, 16))
end

-- What an escaped letter is.
local escaped = {}
for letter, node in pairs {
  bBAZz = { kind = "nothing" }, DwWShHvV = { kind = "class", set = { any = true } },
  s = { kind = "class", set = { any = true, spaces = true } }, G = { kind = "nothing", of_last = true },
  RX = { kind = "unknown" }, d = { kind = "class", set = { digits = true } },
} do
  for one in letter:gmatch "." do
    escaped[one] = node
  end
end

--- What stands behind a backslash.
function Reader:escape()
  local byte = self.pattern:byte(self.at)
  local hex = (byte == 0x75 or byte == 0x78) and self:hexadecimal()
  if hex then
    return { kind = "text", text = hex }
  end
  local character = self:character()
  if escaped[character] then
    return escaped[character]
  elseif controls[character] then
    return { kind = "text", text = controls[character] }
  elseif character:find "^[pPN]$" then
    local rest = self.pattern:match("^%b{}", self.at) or give_up()
    self.at = self.at + #rest
    return { kind = "class", set = character == "p" and properties[rest:sub(2, -2)] or { any = true } }
  elseif character:find "^[%dk]$" then
    local rest = character == "k" and self.pattern:match("^%b<>", self.at) or self.pattern:match("^%d*", self.at)
    self.at = self.at + #rest
    return { kind = "unknown" }
  elseif character:find "^%w$" then
    give_up()
  end
  return { kind = "text", text = character }
end

local function add_range(characters, first, last)
  local from, to = utf8.codepoint(first), utf8.codepoint(last)
  if to < from or #characters + to - from > most_characters then
    return false
  end
  for code = from, to do
    characters[#characters + 1] = utf8.char(code)
  end
  return true
end

--- A set in brackets, whose opening one has been read.
function Reader:set()
  local set, depth, previous = { characters = {} }, 1, nil
  -- Does it hold more than white space and what is named?
  local wide = self:take "^"
  if wide then
    set.any = true
  end
  while depth > 0 do
    local character = self:character()
    if character == "[" then
      depth, set.any, wide, previous = depth + 1, true, true, nil
    elseif character == "]" then
      depth, previous = depth - 1, nil
    elseif character == "&" then
      set.any, wide = true, true
    elseif character == "-" and previous and not self:peek "]" then
      local last = self:character()
      if last == "\\" then
        last = self:escape().text
      end
      local is_odd = not last or last == "[" or not add_range(set.characters, previous, last)
      set.any, wide = set.any or is_odd, wide or is_odd
      depth = last == "[" and depth + 1 or depth
      previous = nil
    else
      local node = character == "\\" and self:escape() or { text = character }
      previous = node.text
      if previous then
        set.characters[#set.characters + 1] = previous
      else
        local named = node.set or { any = true }
        for name in pairs(named) do
          set[name] = true
        end
        wide = wide or named.any and not named.spaces
      end
    end
  end
  if wide then
    set.spaces = nil
  end
  return { kind = "class", set = set }
end

--- A group, whose opening parenthesis has been read.
function Reader:group()
  local kind
  if self:take "?" then
    if self:take "<=" then
      kind = "behind"
    elseif self:take "=" then
      kind = "ahead"
    elseif self:take "!" or self:take "<!" then
      kind = "never"
    elseif self.pattern:find("^<%a%w*>", self.at) then
      self.at = self.pattern:find(">", self.at, true) + 1
    elseif not self:take ":" and not self:take ">" then
      give_up()
    end
  end
  local node = self:alternatives()
  if not self:take ")" then
    give_up()
  end
  return kind and { kind = kind, node } or node
end

--- A node with the quantifier behind it.
function Reader:quantified(node)
  local byte = self.pattern:byte(self.at)
  if byte ~= 0x2A and byte ~= 0x2B and byte ~= 0x3F and byte ~= 0x7B then   -- * + ? {
    return node
  end
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
    return node
  end
  -- Reluctant or possessive.
  if not self:take "?" then
    self:take "+"
  end
  return { kind = "repeat", node, least = least, most = most }
end

function Reader:atom()
  local character = self:character()
  if character == "(" then
    return self:group()
  elseif character == "[" then
    return self:set()
  elseif character == "\\" then
    return self:escape()
  elseif character == "^" or character == "$" then
    return { kind = "nothing" }
  elseif character == "." then
    return { kind = "class", set = { any = true } }
  end
  return { kind = "text", text = character }
end

--- Letters, digits and blanks that stand for themselves, as one node.
function Reader:plain()
  local text = self.pattern:match("^[%w ]+", self.at)
  if text and self.pattern:find("^[*+?{]", self.at + #text) then
    text = text:sub(1, -2)   -- the last one is quantified
  end
  if not text or text == "" then
    return nil
  end
  self.at = self.at + #text
  return { kind = "text", text = text }
end

function Reader:sequence()
  local nodes = { kind = "sequence" }
  while true do
    local byte = self.pattern:byte(self.at)
    if not byte or byte == 0x7C or byte == 0x29 then   -- | )
      return nodes
    end
    nodes[#nodes + 1] = self:plain() or self:quantified(self:atom())
  end
end

function Reader:alternatives()
  self.depth = self.depth + 1
  if self.depth > most_nested then
    give_up()
  end
  local nodes = { kind = "alternatives", self:sequence() }
  while self:take "|" do
    nodes[#nodes + 1] = self:sequence()
  end
  self.depth = self.depth - 1
  return #nodes == 1 and nodes[1] or nodes
end

-- The last pattern, which more than one asks for.
local last_pattern, last_node, last_ignore_case

--- The tree of a pattern.
---@param pattern string
---@return table|nil node nil for one that is not understood
---@return boolean ignore_case the pattern begins with (?i)
function tree.of(pattern)
  if pattern ~= last_pattern then
    local ignore_case = pattern:sub(1, 4) == "(?i)"
    local reader = setmetatable({ pattern = pattern, at = ignore_case and 5 or 1, depth = 0 }, Reader)
    local ok, node = pcall(reader.alternatives, reader)
    if not ok and node ~= tree then
      error(node, 0)
    end
    last_pattern, last_ignore_case = pattern, ignore_case
    last_node = ok and reader.at > #pattern and node or nil
  end
  return last_node, last_ignore_case
end

return tree
