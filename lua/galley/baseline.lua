--- Findings that are known: an old archive is let alone, and only what is new is found. The file is JSON: how often each
--- rule found each text in each article.
local file = require "galley.file"
local json = require "galley.format.json"

local baseline = {}

local Baseline = {}
Baseline.__index = Baseline

--- Opens a baseline. A file that is not there yet is a new one: it takes up every finding.
---@param path string|nil without one, every finding is new
---@return table|nil baseline
---@return string|nil message
function baseline.open(path)
  local self = setmetatable({ path = path, counts = {}, is_new = false }, Baseline)
  local bytes = path and file.read(path)
  if path and not bytes then
    self.is_new = true
  elseif bytes then
    local ok, counts = pcall(require "cjson".decode, bytes)
    if not ok or type(counts) ~= "table" then
      return nil, ("%s: is no baseline"):format(path)
    end
    for _, entry in ipairs(counts) do
      self.counts[("%s\0%s\0%s"):format(entry.path, entry.rule, entry.text)] = entry.count
    end
  end
  return self
end

local function key_of(finding)
  return ("%s\0%s\0%s"):format(finding.path or "-", finding.rule, finding.text)
end

--- The findings that the baseline does not know. A new baseline notes them all.
---@param findings table[]
---@return table[]
function Baseline:without_known(findings)
  if self.is_new then
    for _, finding in ipairs(findings) do
      local key = key_of(finding)
      self.counts[key] = (self.counts[key] or 0) + 1
    end
    return findings
  end
  local rest, left = {}, {}
  for _, finding in ipairs(findings) do
    local key = key_of(finding)
    left[key] = left[key] or self.counts[key] or 0
    if left[key] > 0 then
      left[key] = left[key] - 1
    else
      rest[#rest + 1] = finding
    end
  end
  return rest
end

--- Writes a new baseline.
---@return boolean|nil ok
---@return string|nil message
function Baseline:close()
  if not self.is_new then
    return true
  end
  local entries = {}
  for key, count in pairs(self.counts) do
    local path, rule, text = key:match "^(.-)\0(.-)\0(.*)$"
    entries[#entries + 1] = { path = path, rule = rule, text = text, count = count, key = key }
  end
  table.sort(entries, function(a, b) return a.key < b.key end)
  local list = json.list {}
  for i, entry in ipairs(entries) do
    list[i] = json.object({ "path", "rule", "text", "count" }, entry)
  end
  return require "galley.core".write_file(self.path, json.encode(list, true) .. "\n")
end

return baseline
