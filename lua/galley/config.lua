--- The configuration of the check: the nearest `.galley.lua` in the folder of an article or above it.
---
---     return {
---       extends = { "../house/.galley.lua" },                -- what these say holds, too; this file has the last word
---       rules = {
---         ["de/double-blank"] = "off",
---         ["de/dash"] = "error",                             -- another level; switches on what is off by itself
---         ["de/single-source"] = { level = "warning", options = { least_sentences = 10 } },
---         ["de/*"] = "hint",                                 -- all that begin so, unless they are named
---       },
---       overrides = { { files = "archive/**", rules = { ["de/dash"] = "off" } } },
---       ignore = { "drafts/**" },                            -- files that are not checked
---       rule_folders = { "rules" },                          -- from the folder of this file
---       vocabulary = { "Standart" },                         -- texts that no rule finds
---     }
local file = require "galley.file"
local path_names = require "galley.path"
local sandbox = require "galley.sandbox"

local config = {}

local types = {
  rules = "table", overrides = "table", rule_folders = "table", vocabulary = "table", extends = "table", ignore = "table",
}
local most_extended = 20

local levels = { error = true, warning = true, hint = true }

local function problem_of_rules(rules)
  for id, setting in pairs(rules) do
    local kind = type(setting)
    if type(id) ~= "string" then
      return "rules must be named by their ids"
    elseif kind == "string" and not levels[setting] and setting ~= "off" then
      return ("rule %s: '%s' is no level; there are error, warning, hint and off"):format(id, setting)
    elseif kind ~= "string" and kind ~= "boolean" and kind ~= "table" then
      return ("rule %s must be false, a level or a table"):format(id)
    elseif kind == "table" and setting.level and not levels[setting.level] then
      return ("rule %s: '%s' is no level"):format(id, tostring(setting.level))
    end
    for name in pairs(kind == "table" and setting or {}) do
      if name ~= "level" and name ~= "options" then
        return ("rule %s: there is no setting '%s'; there are level and options"):format(id, tostring(name))
      end
    end
  end
end

local function problem_of(values)
  if type(values) ~= "table" then
    return "a configuration returns a table"
  end
  for name, value in pairs(values) do
    if not types[name] then
      return ("there is no setting '%s'"):format(tostring(name))
    elseif type(value) ~= types[name] then
      return ("%s must be a table"):format(name)
    end
  end
  for _, name in ipairs { "rule_folders", "vocabulary", "extends", "ignore" } do
    for _, text in ipairs(values[name] or {}) do
      if type(text) ~= "string" then
        return name .. " must hold texts"
      end
    end
  end
  if values.overrides and #values.overrides == 0 and next(values.overrides) then
    return "overrides is a list: { { files = …, rules = … } }"
  end
  local problem = problem_of_rules(values.rules or {})
  for _, override in ipairs(values.overrides or {}) do
    if type(override) ~= "table" or type(override.files) ~= "string" or type(override.rules) ~= "table" then
      return "an override has files (a glob) and rules"
    end
    problem = problem or problem_of_rules(override.rules)
  end
  return problem
end

