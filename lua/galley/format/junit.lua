--- Findings as JUnit's XML, as Jenkins (junit-10.xsd) and GitLab read it: a suite for each file, a test case for each
--- finding, which has failed; a file without findings is one test case that has passed.
local xml = require "galley.format.xml"

local junit = {}

local function write_finding(write, finding)
  local place = ("%s:%d:%d"):format(finding.path or "-", finding.line, finding.column)
  write("    ", xml.element("testcase", {
    "classname", finding.path or "-", "name", ("%s (%d:%d)"):format(finding.rule, finding.line, finding.column),
  }), "\n")
  write("      ", xml.element("failure", { "type", finding.level, "message", finding.message }),
    xml.attribute(("%s: %s: %s [%s]"):format(place, finding.level, finding.message, finding.rule)), "</failure>\n")
  write "    </testcase>\n"
end

local function write_suite(write, path, findings, message)
  write("  ", xml.element("testsuite", {
    "name", path, "tests", math.max(1, #findings), "failures", #findings, "errors", message and 1 or 0,
  }), "\n")
  for _, finding in ipairs(findings) do
    write_finding(write, finding)
  end
  if #findings == 0 then
    write("    ", xml.element("testcase", { "classname", path, "name", "galley" }, not message))
    if message then
      write("\n      ", xml.element("error", { "message", message }, true), "\n    </testcase>")
    end
    write "\n"
  end
  write "  </testsuite>\n"
end

--- A writer as of format/findings.lua.
---@param write fun(...: string)
---@return table
function junit.writer(write)
  local begun = false
  local function begin()
    if not begun then
      begun = true
      write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n')
    end
  end
  return {
    file = function(outcome)
      begin()
      if outcome.path or #outcome.findings > 0 then
        write_suite(write, outcome.path or "corpus", outcome.findings, outcome.message)
      end
    end,
    finish = function()
      begin()
      write "</testsuites>\n"
    end,
  }
end

return junit
