--- Edits written back to the bytes that a text was made from, in their own encoding and newline style.
local core = require "galley.core"

local edits = {}

--- The newline that raw bytes use: CR LF if there is one.
---@param raw string
---@param encoding string
---@return string newline in UTF-8
function edits.newline(raw, encoding)
  local both = core.encode("\r\n", encoding)
  return both and raw:find(both, 1, true) and "\r\n" or "\n"
end

--- Raw bytes with edits.
---@param raw string
---@param list table[] { first, last, bytes }: raw positions, inclusive, in ascending order; last < first inserts
---@return string
function edits.splice(raw, list)
  local parts, position = {}, 1
  for _, edit in ipairs(list) do
    parts[#parts + 1] = raw:sub(position, edit[1] - 1)
    parts[#parts + 1] = edit[3]
    position = edit[2] + 1
  end
  parts[#parts + 1] = raw:sub(position)
  return table.concat(parts)
end

local function is_boundary(bytes, position)
  return (bytes:byte(position) or 0) & 0xC0 ~= 0x80
end

local function check(edit, bytes, last_before)
  if type(edit) ~= "table" or math.type(edit.first) ~= "integer" or math.type(edit.last) ~= "integer"
    or type(edit.text) ~= "string" then
    error("bad argument #1 to 'apply' (an edit is { first = , last = , text = })", 3)
  elseif edit.first < 1 or edit.last < edit.first - 1 or edit.last > #bytes then
    error("bad argument #1 to 'apply' (an edit lies outside the text)", 3)
  elseif edit.first <= last_before then
    error("bad argument #1 to 'apply' (edits overlap or are not in the order of the text)", 3)
  elseif not is_boundary(bytes, edit.first) or not is_boundary(bytes, edit.last + 1) then
    error("bad argument #1 to 'apply' (an edit begins or ends inside a character)", 3)
  end
end

--- Where clean bytes stand in the raw ones; for an insertion the place before the byte `first`.
local function raw_range(text, first, last)
  local start = first <= #text and text:raw(first) or #text.original + 1
  if last < first then
    return start, start - 1
  end
  local _, stop = text:raw(last)
  return start, stop
end

--- Writes edits back: text:apply(edits). What no edit touches stays as it was, byte for byte.
---@param text table of galley.normalize
---@param list table[] { first, last, text }: positions in the clean text, bytes, 1-based, inclusive, in ascending order;
---  last = first - 1 inserts before `first`
---@return string|nil bytes in the encoding and with the newlines of the original
---@return string|nil message if the encoding lacks a character
function core.text_methods.apply(text, list)
  if type(list) ~= "table" then
    error(("bad argument #1 to 'apply' (table expected, got %s)"):format(type(list)), 2)
  end
  local bytes, original, encoding = tostring(text), text.original, text.encoding
  local newline, last_before, written = edits.newline(original, encoding), 0, {}
  for _, edit in ipairs(list) do
    check(edit, bytes, last_before)
    last_before = edit.last
    if bytes:sub(edit.first, edit.last) ~= edit.text then
      local encoded, message = core.encode(edit.text:gsub("\n", newline), encoding)
      if not encoded then
        return nil, message
      end
      local first, last = raw_range(text, edit.first, edit.last)
      written[#written + 1] = { first, last, encoded }
    end
  end
  return edits.splice(original, written)
end

return edits
