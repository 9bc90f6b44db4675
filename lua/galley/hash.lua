--- Numbers that look random and are the same on every machine and in every version of Lua: a sample or a sketch must
--- not depend on where it is made. The mixer is the finalizer of SplitMix64 (Steele, Lea, Flood 2014).
local hash = {}

--- A 64-bit integer, each bit of which hangs on all bits of the given one.
---@param number integer
---@return integer
function hash.mix(number)
  number = (number ~ (number >> 30)) * 0xBF58476D1CE4E5B9
  number = (number ~ (number >> 27)) * 0x94D049BB133111EB
  return number ~ (number >> 31)
end

local mix = hash.mix
local golden = 0x9E3779B97F4A7C15

--- The hash of a string, 64 bits.
---@param text string
---@param seed? integer
---@return integer
function hash.of(text, seed)
  local state = mix((seed or 0) + golden + #text)
  local whole = #text & ~7
  for position = 1, whole, 8 do
    state = mix((state ~ string.unpack("<i8", text, position)) + golden)
  end
  if whole < #text then
    local rest = 0
    for position = #text, whole + 1, -1 do
      rest = rest << 8 | text:byte(position)
    end
    state = mix((state ~ rest) + golden)
  end
  return state
end

return hash
