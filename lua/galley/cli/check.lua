local output = require "galley.cli.output"

local command = { summary = "Check articles against the house style; fix what is safe to fix." }

local function positive(text)
  local number = math.tointeger(tonumber(text))
  if not number or number < 1 or number > 256 then
    return nil, ("--jobs takes a number from 1 to 256, not '%s'"):format(text)
  end
  return number
end

function command.configure(parser)
  parser:argument("paths", "Files, folders, globs, or - for standard input."):args "+"
  parser:option("--format", "line (for people and editors), json, jsonl, sarif, github, checkstyle or junit.")
    :choices { "line", "json", "jsonl", "sarif", "github", "checkstyle", "junit" }:default "line"
  parser:flag("--fix", "Apply the safe fixes to the files.")
  parser:flag("--diff", "Print what --fix would do, as a unified diff, and change nothing.")
  parser:option("--only --rule", "Use only this rule; also de/*, or #tag. May be given several times.")
    :argname "RULE":count "*":target "only"
  parser:option("--level", "Leave out what is below this level: error, warning or hint.")
    :choices { "error", "warning", "hint" }:default "hint"
  parser:option("--rules", "Use the rules of this folder or file, too."):argname "PATH":count "*"
  parser:flag("--trust", "Run the rules of --rules and of rule folders without limits: they are your own.")
  parser:option("--config", "Use this configuration instead of the nearest .galley.lua."):argname "FILE"
  parser:option("--baseline", "Leave out the findings noted in this file; write it if it is not there."):argname "FILE"
  parser:flag("--ci", "Fail if the baseline is no longer true, and do not write it; so does the variable CI.")
  parser:option("--jobs", "Check in so many processes."):argname "N":convert(positive):default "1"
  parser:flag("--watch", "Check again whenever a file changes, until interrupted.")
end

--- Read as text, the marks of JSON and CSV would be findings, and --fix would break the file.
local function no_text(path)
  local form = path ~= "-" and require "galley.corpus.source".form(path)
  return form and form ~= "text" and "galley check reads files of text, one article each, no collections" or nil
end

--- The files of the run that are to be checked: an iterator over path and message. `seen` counts those that there are,
--- with those that configurations leave out.
local function files(arguments, session, seen)
  local next_file = require "galley.corpus".files(arguments.paths)
  return function()
    while true do
      local path, message = next_file()
      seen.files = seen.files + (path and 1 or 0)
      if not path or message or path == "-" or not session:ignores(path) then
        return path, message or (path and no_text(path))
      end
    end
  end
end

-- One run: what it has come to so far.
local Run = {}
Run.__index = Run

local function plural(count, noun)
  return ("%d %s%s"):format(count, noun, count == 1 and "" or "s")
end

--- Says why a file was not checked. What is wrong with its configuration or rules is wrong for others, too: once is enough.
function Run:say_failure(outcome)
  local engine, message = nil, nil
  if outcome.path then
    engine, message = self.session:engine(outcome.path)
  end
  if engine or message ~= outcome.message then
    output.fail_path(outcome)
  elseif not self.said[message] then
    self.said[message] = true
    output.fail(message)
  end
end

--- Shows an outcome.
function Run:take(outcome)
  if outcome.path then
    self.files = self.files + 1
  end
  self.found, self.fixed = self.found + #outcome.findings, self.fixed + outcome.fixed
  if outcome.message or #outcome.findings.failures > 0 or outcome.note then
    self.clear()
  end
  if outcome.message then
    self.failed = true
    self:say_failure(outcome)
  elseif outcome.note then
    output.note(("%s: %s"):format(outcome.path, outcome.note))
  end
  for _, failure in ipairs(outcome.findings.failures) do
    self.failed = true
    output.fail(("%srule %s failed: %s"):format(outcome.path and outcome.path .. ": " or "", failure.rule, failure.message))
  end
  if not self.arguments.diff then
    self.writer.file(outcome)
  elseif outcome.after then
    output.write(require "galley.format.diff".unified(outcome.path, outcome.before, outcome.after))
  end
  if self.show then
    self.show(function() return ("%s, %s"):format(plural(self.files, "file"), plural(self.found, "finding")) end)
  end
end

--- Checks all files in this process.
function Run:check_here()
  for path, message in files(self.arguments, self.session, self.seen) do
    if message then
      self:take { path = path, message = message, findings = { failures = {} }, fixed = 0 }
    else
      self.session:check(path, function(outcome) self:take(outcome) end)
    end
  end
end

--- Checks them in others.
function Run:check_in_workers()
  local pool, message = require "galley.cli.workers".start(self.arguments.jobs)
  if not pool then
    self.failed = true
    return output.fail(message)
  end
  for path in files(self.arguments, self.session, self.seen) do
    local outcome, extra = pool:receive(path)
    if not outcome then
      self.failed = true
      output.fail(("%s: its process ended early"):format(path))
      break
    end
    self.session:add_records(path, extra.records)
    self.baseline:see(path, extra.seen)
    if outcome.message or #outcome.findings.failures > 0 then
      self.baseline:keep(path)
    end
    self:take(outcome)
  end
  pool:close()
