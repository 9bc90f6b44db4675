--- Findings as SARIF 2.1.0 (OASIS standard), which GitHub's code scanning, editors and others read.
local json = require "galley.format.json"

local sarif = {}

local levels = { error = "error", warning = "warning", hint = "note" }

--- A path as a URI: absolute ones with a scheme, bytes that are not plain in percent.
local function uri_of(path)
  local escaped = path:gsub("[^%w/._~-]", function(byte) return ("%%%02X"):format(byte:byte()) end)
  return path:sub(1, 1) == "/" and "file://" .. escaped or escaped
end

local function location_of(finding)
  local region = json.object({ "startLine", "startColumn", "endLine", "endColumn", "byteOffset", "byteLength" }, {
    startLine = finding.line, startColumn = finding.column, endLine = finding.end_line, endColumn = finding.end_column,
    byteOffset = finding.raw.first - 1, byteLength = finding.raw.last - finding.raw.first + 1,
  })
  return { physicalLocation = json.object({ "artifactLocation", "region" }, {
    artifactLocation = { uri = uri_of(finding.path or "-") }, region = region,
  }) }
end

local function fix_of(finding)
  local replacements = json.list {}
  for i, edit in ipairs(finding.edits) do
    replacements[i] = json.object({ "deletedRegion", "insertedContent" }, {
      deletedRegion = { byteOffset = edit[1] - 1, byteLength = edit[2] - edit[1] + 1 }, insertedContent = { text = edit[3] },
    })
  end
  return json.object({ "description", "artifactChanges" }, {
    description = { text = ("Write “%s”."):format(finding.fix) },
    artifactChanges = json.list { json.object({ "artifactLocation", "replacements" }, {
      artifactLocation = { uri = uri_of(finding.path or "-") }, replacements = replacements,
    }) },
  })
end

local function result_of(finding)
  local fixes = finding.fix and finding.edits and #finding.edits > 0 and json.list { fix_of(finding) } or nil
  return json.object({ "ruleId", "level", "message", "locations", "fixes" }, {
    ruleId = finding.rule, level = levels[finding.level], message = { text = finding.message },
    locations = json.list { location_of(finding) }, fixes = fixes,
  })
end

local function rule_of(id, definition)
  if not definition then
    return { id = id }
  end
  local properties = definition.tags and { tags = json.list(definition.tags) } or nil
  return json.object({ "id", "shortDescription", "fullDescription", "help", "defaultConfiguration", "properties" }, {
    id = id, shortDescription = { text = definition.summary },
    fullDescription = definition.why and { text = definition.why } or nil,
    help = definition.why and { text = definition.why, markdown = definition.why } or nil,
    defaultConfiguration = { level = levels[definition.level or "warning"] }, properties = properties,
  })
end

local function sorted(set)
  local list = {}
  for name in pairs(set) do
    list[#list + 1] = name
  end
  table.sort(list)
  return list
end

--- A writer as of format/findings.lua: results are written as they come, the rules that they name behind them.
---@param write fun(...: string)
---@return table
function sarif.writer(write)
  local used, is_first = {}, true
  write('{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{',
    '"columnKind":"unicodeCodePoints","results":[')
  return {
    file = function(outcome)
      for _, finding in ipairs(outcome.findings) do
        used[finding.rule] = true
        write(is_first and "\n" or ",\n", json.encode(result_of(finding)))
        is_first = false
      end
    end,
    finish = function(definition)
      local rules = json.list {}
      for i, id in ipairs(sorted(used)) do
        rules[i] = rule_of(id, definition(id))
      end
      local driver = json.object({ "name", "semanticVersion", "rules" }, {
        name = "galley", semanticVersion = require "galley.version", rules = rules,
      })
      write("\n],\n", '"tool":', json.encode { driver = driver }, "}]}\n")
    end,
  }
end

return sarif
