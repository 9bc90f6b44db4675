local group = require "galley.report.group"

local function count_of(counts)
  local count = 0
  for _ in pairs(counts or {}) do
    count = count + 1
  end
  return count
end

return {
  id = "overview",
  summary = "What is in these articles: how many, how long, from when, from whom; and how many a month.",
  about = [[
Articles, bytes as given, words (UAX #29), sentences and quotations as galley reads them; the date is that of publication.
Articles without a date, or with one less precise than asked for, stand under “(no date)” and not in the charts.

Medians are within 1 %.]],
  key = "part",
  options = { by = { "month", "year", "day", "source" } },
  map = function(article, emit, options)
    local date = article.date
    emit(group.of(article, options.by) or (options.by == "source" and "(none)" or "(no date)"), {
      articles = 1,
      bytes = #article.raw,
      words = article.words,
      length = article.words,
      sentences = #article.sentences,
      quotations = #article.quotes,
      invalid = article.problems.invalid or 0,
      first = date and date.earliest,
      last = date and date.latest,
      sources = article.source and { [article.source] = 1 },
      languages = article.lang and { [article.lang] = 1 },
    })
  end,
  merge = { first = "min", last = "max", length = "quantiles" },   -- all else is summed
  finish = function(rows, out, options)
    local total = rows:total()
    if not total then
      return out:table({}, { columns = { "figure", "value" } })
    end
    local figures = {}
    local function add(figure, value)
      figures[#figures + 1] = { figure = figure, value = value }
    end
    for _, name in ipairs { "articles", "bytes", "words", "sentences", "quotations" } do
      add(name, total[name])
    end
    add("median words an article", total.length.median)
    add("first date", total.first)
    add("last date", total.last)
    add("sources", count_of(total.sources))
    add("languages", total.languages)
    add("unreadable characters", total.invalid)
    add("failed articles", #rows.failures)
    out:table(figures, { columns = { "figure", "value" } })
    for _, row in ipairs(rows) do
      row["median words"] = row.length.median
    end
    out:table(rows, {
      title = "by " .. options.by,
      columns = { "part", "articles", "words", "median words", "sentences", "quotations" },
    })
    local dated = rows:filter(function(row) return row.part ~= "(no date)" end)
    if options.by == "source" then
      out:bars { rows = rows:top("articles", 20), value = "articles", title = "articles by source" }
    elseif #dated > 1 then
      out:lines { rows = dated, x = "part", y = "articles", title = "articles" }
      out:lines { rows = dated, x = "part", y = "median words", title = "median words an article", gaps = true }
    end
  end,
}
