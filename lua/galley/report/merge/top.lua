--- The most frequent texts in bounded memory: Misra and Gries 1982, merged as in Agarwal et al. 2012, "Mergeable
--- Summaries". Counts are exact as long as there are no more than `capacity` different texts. Beyond that each is too
--- small by at most the error that the row shows, which is at most total / capacity; then, and only then, the counts
--- depend on the order of the articles.
local sum = require "galley.report.merge.sum"

local top = { settings = { size = 10, capacity = 10000 } }

--- A text, or { text = count, … }.
function top.start(value)
  return { counts = type(value) == "table" and value or { [value] = 1 }, error = 0 }
end

local function descending(counts)
  local names = {}
  for name in pairs(counts) do
    names[#names + 1] = name
  end
  table.sort(names, function(a, b)
    if counts[a] ~= counts[b] then
      return counts[a] > counts[b]
    end
    return a < b
  end)
  return names
end

--- Takes the count of the first name that has no room from all names, and leaves out those that have nothing left.
local function cut(state, capacity)
  local names = descending(state.counts)
  if #names <= capacity then
    return
  end
  local taken = state.counts[names[capacity + 1]]
  state.error = state.error + taken
  for name, count in pairs(state.counts) do
    state.counts[name] = count > taken and count - taken or nil
  end
end

function top.merge(a, b, settings)
  local names = 0
  sum.merge(a.counts, b.counts)
  a.error = a.error + b.error
  for _ in pairs(a.counts) do
    names = names + 1
  end
  if names > settings.capacity then
    cut(a, settings.capacity)
  end
  return a
end

function top.result(state, settings)
  local result = {}
  for i, name in ipairs(descending(state.counts)) do
    if i > settings.size then
      break
    end
    result[name] = state.counts[name]
  end
  return result, state.error
end

return top
