--- Report files: loading them, what they inherit, and their options.
local file = require "galley.file"
local merge = require "galley.report.merge"
local protected = require "galley.protected"

local definition = {}

local types = {
  id = "string", summary = "string", about = "string", map = "function", finish = "function", key = "string",
  options = "table", extends = "string",
}
local required = { "id", "summary", "map" }

local function problem_of_option(name, default)
  if type(name) ~= "string" or not name:find "^%l[%l%d_]*$" then
    return ("an option must have a name of small letters, digits and _, not '%s'"):format(tostring(name))
  elseif name == "top" and math.type(default) ~= "integer" then
    return "the option 'top' must be a whole number"
  elseif type(default) == "table" then
    for _, choice in ipairs(default) do
      if type(choice) ~= "string" then
        return ("the choices of option '%s' must be strings"):format(name)
      end
    end
    return #default == 0 and ("option '%s' has no choices"):format(name) or nil
  elseif type(default) ~= "string" and type(default) ~= "number" and type(default) ~= "boolean" then
    return ("option '%s' cannot be a %s"):format(name, type(default))
  end
end

--- What is wrong with a report, or nil.
---@param report any
---@return string|nil
function definition.problem(report)
  if type(report) ~= "table" then
    return ("a report is a table, not a %s"):format(type(report))
  end
  for _, name in ipairs(required) do
    if report[name] == nil then
      return ("%s must be a %s, not missing"):format(name, types[name])
    end
  end
  for name, value in pairs(report) do
    if not types[name] and name ~= "merge" then
      return ("a report has no field '%s'"):format(tostring(name))
    elseif types[name] and type(value) ~= types[name] then
      return ("%s must be a %s, not a %s"):format(name, types[name], type(value))
    end
  end
  for name, default in pairs(report.options or {}) do
    local problem = problem_of_option(name, default)
    if problem then
      return problem
    end
  end
  return report.merge ~= nil and merge.problem(report.merge) or nil
end

--- The folder of the bundled reports.
---@return string
function definition.folder()
  return (package.searchpath("galley.report", package.path):gsub("%.lua$", "s"))
end

local function find(name)
  if name:find "/" or name:find "%.lua$" then
    return name
  elseif name:find "^[%w_-]+$" then
    return package.searchpath("galley.reports." .. name:gsub("-", "_"), package.path)
  end
end

local function run_file(path)
  local source, message = file.read(path)
  if not source then
    return nil, message
  end
  -- As text only: bytecode can break the interpreter. What a report defines by mistake stays its own.
  local chunk
  chunk, message = load(source, "@" .. path, "t", setmetatable({}, { __index = _G }))
  if not chunk then
    return nil, message
  end
  local ok, report = protected(chunk)
  if not ok then
    return nil, tostring(report)
  elseif type(report) ~= "table" then
    return nil, ("a report is a table, not a %s"):format(type(report))
  end
  return report
end

local most_ancestors = 10

--- What a report does not have itself, it has from the one that it extends; options are taken together.
local function inherit(report, path, depth)
  if type(report.extends) ~= "string" then
    return report
  elseif depth > most_ancestors then
    return nil, "reports extend each other in a circle"
  end
  local name = report.extends
  if name:find "^%.%.?/" then
    name = (path:match "^.*/" or "") .. name
  end
  local parent, message = definition.load(name, depth + 1)
  if not parent then
    return nil, ("extends '%s': %s"):format(report.extends, message)
  end
  local options = {}
  for _, one in ipairs { parent, report } do
    for option, default in pairs(type(one.options) == "table" and one.options or {}) do
      options[option] = default
    end
  end
  for field, value in pairs(parent) do
    if report[field] == nil then
      report[field] = value
    end
  end
  report.options = options
  return report
end

--- Loads a report: the name of a bundled one, or the path of a file (with a slash, or ending in `.lua`).
---@param name string
---@param depth? integer how many reports led here by `extends`
---@return table|nil report
---@return string|nil message
function definition.load(name, depth)
  local path = find(name)
  if not path then
    return nil, ("there is no report '%s'; a report of your own is named by its path"):format(name)
  end
  local report, message = run_file(path)
  if report then
    report, message = inherit(report, path, depth or 0)
  end
  message = message or definition.problem(report)
  if message then
    return nil, message:find(path, 1, true) and message or ("%s: %s"):format(path, message)
  end
  return report
end

local function converted(name, default, value)
  if type(default) == "table" then
    for _, choice in ipairs(default) do
      if value == choice then
        return value
      end
    end
    return nil, ("option '%s' must be one of %s, not '%s'"):format(name, table.concat(default, ", "), tostring(value))
  elseif type(default) == type(value) then
    return value
  elseif type(default) == "number" and type(value) == "string" and tonumber(value) then
    return math.tointeger(tonumber(value)) or tonumber(value)
  end
  return nil, ("option '%s' must be a %s, not '%s'"):format(name, type(default), tostring(value))
end

--- The options of a report with their values; numbers may be given as texts.
---@param report table
---@param given table
---@return table|nil options
---@return string|nil message
function definition.options(report, given)
  local options = {}
  for name, default in pairs(report.options or {}) do
    if type(default) == "table" then
      options[name] = default[1]
    else
      options[name] = default
    end
  end
  for name, value in pairs(given) do
    local default = (report.options or {})[name]
    if default == nil then
      return nil, ("report %s has no option '%s'"):format(report.id, tostring(name))
    end
    local message
    options[name], message = converted(name, default, value)
    if message then
      return nil, message
    end
  end
  return options
end

return definition
