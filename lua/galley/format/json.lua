--- Writes JSON. lua-cjson reads it well, but writes the keys of an object in another order on every run;
--- what a command prints must be the same each time.
local json = {}

local List = {}
local Object = {}

--- Marks a table as a list, so that an empty one is written as `[]`.
---@param items table
---@return table items
function json.list(items)
  return setmetatable(items, List)
end

--- An object whose keys are written in the order given; keys without a value are left out.
---@param keys string[]
---@param values table
---@return table
function json.object(keys, values)
  return setmetatable({ keys = keys, values = values }, Object)
end

local escapes = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" }

local function escape(character)
  return escapes[character] or ("\\u%04x"):format(character:byte())
end

--- The name of a file may be any bytes, JSON is UTF-8: bytes that are none become U+FFFD.
---@param text string
---@return string
function json.valid_utf8(text)
  local parts, position = {}, 1
  while true do
    local length, invalid = utf8.len(text, position)
    if length then
      parts[#parts + 1] = text:sub(position)
      return table.concat(parts)
    end
    parts[#parts + 1] = text:sub(position, invalid - 1) .. "\u{FFFD}"
    position = invalid + 1
  end
end

local function encode_number(number)
  if math.type(number) == "integer" then
    return ("%d"):format(number)
  elseif number ~= number or number == math.huge or number == -math.huge then
    return "null"
  end
  -- The shortest form that is read back as the same number; the locale may have a decimal comma.
  for _, form in ipairs { "%.15g", "%.16g", "%.17g" } do
    local text = form:format(number)
    if tonumber(text) == number or form == "%.17g" then
      return (text:gsub(",", "."))
    end
  end
end

local encode

local function encode_list(items, indent)
  if #items == 0 then
    return "[]"
  end
  local inner, parts = indent and indent .. "  ", {}
  for i, item in ipairs(items) do
    parts[i] = encode(item, inner)
  end
  if not indent then
    return "[" .. table.concat(parts, ",") .. "]"
  end
  return "[\n" .. inner .. table.concat(parts, ",\n" .. inner) .. "\n" .. indent .. "]"
end

local function encode_object(keys, values, indent)
  local inner, parts = indent and indent .. "  ", {}
  for _, key in ipairs(keys) do
    if values[key] ~= nil then
      parts[#parts + 1] = encode(tostring(key)) .. (indent and ": " or ":") .. encode(values[key], inner)
    end
  end
  if #parts == 0 then
    return "{}"
  elseif not indent then
    return "{" .. table.concat(parts, ",") .. "}"
  end
  return "{\n" .. inner .. table.concat(parts, ",\n" .. inner) .. "\n" .. indent .. "}"
end

local function sorted_keys(values)
  local keys = {}
  for key in pairs(values) do
    keys[#keys + 1] = key
  end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  return keys
end

function encode(value, indent)
  local kind = type(value)
  if kind == "nil" then
    return "null"
  elseif kind == "boolean" then
    return tostring(value)
  elseif kind == "number" then
    return encode_number(value)
  elseif kind == "string" then
    return '"' .. json.valid_utf8(value):gsub('[%c"\\]', escape) .. '"'
  elseif kind ~= "table" then
    error(("a %s has no form in JSON"):format(kind), 0)
  end
  local marked = getmetatable(value)
  if marked == Object then
    return encode_object(value.keys, value.values, indent)
  elseif marked == List or #value > 0 then
    return encode_list(value, indent)
  end
  return encode_object(sorted_keys(value), value, indent)
end

--- The JSON text of a value. Tables with a first item are lists; others are objects, their keys sorted.
---@param value any
---@param pretty? boolean one item a line, indented
---@return string
function json.encode(value, pretty)
  return encode(value, pretty and "" or nil)
end

return json
