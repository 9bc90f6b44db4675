--- How articles, spans and lists print: as what they are.
local core = require "galley.core"

local printing = {}

local shown_items = 10
local shown_characters = 70

--- The beginning of a text, on one line.
local function short(text)
  text = text:gsub("%s+", " ")
  local cut = utf8.offset(text, shown_characters)
  if cut and cut <= #text then
    return text:sub(1, cut - 1) .. "…"
  end
  return text
end

local function some(count, noun)
  return ("%d %s%s"):format(count, noun, count == 1 and "" or "s")
end

local function with_speaker(span)
  return span.speaker and ("%s (%s)"):format(span.text, span.speaker.text) or span.text
end

local describe = {
  quote = with_speaker,
  attribution = with_speaker,
  name = function(span)
    return ("%s (%s)"):format(span.text, span.text == span.full and span.kind or span.full)
  end,
  date = function(span)
    return ("%s (%s)"):format(span.text, span.value or "unresolved")
  end,
  number = function(span)
    local unit = span.currency or span.unit
    return ("%s (%s%s)"):format(span.text, span.value, unit and " " .. unit or "")
  end,
  block = function(span)
    return ("%s: %s"):format(span.role, short(span.text))
  end,
  reference = function(span)
    local part = span.part and (", part %d"):format(span.part) or ""
    return ("%s%s: %s"):format(span.label, part, span.title)
  end,
}

function core.metatables.span.__tostring(span)
  local description = describe[span.type]
  return description and description(span) or span.text
end

function core.metatables.article.__tostring(article)
  local lines = {}
  local title = article.title and article.title.text or "(no title)"
  lines[1] = article.date and ("%s  %s"):format(article.date.value, title) or title
  if article.lead then
    lines[#lines + 1] = short(article.lead.text)
  end
  if article.source then
    lines[#lines + 1] = "Source: " .. article.source
  end
  lines[#lines + 1] = table.concat({
    some(#article.sentences, "sentence"), some(#article.references, "reference"), some(#article.quotes, "quotation"),
    some(#article.dates, "date"), some(#article.numbers, "number"),
  }, ", ")
  return table.concat(lines, "\n")
end

local function list_tostring(list)
  local lines = { some(#list, "item") }
  for i = 1, math.min(#list, shown_items) do
    lines[#lines + 1] = ("%4d  %s"):format(i, short(tostring(list[i])))
  end
  if #list > shown_items then
    lines[#lines + 1] = "      …"
  end
  return table.concat(lines, "\n")
end

core.metatables.list.__tostring = list_tostring

-- How far a loop over a list has come.
local cursors = setmetatable({}, { __mode = "k" })

local List = {
  __name = "galley.list",
  __tostring = list_tostring,
  -- As the lists of the core: for item in list do … end.
  __call = function(list, _, item)
    cursors[list] = (item and cursors[list] or 0) + 1
    return list[cursors[list]]
  end,
}

--- A list that prints and iterates as those of the core.
---@param items table
---@return table
function printing.list(items)
  return setmetatable(items, List)
end

-- A match is its span, and has its captures besides.
local Match = {
  __name = "galley.match",
  __index = function(match, name)
    local span = rawget(match, "span")
    return span and span[name]
  end,
  __len = function(match)
    return #match.span
  end,
  __tostring = function(match)
    return tostring(match.span)
  end,
}

--- A match of a regular expression.
---@param article table
---@param positions integer[] first and last of the whole and of each group, or false
---@return table match
function printing.match(article, positions)
  local match = { span = article:span(positions[1], positions[2]) }
  for group = 1, #positions // 2 - 1 do
    local first, last = positions[2 * group + 1], positions[2 * group + 2]
    match[group] = first and article:span(first, last) or false
  end
  return setmetatable(match, Match)
end

return printing
