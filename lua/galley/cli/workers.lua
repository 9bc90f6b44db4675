--- Checking in several processes: file i is for worker i modulo their number. Each worker is this very command with a part
--- of the work; its outcomes come through a pipe, and are read in the order of the files. So the output is the same for
--- any number of workers, and a worker that is ahead waits at its pipe.
local literal = require "galley.format.literal"

local workers = {}

local variable = "GALLEY_PART"

--- The part of the work that this process is to do: its number and how many there are; nil if it is to do all of it.
---@return integer|nil part
---@return integer|nil count
function workers.part()
  local part, count = (os.getenv(variable) or ""):match "^(%d+)/(%d+)$"
  return math.tointeger(tonumber(part)), math.tointeger(tonumber(count))
end

local function quote(word)
  return "'" .. word:gsub("'", "'\\''") .. "'"
end

--- The command line of this process.
local function command_line()
  local words, first = {}, 0
  while arg[first - 1] do
    first = first - 1
  end
  for i = first, #arg do
    words[#words + 1] = quote(arg[i])
  end
  return table.concat(words, " ")
end

local function plain_finding(finding)
  local suggestions = {}
  for i, text in ipairs(finding.suggestions) do
    suggestions[i] = text
  end
  return {
    rule = finding.rule, level = finding.level, message = finding.message, text = finding.text, path = finding.path,
    line = finding.line, column = finding.column, end_line = finding.end_line, end_column = finding.end_column,
    raw = { first = finding.raw.first, last = finding.raw.last }, fix = finding.fix, edits = finding.edits,
    suggestions = suggestions,
  }
end

--- Writes an outcome for the process that waits for it.
---@param outcome table of a session
---@param extra table what else belongs to it
function workers.send(outcome, extra)
  local findings = {}
  for i, finding in ipairs(outcome.findings) do
    findings[i] = plain_finding(finding)
  end
  local text = literal.encode {
    message = outcome.message, note = outcome.note, fixed = outcome.fixed, findings = findings,
    failures = outcome.findings.failures, before = extra.wants_bytes and outcome.before or nil,
    after = extra.wants_bytes and outcome.after or nil, seen = extra.seen, records = extra.records,
  }
  io.stdout:write(#text, "\n", text, "\n")
end

local Pool = {}
Pool.__index = Pool

--- Starts workers.
---@param count integer
---@return table|nil pool
---@return string|nil message
function workers.start(count)
  local self = setmetatable({ pipes = {}, next = 0 }, Pool)
  for i = 1, count do
    local pipe, message = io.popen(("%s=%d/%d exec %s"):format(variable, i, count, command_line()), "r")
    if not pipe then
      return nil, message
    end
    self.pipes[i] = pipe
  end
  return self
end

--- The outcome of the next file, and what belongs to it: nil if its worker is no more.
---@param path string of that file
---@return table|nil outcome
---@return table|nil extra { seen =, records = }
function Pool:receive(path)
  local pipe = self.pipes[self.next % #self.pipes + 1]
  self.next = self.next + 1
  local length = pipe:read "n"
  local text = length and pipe:read(1) == "\n" and pipe:read(length)
  if not text or #text ~= length then
    return nil
  end
  pipe:read(1)
  local value = literal.decode(text)
  local outcome = {
    path = path, message = value.message, note = value.note, fixed = value.fixed, before = value.before,
    after = value.after, findings = value.findings,
  }
  for i, finding in ipairs(outcome.findings) do
    outcome.findings[i] = require "galley.check.run".finding(finding)
  end
  outcome.findings.failures = value.failures
  return outcome, { seen = value.seen, records = value.records }
end

--- Waits for the workers.
function Pool:close()
  for _, pipe in ipairs(self.pipes) do
    pipe:close()
  end
end

return workers
