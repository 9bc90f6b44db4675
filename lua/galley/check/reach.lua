--- How far a match of a regular expression can reach around what it cannot do without, which is all of the text that ICU
--- need look at (csrc/match/windows.h).
local tree = require "galley.check.regex_tree"

local reach = {}

-- A pattern that reaches farther is run on the whole stretch.
local most_characters = 200

--- Raised where nothing can be said.
local unknown = {}

local ranges = { digits = "09", lower = "az", upper = "AZ" }

--- Notes that a set is repeated without limit.
local function repeat_set(set, state)
  if set.any and not set.spaces then
    error(unknown, 0)
  end
  local bytes = state.repeated
  -- Letters, digits and blanks may be of any script.
  state.other_scripts = true
  for name, range in pairs(ranges) do
    if set[name] then
      for byte = range:byte(1), range:byte(2) do
        bytes[string.char(byte)] = true
      end
    end
  end
  for byte in (set.spaces and "\t\n\v\f\r\x1C\x1D\x1E\x1F " or ""):gmatch "." do
    bytes[byte] = true
  end
  for _, character in ipairs(set.characters or {}) do
    if #character == 1 then
      bytes[character], bytes[character:lower()], bytes[character:upper()] = true, true, true
    end
  end
end

--- Notes all that a node may match as repeated without limit.
local function repeat_node(node, state)
  if node.kind == "text" then
    local characters = {}
    for _, code in utf8.codes(node.text) do
      characters[#characters + 1] = utf8.char(code)
    end
    repeat_set({ characters = characters }, state)
  elseif node.kind == "class" then
    repeat_set(node.set, state)
  elseif node.kind == "unknown" or node.of_last then
    error(unknown, 0)
  elseif node.kind ~= "never" then
    for _, part in ipairs(node) do
      repeat_node(part, state)
    end
  end
end

--- The most characters of a match of a node, not counting what is repeated without limit.
local function width(node, state)
  local kind = node.kind
  if kind == "text" then
    return utf8.len(node.text) or error(unknown, 0)
  elseif kind == "class" then
    return 1
  elseif kind == "unknown" or node.of_last then
    error(unknown, 0)
  elseif kind == "nothing" or kind == "never" then
    return 0
  elseif kind == "repeat" and not node.most then
    repeat_node(node[1], state)
    return 0
  elseif kind == "repeat" then
    return node.most * width(node[1], state)
  end
  local sum, most = 0, 0
  for _, part in ipairs(node) do
    local size = width(part, state)
    sum, most = sum + size, math.max(most, size)
  end
  return kind == "alternatives" and most or sum
end

--- The reach of a pattern, as the option of regex.compile.
---@param pattern string
---@return { characters: integer, repeated: string }|nil reach nil if it may be anything
function reach.of(pattern)
  local node, ignore_case = tree.of(pattern)
  if not node then
    return nil
  end
  local state = { repeated = {} }
  local ok, characters = pcall(width, node, state)
  if not ok and characters ~= unknown then
    error(characters, 0)
  elseif not ok or characters > most_characters then
    return nil
  end
  local bytes = {}
  for byte in pairs(state.repeated) do
    bytes[#bytes + 1] = byte
    if ignore_case then
      bytes[#bytes + 1] = byte:lower()
      bytes[#bytes + 1] = byte:upper()
    end
  end
  for byte = 0x80, state.other_scripts and 0xFF or 0 do
    bytes[#bytes + 1] = string.char(byte)
  end
  table.sort(bytes)
  -- Without regard to case one character may be up to three: ß is ss, ﬃ is ffi.
  return { characters = ignore_case and 3 * characters or characters, repeated = table.concat(bytes) }
end

return reach
