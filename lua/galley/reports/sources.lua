return {
  id = "sources",
  summary = "Which agencies and media the articles name as their source, and when.",
  key = "source",
  map = function(article, emit)
    local date = article.date
    emit(article.source or "(none)", { articles = 1, first = date and date.earliest, last = date and date.latest })
  end,
  merge = { articles = "sum", first = "min", last = "max" },
  finish = function(rows, out)
    local total = rows:total()
    for _, row in ipairs(rows) do
      row.share = row.articles / total.articles
    end
    local top = rows:top("articles", 20)
    out:table(top, { columns = { "source", "articles", "share", "first", "last" } })
    if #top > 1 then
      out:bars { rows = top, value = "articles" }
    end
  end,
}
