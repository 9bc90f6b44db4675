--- Which name was meant by one that there is not.
local nearest = {}

local most_edits = 2

--- How many bytes must be changed, added or taken away to make one name of another (Levenshtein).
local function distance(a, b)
  local row = {}
  for j = 0, #b do
    row[j] = j
  end
  for i = 1, #a do
    local diagonal
    diagonal, row[0] = row[0], i
    for j = 1, #b do
      local change = diagonal + (a:byte(i) == b:byte(j) and 0 or 1)
      diagonal, row[j] = row[j], math.min(change, row[j] + 1, row[j - 1] + 1)
    end
  end
  return row[#b]
end

--- The names that are as near as a slip of the pen, in their order.
---@param name string
---@param names string[]
---@return string[]
function nearest.names(name, names)
  local found = {}
  for _, one in ipairs(names) do
    if math.abs(#name - #one) <= most_edits and distance(name, one) <= most_edits then
      found[#found + 1] = one
    end
  end
  return found
end

--- Which rules were meant, in the words of a message: " (did you mean de/dash?)". A part of the name is enough.
---@param id string of a rule that there is not
---@param rules table[] definitions
---@return string
function nearest.rules(id, rules)
  local holding, ids, name = {}, {}, id:match "[^/]*$"
  for i, definition in ipairs(rules) do
    ids[i] = definition.id
    if name ~= "" and definition.id:find(name, 1, true) then
      holding[#holding + 1] = definition.id
    end
  end
  local found = #holding > 0 and holding or nearest.names(id, ids)
  return #found > 0 and (" (did you mean %s?)"):format(table.concat(found, ", ")) or " (see galley rules)"
end

return nearest
