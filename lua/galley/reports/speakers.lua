local group = require "galley.report.group"

return {
  id = "speakers",
  summary = "Who is quoted, how often, with which verbs, how much of all speech is theirs.",
  about = [[
Quotations with a speaker, direct and indirect, as galley reads them: the speaker is whom the words around the quotation
name. Speech whose speaker is only a pronoun stands under “(pronoun)”, speech of nobody that can be told under “(unknown)”;
quotation marks around titles or single words do not count.

“share” is the part of all quoted words that is this speaker's. A name is one speaker in every spelling, and a surname that
stands alone is the only full name of the corpus that ends in it; but two people of one name are one, too. What galley takes
for a speaker may be a thing (“Angaben zufolge”).]],
  options = { by = { "none", "month", "year", "source" }, top = 20, least = 1 },
  map = function(article, emit, options)
    local part = group.of(article, options.by)
    for quote in article:quotes() do
      if quote.kind == "direct" or quote.kind == "indirect" then
        local speaker = quote.speaker
        local name = group.speaker_name(speaker, article.lang)
        local nobody = not name and (speaker and "(pronoun)" or "(unknown)")
        local _, words = (quote.content or quote.text):gsub("[^%s]+", "")
        emit(nobody or speaker.key, {
          speaker = name or nobody, count = 1, words = words,
          direct = quote.kind == "direct" and 1 or 0,
          verbs = quote.verb and { [quote.verb.text] = 1 }, parts = part and { [part] = 1 },
        })
      end
    end
  end,
  merge = { speaker = "mode" },
  finish = function(rows, out, options)
    rows = group.with_surnames_joined(rows)
    local all = (rows:total() or {}).words or 0
    for _, row in ipairs(rows) do
      row.share = row.words / math.max(1, all)
    end
    local known = rows:filter(function(row)
      return row.key ~= "(pronoun)" and row.key ~= "(unknown)" and row.count >= options.least
    end)
    local top = known:top("count", options.top)
    out:table(top, { columns = { "speaker", "count", "direct", "words", "share", "verbs" } })
    local others = rows:filter(function(row) return row.key == "(pronoun)" or row.key == "(unknown)" end)
    if #others > 0 then
      out:table(others, { title = "speech without a name", columns = { "speaker", "count", "direct", "words", "share" } })
    end
    if #top > 1 then
      out:bars { rows = top, label = "speaker", value = "count", title = "quotations" }
    end
    local expanded = group.expanded(top, "speaker", "parts", options.by)
    if group.is_divided(expanded, options.by) then
      out:heat { rows = expanded, x = options.by, y = "speaker", title = "quotations by " .. options.by }
    end
    return rows
  end,
}
