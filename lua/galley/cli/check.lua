local output = require "galley.cli.output"

local command = { summary = "Check articles against the house style; fix what is safe to fix." }

function command.configure(parser)
  parser:argument("paths", "Files, folders, globs, or - for standard input."):args "+"
  parser:option("--format", "line (for people and editors) or json."):choices { "line", "json" }:default "line"
  parser:flag("--fix", "Apply the safe fixes to the files.")
  parser:option("--rule", "Use only this rule; may be given several times."):argname "ID":count "*"
  parser:option("--rules", "Use the rules of this folder or file, too."):argname "PATH":count "*"
  parser:option("--config", "Use this configuration instead of the nearest .galley.lua."):argname "FILE"
  parser:option("--baseline", "Leave out the findings noted in this file; write it if it is not there."):argname "FILE"
end

--- What the options and the configurations of folders say; engines are made once for each combination.
local Session = {}
Session.__index = Session

local function add_rules(rules, path)
  local more, messages = require "galley.rule".load_all(path)
  if not more then
    return nil, messages
  elseif #messages > 0 then
    return nil, table.concat(messages, "\n")
  end
  table.move(more, 1, #more, #rules + 1, rules)
  return true
end

local function only_named(rules, ids)
  local by_id, chosen = {}, {}
  for _, definition in ipairs(rules) do
    by_id[definition.id] = definition
  end
  for i, id in ipairs(ids) do
    if not by_id[id] then
      return nil, ("there is no rule '%s' (see galley rules)"):format(id)
    end
    chosen[i] = by_id[id]
  end
  return chosen
end

function Session:make_engine(values, path)
  local rules = require "galley.rule".list()
  local folders = {}
  for _, folder in ipairs(values and values.rule_folders or {}) do
    folders[#folders + 1] = folder:sub(1, 1) == "/" and folder or values.folder .. folder
  end
  table.move(self.arguments.rules, 1, #self.arguments.rules, #folders + 1, folders)
  for _, folder in ipairs(folders) do
    local ok, message = add_rules(rules, folder)
    if not ok then
      return nil, message
    end
  end
  local message
  if #self.arguments.rule > 0 then
    rules, message = only_named(rules, self.arguments.rule)
    if not rules then
      return nil, message
    end
  end
  return require "galley.check".engine(rules, require "galley.config".settings(values, path))
end

function Session:engine(path)
  local config = require "galley.config"
  local found = self.arguments.config or config.find(path)
  local values = found and self.configs[found]
  if found and not values then
    local message
    values, message = config.load(found)
    if not values then
      return nil, message
    end
    self.configs[found] = values
  end
  local key = (found or "") .. "\0" .. config.signature(values, path)
  if not self.engines[key] then
    local engine, message = self:make_engine(values, path)
    if not engine then
      return nil, message
    end
    self.engines[key] = engine
  end
  return self.engines[key]
end

function Session:write_findings(findings)
  local format = require "galley.format.findings"
  for _, finding in ipairs(findings) do
    if self.arguments.format == "json" then
      self.objects[#self.objects + 1] = format.object(finding)
    else
      output.write(format.line(finding, self.colour), "\n")
    end
  end
end

function Session:fix(path, article, engine)
  local bytes, fixed, again, rest = require "galley.fix".all(article, function(current) return engine:check(current) end)
  if #fixed > 0 then
    local ok, message = require "galley.core".write_file(path, bytes)
    if not ok then
      return nil, message
    end
  end
  self.fixed = self.fixed + #fixed
  return rest, again
end

function Session:check(path)
  local article, message = require "galley.corpus".open(path)
  if not article then
    return nil, message
  end
  local engine
  engine, message = self:engine(path)
  if not engine then
    return nil, message
  end
  local findings
  if self.arguments.fix then
    findings, message = self:fix(path, article, engine)
    if not findings then
      return nil, message
    end
  else
    findings = engine:check(article)
  end
  for _, failure in ipairs(findings.failures) do
    self.failed = true
    output.fail(("%s: rule %s failed: %s"):format(path, failure.rule, failure.message))
  end
  findings = self.baseline:without_known(findings)
  self.found = self.found + #findings
  self:write_findings(findings)
  article:close()
  return true
end

local function plural(count, noun)
  return ("%d %s%s"):format(count, noun, count == 1 and "" or "s")
end

function Session:finish(files)
  if self.arguments.format == "json" then
    local json = require "galley.format.json"
    output.write(json.encode(json.list(self.objects), true), "\n")
  end
  local summary = ("%s in %s"):format(plural(self.found, "finding"), plural(files, "file"))
  if self.arguments.fix then
    summary = summary .. (", %d fixed"):format(self.fixed)
  end
  io.stdout:flush()
  io.stderr:write(summary, "\n")
end

function command.run(arguments)
  local core = require "galley.core"
  local baseline, message = require "galley.baseline".open(arguments.baseline)
  if not baseline then
    return output.fail(message)
  end
  local session = setmetatable({
    arguments = arguments, configs = {}, engines = {}, objects = {}, found = 0, fixed = 0, failed = false,
    baseline = baseline, colour = core.is_terminal(1) and not os.getenv "NO_COLOR",
  }, Session)
  local code, files = 0, 0
  for path, problem in require "galley.corpus".files(arguments.paths) do
    local ok
    if path == "-" and arguments.fix then
      return output.fail "--fix needs files: standard input has no place"
    elseif not problem then
      ok, problem = session:check(path)
    end
    files = files + 1
    if not ok then
      code = output.fail_path { path = path, message = problem }
    end
  end
  session:finish(files)
  local ok
  ok, message = baseline:close()
  if not ok then
    return output.fail(message)
  elseif code == 2 or session.failed then
    return 2
  end
  return session.found > 0 and not baseline.is_new and 1 or 0
end

return command
