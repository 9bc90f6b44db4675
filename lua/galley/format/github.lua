--- Findings as workflow commands of GitHub Actions, which shows them at their lines.
local github = {}

local commands = { error = "error", warning = "warning", hint = "notice" }

local function data(text)
  return (tostring(text):gsub("[%%\r\n]", { ["%"] = "%25", ["\r"] = "%0D", ["\n"] = "%0A" }))
end

local function property(text)
  return (data(text):gsub("[:,]", { [":"] = "%3A", [","] = "%2C" }))
end

--- A writer as of format/findings.lua.
---@param write fun(...: string)
---@return table
function github.writer(write)
  return {
    file = function(outcome)
      for _, finding in ipairs(outcome.findings) do
        write(("::%s file=%s,line=%d,col=%d,title=%s::%s\n"):format(
          commands[finding.level], property(finding.path or "-"), finding.line, finding.column, property(finding.rule),
          data(finding.message)))
      end
    end,
    finish = function() end,
  }
end

return github
