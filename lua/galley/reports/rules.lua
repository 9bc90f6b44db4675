local group = require "galley.report.group"

return {
  id = "rules",
  summary = "What the bundled rules find, by rule and month: the house style over time.",
  about = [[
The bundled rules with their own settings, on every article. A finding is a place; “articles” are those with at least one. A
rule that fails on an article is counted under “failures” and does not end the run. More findings in a month may mean more
articles: “per 1000 articles” tells.]],
  key = "rule",
  options = { by = { "month", "year", "source", "none" } },
  map = function(article, emit, options)
    local part = group.of(article, options.by)
    local findings, by_rule = require "galley".check(article), {}
    for _, finding in ipairs(findings) do
      local row = by_rule[finding.rule] or { findings = 0, fixes = 0, articles = 1, level = finding.level }
      row.findings = row.findings + 1
      row.fixes = row.fixes + (finding.fix and 1 or 0)
      row.parts = part and { [part] = row.findings }
      by_rule[finding.rule] = row
    end
    for _, failure in ipairs(findings.failures) do
      emit(failure.rule, { failures = 1 })
    end
    for rule, row in pairs(by_rule) do
      emit(rule, row)
    end
    emit("", { articles = 1 })   -- all articles, each once
  end,
  merge = { level = "mode" },
  finish = function(rows, out, options)
    local all = rows:filter(function(row) return row.rule == "" end)[1] or { articles = 0 }
    local rules = rows:filter(function(row) return row.rule ~= "" end)
    for _, row in ipairs(rules) do
      row.findings, row.articles = row.findings or 0, row.articles or 0
      row["per 1000 articles"] = 1000 * row.findings / math.max(1, all.articles)
    end
    local top = rules:top "findings"
    out:table(top, { columns = { "rule", "level", "findings", "fixes", "articles", "per 1000 articles", "failures" } })
    if #top > 1 then
      out:bars { rows = top, value = "findings", title = "findings" }
    end
    local expanded = group.expanded(top, "rule", "parts", options.by)
    if group.is_divided(expanded, options.by) then
      out:heat { rows = expanded, x = options.by, y = "rule", title = "findings by " .. options.by }
    end
  end,
}
