--- Applies the fixes of findings to the bytes of an article, in its own encoding and newline style.
local core = require "galley.core"
local edits = require "galley.edits"

local fix = {}

local most_passes = 10

--- The length of the common beginning of two texts, in whole characters.
local function common_prefix(a, b)
  local length, limit = 0, math.min(#a, #b)
  while length < limit and a:byte(length + 1) == b:byte(length + 1) do
    length = length + 1
  end
  while length > 0 and (a:byte(length + 1) or 0) & 0xC0 == 0x80 or (b:byte(length + 1) or 0) & 0xC0 == 0x80 do
    length = length - 1
  end
  return length
end

local function common_suffix(a, b, limit)
  local length = 0
  while length < limit and a:byte(#a - length) == b:byte(#b - length) do
    length = length + 1
  end
  while length > 0 and a:byte(#a - length + 1) & 0xC0 == 0x80 do
    length = length - 1
  end
  return length
end

--- The stretches of a text that a new one changes: { first, last, text }, positions in the old text. What stays, stays as
--- it was written: other marks around a quotation do not touch the blanks inside of it.
local function changes(old, new)
  local second, last = utf8.offset(old, 2), utf8.offset(old, -1)
  if second and last and second < last then
    local inside = old:sub(second, last - 1)
    local first_in_new, last_in_new = new:find(inside, 1, true)
    if first_in_new then
      return {
        { 1, second - 1, new:sub(1, first_in_new - 1) }, { last, #old, new:sub(last_in_new + 1) },
      }
    end
  end
  local prefix = common_prefix(old, new)
  local suffix = common_suffix(old, new, math.min(#old, #new) - prefix)
  return { { prefix + 1, #old - suffix, new:sub(prefix + 1, #new - suffix) } }
end

--- The edits that make a finding's fix: { first, last, text }, positions in the raw bytes, inclusive; last < first for an
--- insertion.
---@param finding table
---@return table[] edits
function fix.edits(finding)
  if finding.text == "" then
    return { { finding.raw.first, finding.raw.first - 1, finding.fix } }
  end
  local article = finding.article
  local raw_range = finding.on == "clean" and article.raw_range or article.raw_text_range
  local list = {}
  for _, change in ipairs(changes(finding.text, finding.fix)) do
    local first, last = finding.first + change[1] - 1, finding.first + change[2] - 1
    if change[3] ~= finding.text:sub(change[1], change[2]) then
      local raw_first, raw_last = raw_range(article, first, math.max(last, first - 1))
      list[#list + 1] = { raw_first, raw_last, change[3] }
    end
  end
  return list
end

--- All edits in the order of the text. Findings whose edits overlap earlier ones are left for another run.
local function collect(article, findings)
  local newline = edits.newline(article.raw, article.encoding)
  local all, fixed, position = {}, {}, 0
  for _, finding in ipairs(findings) do
    local mine, fits = {}, finding.edits ~= nil and #finding.edits > 0
    local reach = position
    for _, edit in ipairs(finding.edits or {}) do
      local bytes = core.encode(edit[3]:gsub("\n", newline), article.encoding)
      fits = fits and bytes ~= nil and edit[1] > reach
      reach = math.max(edit[2], edit[1])
      mine[#mine + 1] = { edit[1], edit[2], bytes }
    end
    if fits then
      position = reach
      table.move(mine, 1, #mine, #all + 1, all)
      fixed[#fixed + 1] = finding
    end
  end
  return all, fixed
end

--- Applies the fixes once.
---@param article table
---@param findings table[] of that article
---@return string bytes
---@return table[] fixed the findings that were fixed
function fix.apply(article, findings)
  local all, fixed = collect(article, findings)
  return edits.splice(article.raw, all), fixed
end

--- Fixes until nothing is left to fix.
---@param article table
---@param find fun(article): table[] gives the findings of an article
---@return string bytes
---@return table[] fixed
---@return table article of these bytes
---@return table[] findings that remain
function fix.all(article, find)
  local galley = require "galley"
  local findings, all_fixed = find(article), {}
  local bytes = article.raw
  for _ = 1, most_passes do
    local changed, fixed = fix.apply(article, findings)
    if #fixed == 0 or changed == bytes then
      break
    end
    local options = { path = article.path, format = article.format, lang = article.lang, encoding = article.encoding }
    local again = galley.parse(changed, options)
    -- A fix that breaks the text is none.
    if not again or (again.problems.invalid or 0) > (article.problems.invalid or 0) then
      break
    end
    bytes, article, findings = changed, again, find(again)
    table.move(fixed, 1, #fixed, #all_fixed + 1, all_fixed)
  end
  return bytes, all_fixed, article, findings
end

return fix