end

--- Were all findings of a rule looked for? Of a rule over many articles nobody knows: those that are not of this run may
--- belong to it.
function Run:covers(id)
  local definition = self.session:definition(id)
  local is_over_many = definition and definition.collect and definition.per ~= "article"
  return not is_over_many and self.session:covers(id)
end

--- Names the rules that configurations set and that there are not.
function Run:note_unknown_rules()
  local config, rule = require "galley.config", require "galley.rule"
  local notes = {}
  for path, values in pairs(self.session.configs) do
    -- Rules of the house are loaded once more only where the bundled ones do not have all names.
    local rules = #config.unknown_rules(values, rule.list()) > 0 and self.session:rules(values)
    for _, name in ipairs(rules and config.unknown_rules(values, rules) or {}) do
      notes[#notes + 1] = ("%s: there is no rule '%s'%s"):format(path, name, require "galley.nearest".rules(name, rules))
    end
  end
  table.sort(notes)
  for _, note in ipairs(notes) do
    output.note(note)
  end
end

function Run:finish()
  self:take(self.session:conclude())
  self.clear()
  if self.seen.files == 0 and not self.failed then
    self.failed = true
    output.fail(("there is nothing to check: no texts in %s"):format(table.concat(self.arguments.paths, ", ")))
  end
  if not self.arguments.diff then
    self.writer.finish(function(id) return self.session:definition(id) end)
  end
  self:note_unknown_rules()
  local summary = ("%s in %s"):format(plural(self.found, "finding"), plural(self.files, "file"))
  if self.arguments.fix or self.arguments.diff then
    summary = summary .. (", %d %s"):format(self.fixed, self.arguments.diff and "to fix" or "fixed")
  end
  local gone, message = self.baseline:close(function(id) return self:covers(id) end, self.is_ci)
  if gone and gone > 0 then
    summary = summary .. (", %d gone from the baseline"):format(gone)
  end
  io.stdout:flush()
  io.stderr:write(summary, "\n")
  if not gone then
    output.fail(message)
    self.is_stale = true
  end
end

--- The exit code.
function Run:code()
  if self.failed then
    return 2
  elseif self.is_stale then
    return 1
  elseif self.arguments.diff then
    return self.fixed > 0 and 1 or 0
  end
  return self.found > 0 and not self.baseline.is_new and 1 or 0
end

local function is_ci(arguments)
  local variable = os.getenv "CI"
  return arguments.ci or variable ~= nil and variable ~= "" and variable ~= "false" and variable ~= "0"
end

local function new_session(arguments, baseline)
  return require "galley.check.session".new {
    config = arguments.config, rules = arguments.rules, only = arguments.only, level = arguments.level,
    trust = arguments.trust, fix = arguments.diff and "dry" or arguments.fix and "write" or nil, baseline = baseline,
  }
end

--- Does a part of the work for another process.
local function work(arguments, part, count, baseline)
  local workers, session = require "galley.cli.workers", new_session(arguments, baseline.path and baseline)
  local i = 0
  for path, message in files(arguments, session, { files = 0 }) do
    i = i + 1
    if (i - 1) % count + 1 == part then
      local function send(outcome)
        workers.send(outcome, {
          wants_bytes = arguments.diff, seen = baseline:seen_in(path), records = session.collection:take(),
        })
      end
      if message then
        send { path = path, message = message, findings = { failures = {} }, fixed = 0 }
      else
        session:check(path, send)
      end
    end
  end
  return 0
end

--- Checks once.
---@param arguments table
---@return integer code
local function run_once(arguments)
  local baseline, message = require "galley.baseline".open(arguments.baseline)
  if not baseline then
    return output.fail(message)
  end
  local part, count = require "galley.cli.workers".part()
  if part then
    return work(arguments, part, count, baseline)
  end
  local show, clear = require "galley.cli.progress".start()
  local run = setmetatable({
    arguments = arguments, baseline = baseline, session = new_session(arguments, baseline.path and baseline),
    seen = { files = 0 }, files = 0, found = 0, fixed = 0, failed = false, said = {},
    is_ci = is_ci(arguments), show = show, clear = clear,
  }, Run)
  run.writer = not arguments.diff and require "galley.format.findings".writer(arguments.format, output.write, {
    colour = require "galley.core".is_terminal(1) and not os.getenv "NO_COLOR",
  })
  if arguments.jobs > 1 then
    run:check_in_workers()
  else
    run:check_here()
  end
  run:finish()
  return run:code()
end

function command.run(arguments)
  for _, path in ipairs(arguments.paths) do
    if path == "-" and arguments.fix and not arguments.diff then
      return output.fail "--fix needs files: standard input has no place"
    elseif path == "-" and arguments.watch then
      return output.fail "--watch needs files: standard input does not change"
    end
  end
  if arguments.watch then
    return require "galley.cli.watch".run(arguments, run_once)
  end
  return run_once(arguments)
end

return command
