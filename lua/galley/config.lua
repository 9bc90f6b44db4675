--- The configuration of the check: the nearest `.galley.lua` in the folder of an article or above it.
---
---     return {
---       rules = {
---         ["de/double-blank"] = false,                       -- off
---         ["de/dash"] = "error",                             -- another level
---         ["de/single-source"] = { level = "warning", options = { least_sentences = 10 } },
---       },
---       overrides = { { files = "archive/*", rules = { ["de/dash"] = false } } },
---       rule_folders = { "rules" },                          -- from the folder of this file
---       vocabulary = { "Standart" },                         -- texts that no rule finds
---     }
local sandbox = require "galley.sandbox"

local config = {}

local types = { rules = "table", overrides = "table", rule_folders = "table", vocabulary = "table" }
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
  local problem = problem_of_rules(values.rules or {})
  for _, override in ipairs(values.overrides or {}) do
    if type(override) ~= "table" or type(override.files) ~= "string" or type(override.rules) ~= "table" then
      return "an override has files (a glob) and rules"
    end
    problem = problem or problem_of_rules(override.rules)
  end
  return problem
end

--- Loads a configuration. It is code from someone else: it runs in a sandbox.
---@param path string
---@return table|nil config
---@return string|nil message
function config.load(path)
  local values, message = sandbox.run(path)
  if message then
    return nil, message
  end
  local problem = problem_of(values)
  if problem then
    return nil, ("%s: %s"):format(path, problem)
  end
  values.folder = path:match "^(.*/)" or "./"
  return values
end

local function exists(path)
  local file = io.open(path, "rb")
  if file then
    file:close()
  end
  return file ~= nil
end

--- An absolute path without "." and "..".
local function simplified(path)
  local names = {}
  for name in path:gmatch "[^/]+" do
    if name == ".." then
      names[#names] = nil
    elseif name ~= "." then
      names[#names + 1] = name
    end
  end
  return #names > 0 and "/" .. table.concat(names, "/") or ""
end

--- The path of the nearest `.galley.lua` for a file; nil if there is none.
---@param path string of the article; "-" stands for the current folder
---@return string|nil
function config.find(path)
  local lfs = require "lfs"
  local folder = path:match "^(.*)/[^/]*$" or (path:sub(1, 1) == "/" and "" or ".")
  if path:sub(1, 1) ~= "/" then
    folder = lfs.currentdir() .. "/" .. folder
  end
  folder = simplified(folder)
  while true do
    local candidate = folder .. "/.galley.lua"
    if exists(candidate) then
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

--- A path as seen from the folder of the configuration.
local function inside(values, path)
  if path:sub(1, #values.folder) == values.folder then
    return path:sub(#values.folder + 1)
  end
  return (path:gsub("^%./", ""))
end

local function merge(into, rules)
  for id, setting in pairs(rules or {}) do
    if setting == "off" then
      setting = false
    elseif type(setting) == "string" then
      setting = { level = setting }
    elseif setting == true then
      setting = {}
    end
    into[id] = setting
  end
end

--- What a configuration says for one file, as check.engine takes it.
---@param values table|nil as config.load gives it
---@param path string
---@return table settings
function config.settings(values, path)
  local settings = { vocabulary = values and values.vocabulary }
  if not values then
    return settings
  end
  merge(settings, values.rules)
  for _, override in ipairs(values.overrides or {}) do
    if matches(override.files, inside(values, path)) then
      merge(settings, override.rules)
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
  for i, override in ipairs(values and values.overrides or {}) do
    parts[i] = matches(override.files, inside(values, path)) and "1" or "0"
  end
  return table.concat(parts)
end

return config
