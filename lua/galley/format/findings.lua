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
    message = message .. " (“" .. finding.text .. "” → “" .. advice .. "”)"
  end
  return (finding.path or "-") .. ":" .. finding.line .. ":" .. finding.column .. ": " .. level .. ": "
    .. text_table.line(message) .. " [" .. finding.rule .. "]"
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

-- Writers: each is made with a function that writes, and has file(outcome), called for every file in order, and
-- finish(definition), definition being a function that gives the rule of an id. See check/session.lua for outcomes.

local writers = {}

--- A line each.
function writers.line(write, options)
  return {
    file = function(outcome)
      for _, finding in ipairs(outcome.findings) do
        write(findings_format.line(finding, options.colour), "\n")
      end
    end,
    finish = function() end,
  }
end

--- One JSON object a line.
function writers.jsonl(write)
  return {
    file = function(outcome)
      for _, finding in ipairs(outcome.findings) do
        write(json.encode(findings_format.object(finding)), "\n")
      end
    end,
    finish = function() end,
  }
end

--- One JSON list, its items written as they come.
function writers.json(write)
  local is_first = true
  return {
    file = function(outcome)
      for _, finding in ipairs(outcome.findings) do
        write(is_first and "[\n  " or ",\n  ", (json.encode(findings_format.object(finding), true):gsub("\n", "\n  ")))
        is_first = false
      end
    end,
    finish = function() write(is_first and "[]\n" or "\n]\n") end,
  }
end

--- A writer of a format: line, json, jsonl, sarif, github, checkstyle or junit.
---@param name string
---@param write fun(...: string)
---@param options? table colour
---@return table writer
function findings_format.writer(name, write, options)
  local make = writers[name] or require("galley.format." .. name).writer
  return make(write, options or {})
end

return findings_format