local function appended(list, more)
  return table.move(more, 1, #more, #list + 1, list)
end

--- One file, by itself: globs and folders know which folder they are seen from.
local function load_one(path)
  local values, message = sandbox.run(path)
  if message then
    return nil, message
  end
  local problem = problem_of(values)
  if problem then
    return nil, ("%s: %s"):format(path, problem)
  end
  local folder = path_names.folder(path_names.absolute(path))
  local result = { layers = {}, rule_folders = {}, vocabulary = values.vocabulary or {}, ignore = {} }
  for i, name in ipairs(values.rule_folders or {}) do
    result.rule_folders[i] = name:sub(1, 1) == "/" and name or path_names.absolute(folder .. "/" .. name)
  end
  for i, glob in ipairs(values.ignore or {}) do
    result.ignore[i] = { glob = glob, folder = folder }
  end
  result.layers[1] = { rules = values.rules or {} }
  for _, override in ipairs(values.overrides or {}) do
    result.layers[#result.layers + 1] = { glob = override.files, folder = folder, rules = override.rules }
  end
  return result, values.extends or {}, folder
end

local function load_extended(path, depth)
  if depth > most_extended then
    return nil, ("%s: extends too many files, or itself"):format(path)
  end
  local values, extends, folder = load_one(path)
  if not values then
    return nil, extends
  end
  local result = { layers = {}, rule_folders = {}, vocabulary = {}, ignore = {} }
  for _, name in ipairs(extends) do
    local base, message = load_extended(name:sub(1, 1) == "/" and name or folder .. "/" .. name, depth + 1)
    if not base then
      return nil, message
    end
    for key, list in pairs(base) do
      appended(result[key], list)
    end
  end
  for key, list in pairs(values) do
    appended(result[key], list)
  end
  return result
end

--- Loads a configuration, with what it extends. It is code from someone else: it runs in a sandbox.
---@param path string
---@return table|nil config
---@return string|nil message
function config.load(path)
  return load_extended(path, 0)
end

--- The path of the nearest `.galley.lua` for a file; nil if there is none.
---@param path string of the article; "-" stands for the current folder
---@return string|nil
function config.find(path)
  local folder = path_names.folder(path_names.absolute(path))
  while true do
    local candidate = folder .. "/.galley.lua"
    if file.exists(candidate) then
      return candidate
    elseif folder == "" then
      return nil
    end
    folder = folder:match "^(.*)/[^/]*$"
  end
end

--- Does a glob fit a path? `*` stays inside a folder, `**` does not; without a slash it is for the file's name alone.
local function matches(glob, path)
  local pattern = glob:gsub("[%^%$%(%)%%%.%[%]%+%-]", "%%%0"):gsub("%*%*/?", "\0"):gsub("%*", "[^/]*"):gsub("%?", "[^/]")
  if not glob:find "/" then
    path = path:match "[^/]*$"
  end
  return path:find("^" .. pattern:gsub("%z", ".*") .. "$") ~= nil
end

local function fits(place, path)
  return not place.glob or matches(place.glob, path_names.inside(path_names.absolute(path), place.folder))
end

local function setting_of(value)
  if value == "off" then
    return false
  elseif type(value) == "string" then
    return { level = value }
  end
  return value == true and {} or value
end

--- Settings by rule. Names with a * at their end are kept as they are: check.engine knows the rules.
local function merge(into, rules)
  for id, value in pairs(rules) do
    into[id] = setting_of(value)
  end
end

--- What a configuration says for one file, as check.engine takes it.
---@param values table|nil as config.load gives it
---@param path string
---@return table settings
function config.settings(values, path)
  local settings = { vocabulary = values and values.vocabulary }
  for _, layer in ipairs(values and values.layers or {}) do
    if fits(layer, path) then
      merge(settings, layer.rules)
    end
  end
  return settings
end

--- Which overrides hold for a file, as a text: files with the same one share their settings.
---@param values table|nil
---@param path string
---@return string
function config.signature(values, path)
  local parts = {}
  for i, layer in ipairs(values and values.layers or {}) do
    parts[i] = fits(layer, path) and "1" or "0"
  end
  return table.concat(parts)
end

--- The rules that a configuration names and that there are not, sorted: a misspelt name would change nothing, and say so
--- nowhere.
---@param values table as config.load gives it
---@param rules table[] definitions
---@return string[] names
function config.unknown_rules(values, rules)
  local is_known, unknown = {}, {}
  for _, definition in ipairs(rules) do
    is_known[definition.id] = true
  end
  for _, layer in ipairs(values.layers or {}) do
    for name in pairs(layer.rules) do
      if not is_known[name] and name:sub(-1) ~= "*" then
        is_known[name], unknown[#unknown + 1] = true, name
      end
    end
  end
  table.sort(unknown)
  return unknown
end

--- Does a configuration leave a file out?
---@param values table|nil
---@param path string
---@return boolean
function config.ignores(values, path)
  for _, place in ipairs(values and values.ignore or {}) do
    if fits(place, path) then
      return true
    end
  end
  return false
end

return config
