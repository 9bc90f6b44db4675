--- The most frequent of the texts: how most articles write a name. Of equally frequent ones the first by its bytes.
local sum = require "galley.report.merge.sum"

local mode = {}

function mode.start(value)
  return type(value) == "table" and value or { [value] = 1 }
end

mode.merge = sum.merge

function mode.result(counts)
  local best
  for text, count in pairs(counts) do
    if not best or count > counts[best] or count == counts[best] and text < best then
      best = text
    end
  end
  return best
end

return mode
