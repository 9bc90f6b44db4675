--- Findings that are known: an old archive is let alone, and only what is new is found. The file is JSON: how often each
--- rule found each text in each article; line numbers are not in it, so that it survives edits above. What is no longer
--- found leaves the baseline: it only shrinks.
local core = require "galley.core"
local file = require "galley.file"
local json = require "galley.format.json"
local path_names = require "galley.path"

local baseline = {}

local Baseline = {}
Baseline.__index = Baseline

local function key_of(rule, text)
  return rule .. "\0" .. text
end

--- A path as the baseline has it: seen from the baseline's own folder.
function Baseline:name_of(path)
  if path == nil or path == "-" then
    return "-"
  end
  return path_names.inside(path_names.absolute(path), self.folder)
end

--- The table of a file in a table by files.
local function of_file(tables, name)
  tables[name] = tables[name] or {}
  return tables[name]
end

local function read_counts(self, bytes)
  local ok, list = pcall(require "cjson".decode, bytes)
  if not ok or type(list) ~= "table" then
    return nil
  end
  for _, entry in ipairs(list) do
    local count = type(entry) == "table" and math.tointeger(entry.count)
    if not count or type(entry.path) ~= "string" or type(entry.rule) ~= "string" or type(entry.text) ~= "string" then
      return nil
    end
    of_file(self.counts, entry.path)[key_of(entry.rule, entry.text)] = count
  end
  return true
end

--- Opens a baseline. A file that is not there yet is a new one: it takes up every finding.
---@param path string|nil without one, every finding is new
---@return table|nil baseline
---@return string|nil message
function baseline.open(path)
  local self = setmetatable({ path = path, counts = {}, seen = {}, failed = {}, is_new = false }, Baseline)
  if not path then
    return self
  end
  self.folder = path_names.folder(path_names.absolute(path))
  local bytes = file.read(path)
  if not bytes then
    self.is_new = true
  elseif not read_counts(self, bytes) then
    return nil, ("%s: is no baseline"):format(path)
  end
  return self
end

--- The findings of one file that the baseline does not know, counted anew.
---@param path string
---@param findings table[]
---@return table[] unknown a new baseline gives them all, and notes them
function Baseline:without_known(path, findings)
  if not self.path then
    return findings
  end
  self.seen[self:name_of(path)] = {}
  return self:without_more_known(findings)
end

--- The same for findings that come later, of any file.
---@param findings table[]
---@return table[] unknown
function Baseline:without_more_known(findings)
  if not self.path then
    return findings
  end
  local rest = setmetatable({ failures = findings.failures }, getmetatable(findings))
  for _, finding in ipairs(findings) do
    local name, key = self:name_of(finding.path), key_of(finding.rule, finding.text)
    local seen, known = of_file(self.seen, name), self.counts[name] or {}
    seen[key] = (seen[key] or 0) + 1
    if self.is_new or seen[key] > (known[key] or 0) then
      rest[#rest + 1] = finding
    end
  end
  return rest
end

--- What was seen in a file, to be handed to another process; and taken from there.
---@param path string
---@return table|nil seen
function Baseline:seen_in(path)
  return self.path and self.seen[self:name_of(path)]
end

---@param path string
---@param seen table|nil
function Baseline:see(path, seen)
  if self.path then
    self.seen[self:name_of(path)] = seen
  end
end

--- Says that a file was not checked well enough to know that something is gone.
---@param path string
function Baseline:keep(path)
  if self.path then
    self.failed[self:name_of(path)] = true
  end
end

--- What of a file's counts still holds.
local function left_of(self, name, counts, covers)
  local seen, left, gone = self.seen[name], {}, 0
  local exists = name == "-" or seen or file.exists(name:sub(1, 1) == "/" and name or self.folder .. "/" .. name)
  for key, count in pairs(counts) do
    local now = count
    if not exists then
      now = 0
    elseif seen and not self.failed[name] and covers(key:match "^%Z*") then
      now = math.min(count, seen[key] or 0)
    end
    left[key], gone = now > 0 and now or nil, gone + count - now
  end
  return left, gone
end

local function encode(counts)
  local entries = {}
  for name, by_key in pairs(counts) do
    for key, count in pairs(by_key) do
      local rule, text = key:match "^(%Z*)%z(.*)$"
      entries[#entries + 1] = { path = name, rule = rule, text = text, count = count, key = name .. "\0" .. key }
    end
  end
  table.sort(entries, function(a, b) return a.key < b.key end)
  local list = json.list {}
  for i, entry in ipairs(entries) do
    list[i] = json.object({ "path", "rule", "text", "count" }, entry)
  end
  return json.encode(list, true) .. "\n"
end

--- Writes the baseline if it is new, or has shrunk.
---@param covers fun(rule: string): boolean were all findings of this rule looked for?
---@param frozen? boolean it may not change, as in CI
---@return integer|nil gone how many findings are no longer there
---@return string|nil message if it cannot be written, or is frozen and not true any more
function Baseline:close(covers, frozen)
  if not self.path then
    return 0
  elseif self.is_new then
    if frozen then
      return nil, ("%s: there is no such baseline"):format(self.path)
    end
    local ok, message = core.write_file(self.path, encode(self.seen))
    return ok and 0, message
  end
  local left, gone = {}, 0
  for name, counts in pairs(self.counts) do
    local less
    left[name], less = left_of(self, name, counts, covers)
    gone = gone + less
  end
  if gone == 0 then
    return 0
  elseif frozen then
    return nil, ("%s: %d of its findings are gone: it must shrink (a check without --ci does that)"):format(self.path, gone)
  end
  local ok, message = core.write_file(self.path, encode(left))
  return ok and gone, message
end

return baseline
