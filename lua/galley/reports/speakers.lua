return {
  id = "speakers",
  summary = "Who is quoted, how often, with which verbs.",
  key = "speaker",
  map = function(article, emit)
    for quote in article:quotes() do
      if quote.speaker then
        emit(quote.speaker.key, { count = 1, verbs = quote.verb and { [quote.verb.text] = 1 } })
      end
    end
  end,
  merge = "sum",
  finish = function(rows, out)
    local top = rows:top("count", 20)
    out:table(top, { columns = { "speaker", "count", "verbs" } })
    if #top > 1 then
      out:bars { rows = top, value = "count" }
    end
  end,
}
