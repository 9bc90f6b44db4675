--- What the engine knows of a regular expression before ICU sees it: what a match cannot do without (literals.lua,
--- shapes.lua), how far it reaches (reach.lua), and what it looks like, more or less (outline.lua). To find that out for all
--- bundled rules takes as long as to check twenty articles: the build does it, and leaves what it found beside the core, by
--- pattern. A pattern that is not there, since it is a user's or has been changed, is looked at here.
local core = require "galley.core"
local prebuilt = require "galley.prebuilt"

local needs = {}

---@class Needs
---@field texts string[]|nil one of which is in every match
---@field ignore_case boolean|nil these texts may be in any case
---@field shapes string[][]|nil one of which is in every match, if there are no such texts
---@field reach table|nil how far a match reaches around them, as of reach.of
---@field outline table|nil what matches look like, as of outline.of

local few_shapes = 4
local rare = 1 / 4000

--- Texts, or shapes that are found in their place.
local function texts_or_shapes(pattern)
  local texts, ignore_case = require "galley.check.literals".of(pattern)
  local shapes = require "galley.check.shapes"
  local chance_of_texts = texts and shapes.chance_of_texts(texts)
  -- To find out shapes takes long, and rare texts need none.
  if texts and chance_of_texts < rare then
    return texts, ignore_case
  end
  local shape, chance = shapes.of(pattern)
  -- Texts are found faster than many shapes.
  if texts and not (shape and #shape <= few_shapes and chance < chance_of_texts / 4) then
    return texts, ignore_case
  end
  return nil, nil, shape
end

--- Looks at a pattern.
---@param pattern string
---@return Needs
function needs.find(pattern)
  local texts, ignore_case, shapes = texts_or_shapes(pattern)
  return {
    texts = texts, ignore_case = ignore_case or nil, shapes = shapes,
    reach = require "galley.check.reach".of(pattern), outline = require "galley.check.outline".of(pattern),
  }
end

-- What finds it out.
local modules = {
  "galley.check.needs", "galley.check.literals", "galley.check.shapes", "galley.check.reach", "galley.check.outline",
  "galley.check.regex_tree",
}

local known

--- What the build has found out, by pattern.
local function read_known()
  local path = prebuilt.path "patterns.luac"
  local chunk = path and loadfile(path, "b", {})
  local left = chunk and chunk() or {}
  return left.stamp == prebuilt.stamp(modules) and left.patterns or {}
end

--- What is known of a pattern.
---@param pattern string
---@return Needs
function needs.of(pattern)
  known = known or read_known()
  known[pattern] = known[pattern] or needs.find(pattern)
  return known[pattern]
end

--- Writes what is known of the patterns of the bundled rules; the build calls it.
---@param path string
function needs.write(path)
  local found = {}
  for _, definition in ipairs(require "galley.rule".list()) do
    if definition.pattern then
      found[definition.pattern] = needs.find(definition.pattern)
    end
  end
  local left = { stamp = prebuilt.stamp(modules), patterns = found }
  local chunk = assert(load("return " .. require "galley.format.literal".encode(left)))
  assert(core.write_file(path, string.dump(chunk, true)))
end

return needs
