local group = require "galley.report.group"

local capitals = { ["Ä"] = "ä", ["Ö"] = "ö", ["Ü"] = "ü" }

local function small(text)
  return text:gsub("\xC3[\x84\x96\x9C]", capitals):lower()
end

return {
  id = "attributions",
  summary = "How it is told who says something: with which verbs, with laut and zufolge, and of whom.",
  about = [[
Every statement that galley attributes to somebody, direct or indirect, counts under its cue: the verb (“sagte”), or the words
that stand instead of one (“laut”, “zufolge”, “nach Angaben”). Forms of one verb are cues of their own, for “sagt” and “sagte”
are a matter of style. Statements whose speaker stands further away have no cue, and stand under “(none)”.

“sources” are those whom cues without a verb name, agencies and authorities mostly; “marked” is the share of statements with a
speaker among all quotations, direct and indirect.]],
  key = "cue",
  options = { by = { "none", "month", "year", "source" }, top = 20 },
  map = function(article, emit, options)
    local part = group.of(article, options.by)
    for attribution in article:attributions() do
      local cue, speaker = attribution.cue, attribution.speaker
      local name = group.speaker_name(speaker, article.lang)
      emit(cue and small(cue.text) or "(none)", {
        count = 1, direct = attribution.kind == "direct" and 1 or 0, verb = attribution.verb and 1 or 0,
        speakers = name and { [name] = 1 }, sources = name and cue and not attribution.verb and { [name] = 1 } or nil,
        parts = part and { [part] = 1 },
      })
    end
    local quotations = 0
    for quote in article:quotes() do
      quotations = quotations + ((quote.kind == "direct" or quote.kind == "indirect") and 1 or 0)
    end
    emit("", { quotations = quotations })   -- all of them, with a speaker or without
  end,
  merge = { speakers = { "top", size = 3 } },
  finish = function(rows, out, options)
    local total = rows:total() or {}
    local cues, sources = rows:filter(function(row) return row.count end), {}
    for _, row in ipairs(cues) do
      row.share, row.kind = row.count / total.count, row.verb * 2 > row.count and "verb" or "no verb"
    end
    local top = cues:top("count", options.top)
    out:table(top, { columns = { "cue", "kind", "count", "share", "direct", "speakers" } })
    for name, count in pairs(total.sources or {}) do
      sources[#sources + 1] = { source = name, count = count }
    end
    table.sort(sources, function(a, b)
      if a.count ~= b.count then
        return a.count > b.count
      end
      return a.source < b.source
    end)
    out:table(table.move(sources, 1, math.min(#sources, options.top), 1, {}),
      { title = "sources", columns = { "source", "count" } })
    local quotations = total.quotations or 0
    out:table({
      { figure = "statements with a speaker", value = total.count or 0 },
      { figure = "of these with a verb", value = total.verb or 0 },
      { figure = "quotations, direct and indirect", value = quotations },
      { figure = "marked", value = quotations > 0 and (total.count or 0) / quotations or nil },
    }, { title = "all", columns = { "figure", "value" } })
    if #top > 1 then
      out:bars { rows = top, value = "count", title = "statements by cue" }
    end
    local expanded = group.expanded(top, "cue", "parts", options.by)
    if group.is_divided(expanded, options.by) then
      out:heat { rows = expanded, x = options.by, y = "cue", title = "statements by " .. options.by }
    end
    return cues
  end,
}
