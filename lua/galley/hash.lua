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

--- The hash of a string, 64 bits.
---@type fun(text: string, seed?: integer): integer
hash.of = require "galley.core".hash

return hash
