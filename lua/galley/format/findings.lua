--- Findings as text: a line each for people and editors, JSON for programs.
local json = require "galley.format.json"
local text_table = require "galley.format.table"

local findings_format = {}

local colours = { error = "\27[31m", warning = "\27[33m", hint = "\27[36m" }

--- One finding as `path:line:column: level: message [rule]`, the form that editors and compilers use.
---@param finding table
---@param colour? boolean
---@return string
function findings_format.line(finding, colour)
  local level = finding.level
  if colour then
    level = colours[level] .. level .. "\27[0m"
  end
  local message = finding.message
  local advice = finding.fix or finding.suggestions[1]
  if advice and finding.text:find "%S" and #advice <= 60 and #finding.text <= 60 then
    message = ("%s (“%s” → “%s”)"):format(message, finding.text, advice)
  end
  return ("%s:%d:%d: %s: %s [%s]"):format(
    finding.path or "-", finding.line, finding.column, level, text_table.line(message), finding.rule)
end

--- All findings, a line each.
---@param findings table[]
---@return string
function findings_format.lines(findings)
  local lines = {}
  for i, finding in ipairs(findings) do
    lines[i] = findings_format.line(finding)
  end
  for _, failure in ipairs(findings.failures or {}) do
    lines[#lines + 1] = ("rule %s failed: %s"):format(failure.rule, failure.message)
  end
  return #lines > 0 and table.concat(lines, "\n") or "no findings"
end

local keys = {
  "path", "line", "column", "first", "last", "rule", "level", "message", "text", "fix", "suggestions",
}

--- A finding as an object for JSON. first and last are bytes of the file, from 1, inclusive.
---@param finding table
---@return table
function findings_format.object(finding)
  local suggestions = #finding.suggestions > 0 and json.list(finding.suggestions) or nil
  return json.object(keys, {
    path = finding.path, line = finding.line, column = finding.column, first = finding.raw.first, last = finding.raw.last,
    rule = finding.rule, level = finding.level, message = finding.message, text = finding.text, fix = finding.fix,
    suggestions = suggestions,
  })
end

return findings_format
