--- The options of an article: what galley.parse, galley.open and galley.corpus take. A name that is none is a mistake of
--- the caller, who would wonder why it changes nothing.
local options = {}

local kinds = {
  format = "string", lang = "any", date = "string", encoding = "string", url = "string", path = "string", id = "string",
  source = "string",
}

local formats = { text = true, prose = true }

--- What is wrong with options, or nil. What hangs on the world, such as whether there is an encoding, is not looked at.
---@param given table
---@return string|nil
function options.problem(given)
  for name, value in pairs(given) do
    local kind = kinds[name]
    if not kind then
      return ("there is no option '%s'"):format(tostring(name))
    elseif kind ~= "any" and type(value) ~= kind then
      return ("option '%s' must be a %s, not a %s"):format(name, kind, type(value))
    end
  end
  if given.format and not formats[given.format] then
    return ("option 'format' must be text or prose, not '%s'"):format(given.format)
  end
end

return options
