--- Articles in records: a line of JSON or a record of CSV is one, and a mapping says which field holds what.
local records = {}

--- What an article takes from a record, and the fields it is looked for in where a mapping says nothing else.
local defaults = {
  text = "text", title = "title", lead = "lead", date = "date", source = "source", url = "url", lang = "lang", id = "id",
}

--- A mapping with its defaults; raises if it names something that articles do not have.
---@param fields? table what of an article -> name of the field; a dot leads into an inner object: "content.body"
---@return table mapping
function records.mapping(fields)
  local mapping = {}
  for name, field in pairs(defaults) do
    mapping[name] = field
  end
  for name, field in pairs(fields or {}) do
    if not defaults[name] then
      error(("a record has no '%s': it is one of text title lead date source url lang id"):format(tostring(name)), 0)
    elseif type(field) ~= "string" then
      error(("the field of '%s' must be named by a string, not a %s"):format(name, type(field)), 0)
    end
    mapping[name] = field
  end
  return mapping
end

local function value_at(record, field)
  local value = record[field]
  if value == nil and field:find(".", 1, true) then
    value = record
    for name in field:gmatch "[^.]+" do
      value = type(value) == "table" and value[name] or nil
    end
  end
  -- lua-cjson gives null as a light userdata.
  return type(value) ~= "userdata" and value or nil
end

--- A date as ISO 8601, with or without a time of day, or as the day, month and year of German usage.
local function iso_date(text)
  local year, month, day = text:match "^(%d%d%d%d)-(%d%d)-(%d%d)"
  if not year then
    year, month, day = text:match "^(%d%d%d%d)(%d%d)(%d%d)$"
  end
  if not year then
    day, month, year = text:match "^(%d%d?)%.%s*(%d%d?)%.%s*(%d%d%d%d)"
  end
  if year then
    return ("%s-%02d-%02d"):format(year, tonumber(month), tonumber(day))
  end
  return text:match "^%d%d%d%d%-%d%d$" or text:match "^%d%d%d%d$"
end

local function text_of(record, mapping, name)
  local value = value_at(record, mapping[name])
  if type(value) == "number" then
    value = math.tointeger(value) or value
  elseif value ~= nil and type(value) ~= "string" then
    return nil, ("its '%s' is no text"):format(mapping[name])
  end
  value = value ~= nil and tostring(value) or nil
  return value ~= "" and value or nil
end

--- The title as the header of plain text has it, so that it is one of the article's own spans.
local function with_header(values, text)
  local title = values.title:gsub("%s+", " ")
  local header = values.date and ("date %s %s"):format(values.date, title) or title
  return table.concat({ header, values.lead or text, values.lead and text or nil }, "\n\n")
end

--- The article of a record.
---@param record table
---@param mapping table
---@param options table as of galley.parse; options.path says where the record stands
---@return table|nil article
---@return string|nil message
function records.article(record, mapping, options)
  local values = {}
  for name in pairs(defaults) do
    local message
    values[name], message = text_of(record, mapping, name)
    if message then
      return nil, message
    end
  end
  local given = {}
  for name, value in pairs(options) do
    given[name] = value
  end
  if not values.text then
    return nil, ("it has no '%s'"):format(mapping.text)
  elseif values.date then
    local date = iso_date(values.date)
    if not date then
      return nil, ("its date '%s' is not of the form YYYY-MM-DD"):format(values.date:sub(1, 40))
    end
    values.date, given.date = date, date
  end
  given.url, given.id, given.source = values.url or given.url, values.id, values.source
  given.lang = values.lang and values.lang:match "^%a%a%a?" and values.lang:match "^%a+":lower() or given.lang
  local bytes = values.text
  if values.title then
    bytes, given.format = with_header(values, bytes), "text"
  end
  return require "galley".parse(bytes, given)
end

return records
