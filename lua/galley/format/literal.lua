--- Values as text that Lua itself reads back, byte for byte: how processes of one run speak to each other.
local literal = {}

local function scalar(value)
  if type(value) == "string" then
    return ("%q"):format(value)
  elseif value ~= value then
    return "0/0"
  elseif value == math.huge or value == -math.huge then
    return value > 0 and "1/0" or "-1/0"
  end
  return math.type(value) == "float" and ("%a"):format(value) or tostring(value)
end

local function add(parts, value)
  if type(value) ~= "table" then
    parts[#parts + 1] = scalar(value)
    return
  end
  parts[#parts + 1] = "{"
  for name, item in pairs(value) do
    parts[#parts + 1] = "["
    add(parts, name)
    parts[#parts + 1] = "]="
    add(parts, item)
    parts[#parts + 1] = ","
  end
  parts[#parts + 1] = "}"
end

--- The text of a value: text, number, boolean, nil, or a table of these.
---@param value any
---@return string
function literal.encode(value)
  local parts = {}
  add(parts, value)
  return table.concat(parts)
end

--- The value of a text.
---@param text string
---@return any
function literal.decode(text)
  return assert(load("return " .. text, "=value", "t", {}))()
end

return literal
