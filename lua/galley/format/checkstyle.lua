--- Findings as Checkstyle's XML (version 4.3), which Jenkins, reviewdog and others read.
local xml = require "galley.format.xml"

local checkstyle = {}

local severities = { error = "error", warning = "warning", hint = "info" }

local function write_finding(write, finding)
  write("    ", xml.element("error", {
    "line", finding.line, "column", finding.column, "severity", severities[finding.level], "message", finding.message,
    "source", "galley." .. finding.rule,
  }, true), "\n")
end

--- A writer as of format/findings.lua. Findings over many articles stand in further elements of their files.
---@param write fun(...: string)
---@return table
function checkstyle.writer(write)
  local begun = false
  local function begin()
    if not begun then
      begun = true
      write('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n')
    end
  end
  return {
    file = function(outcome)
      begin()
      local current
      for _, finding in ipairs(outcome.findings) do
        local path = finding.path or "-"
        if path ~= current then
          write(current and "  </file>\n" or "", "  ", xml.element("file", { "name", path }), "\n")
          current = path
        end
        write_finding(write, finding)
      end
      write(current and "  </file>\n" or "")
    end,
    finish = function()
      begin()
      write "</checkstyle>\n"
    end,
  }
end

return checkstyle
