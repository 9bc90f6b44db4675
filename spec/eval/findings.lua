--- What the bundled rules find in the web texts and articles of the gold data: lua spec/eval/findings.lua FOLDER. Prints for
--- each rule its level, the number of its findings, and its precision as judged by hand.
local check = require "galley.check"
local galley = require "galley"
local json = require "cjson"
local rule = require "galley.rule"

-- Findings of these texts, chosen by chance and read one by one: how many were right, of how many. Right is what an editor
-- would change, or would want to have been asked about. Judged in November 2026, on the 25 rules that find most, and on a
-- few more. Asked: 0.9 of warnings and errors, 0.7 of hints; what did not reach it was mended, became a hint, or is off.
local judged = {
  ["de/non-breaking-space"] = { 20, 20 }, ["de/sentence-length"] = { 20, 20 }, ["de/relative-date"] = { 20, 20 },
  ["de/double-blank"] = { 20, 20 }, ["de/quotation-marks"] = { 19, 20 }, ["de/dash"] = { 20, 20 }, ["de/filler"] = { 15, 15 },
  ["de/officialese"] = { 19, 20 }, ["any/repeated-passage"] = { 16, 20 }, ["de/ellipsis"] = { 20, 20 },
  ["de/number-at-start"] = { 19, 20 }, ["de/abbreviation-blank"] = { 20, 20 }, ["de/percent-blank"] = { 18, 20 },
  ["de/apostrophe"] = { 19, 20 }, ["de/stale-phrase"] = { 18, 20 }, ["de/small-number"] = { 15, 20 },
  ["de/noun-style"] = { 18, 20 }, ["de/old-spelling"] = { 20, 20 }, ["de/nested-clauses"] = { 20, 20 },
  ["de/blank-in-brackets"] = { 20, 20 }, ["any/mixed-quotation-marks"] = { 19, 20 }, ["de/anglicism"] = { 17, 20 },
  ["de/unit-blank"] = { 20, 20 }, ["any/lead-length"] = { 16, 20 }, ["de/anonymous-expert"] = { 14, 16 },
  ["de/blank-before-mark"] = { 18, 20 }, ["de/year-range"] = { 19, 19 }, ["de/comma-before-sondern"] = { 8, 8 },
  ["de/missing-blank"] = { 11, 12 }, ["any/unpaired-quotation-mark"] = { 8, 8 }, ["de/year-preposition"] = { 8, 8 },
}

local folder = arg[1] or error "usage: findings.lua FOLDER"
local engine = assert(check.engine(rule.list()))
local counts = {}
for _, name in ipairs { "webtext", "articles" } do
  for line in io.lines(("%s/%s/gold.jsonl"):format(folder, name)) do
    local row = json.decode(line)
    local article = galley.parse(row.text, { date = type(row.date) == "string" and row.date or nil })
    local findings = engine:check(article)
    assert(#findings.failures == 0, findings.failures[1] and findings.failures[1].message)
    for _, finding in ipairs(findings) do
      counts[finding.rule] = (counts[finding.rule] or 0) + 1
    end
    article:close()
  end
end

local rules = rule.list()
table.sort(rules, function(a, b)
  local m, n = counts[a.id] or 0, counts[b.id] or 0
  return m > n or (m == n and a.id < b.id)
end)
print "findings of the bundled rules, by number, and their precision as judged by hand"
local silent = 0
for _, definition in ipairs(rules) do
  local count, judgement = counts[definition.id], judged[definition.id]
  if count then
    local precision = judgement and ("%.2f (%d of %d)"):format(judgement[1] / judgement[2], judgement[1], judgement[2]) or ""
    print(("%-30s %-8s %5d  %s"):format(definition.id, definition.level or "warning", count, precision))
  else
    silent = silent + 1
  end
end
print(("%d rules find nothing there, or are off"):format(silent))
