--- Silencing inside a text, by comments that archives and content systems let pass:
---
---     <!-- galley: ignore de/dash de/ellipsis -->     in a paragraph: these rules, there
---     <!-- galley: ignore -->                         on lines of its own: all rules, in the next paragraph
---     # galley: ignore de/dash                        the same, as a line of plain text
---     <!-- galley: ignore-file de/dash -->            in the whole file; best its last line
---
--- A name may end in *: de/*. Nothing is found in the comments themselves.
local ignore = {}

local function names_of(text)
  local names, all = {}, true
  for name in text:gmatch "[^%s,]+" do
    names[#names + 1], all = name, false
  end
  return all and { "*" } or names
end

local function is_named(names, id)
  for _, name in ipairs(names) do
    if name == id or name:sub(-1) == "*" and id:sub(1, #name - 1) == name:sub(1, -2) then
      return true
    end
  end
  return false
end

--- Finds the next place of a text at or behind positions that ascend; each stretch is looked through once.
local function finder(text, wanted)
  local place = 0
  return function(position)
    if place < position then
      place = text:find(wanted, position, true) or #text + 1
    end
    return place
  end
end

--- The comments of a text: { first, last, kind, names }.
local function comments_in(text)
  local comments, next_end, next_line = {}, finder(text, "-->"), finder(text, "\n")
  local at = 0
  while true do
    at = text:find("galley:", at + 1, true)
    if not at then
      return comments
    end
    local before = "\n" .. text:sub(math.max(1, at - 8), at - 1)
    local opening, line_end = before:match "<!%-%- ?$", next_line(at)
    local stop, behind = next_end(at), 3
    if not opening then
      opening, stop, behind = before:match "\n(# ?)$", line_end, 0
    end
    if opening and stop <= line_end and stop + behind <= #text + 1 then
      local kind, names = text:sub(at, stop - 1):match "^galley:%s*([%a-]+)(.*)$"
      if kind == "ignore" or kind == "ignore-file" then
        comments[#comments + 1] = {
          first = at - #opening, last = stop + behind - 1, kind = kind, names = names_of(names),
        }
      end
      at = stop
    end
  end
end

--- The stretch that a comment silences: its block; if it stands alone, the block whose last line it follows, or the next.
local function reach_of(comment, blocks, text)
  if comment.kind == "ignore-file" then
    return 1, #text
  end
  for i = 1, #blocks, 2 do
    local first, last = blocks[i], blocks[i + 1]
    if first <= comment.last and comment.first <= last then
      local rest = text:sub(first, comment.first - 1) .. text:sub(comment.last + 1, last)
      if not rest:find "%S" and i > 1 and blocks[i - 1] + 2 == first then
        first = blocks[i - 2]
      elseif not rest:find "%S" and blocks[i + 3] then
        last = blocks[i + 3]
      end
      return math.min(first, comment.first), math.max(last, comment.last)
    end
  end
  return comment.first, comment.last
end

--- What the comments of an article silence.
---@param article table
---@return (fun(id: string, raw: integer): boolean)|nil silent is the rule silenced at this byte of the file? nil if nothing is
function ignore.of(article)
  local text = article.text
  if not text:find("galley:", 1, true) then
    return nil
  end
  local reaches = {}
  local function add(names, first, last)
    local raw_first, raw_last = article:raw_range(first, last)
    reaches[#reaches + 1] = { names = names, first = raw_first, last = raw_last }
  end
  local blocks = {}
  for _, first, last in article:each "block" do
    blocks[#blocks + 1], blocks[#blocks + 2] = first, last
  end
  for _, comment in ipairs(comments_in(text)) do
    add({ "*" }, comment.first, comment.last)
    add(comment.names, reach_of(comment, blocks, text))
  end
  if #reaches == 0 then
    return nil
  end
  return function(id, raw)
    for _, reach in ipairs(reaches) do
      if reach.first <= raw and raw <= reach.last and is_named(reach.names, id) then
        return true
      end
    end
    return false
  end
end

--- The rules that the comments of an article name, and where: { name =, line = }, in their order.
---@param article table
---@return table[]
function ignore.named(article)
  local text, named = article.text, {}
  for _, comment in ipairs(text:find("galley:", 1, true) and comments_in(text) or {}) do
    for _, name in ipairs(comment.names) do
      named[#named + 1] = { name = name, line = article:span(comment.first, comment.last).line }
    end
  end
  return named
end

--- Does a name in a comment mean a rule?
ignore.means = function(name, id) return is_named({ name }, id) end

return ignore
