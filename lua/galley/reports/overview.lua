
local function month_of(date)
  if not date then
    return "(no date)"
  end
  return date.value:match "^%d+%-%d+" or date.value
end

local function names_of(counts)
  local names = {}
  for name in pairs(counts) do
    names[#names + 1] = name
  end
  return names
end

return {
  id = "overview",
  summary = "What is in these articles: how many, how long, from when, from whom; and how many a month.",
  key = "month",
  map = function(article, emit)
    local date = article.date
    emit(month_of(date), {
      articles = 1,
      bytes = #article.raw,
      words = article.words,
      sentences = #article.sentences,
      quotations = #article.quotes,
      invalid = article.problems.invalid or 0,
      first = date and date.earliest,
      last = date and date.latest,
      sources = article.source and { [article.source] = 1 },
      languages = article.lang and { [article.lang] = 1 },
    })
  end,
  merge = { first = "min", last = "max" },   -- all else is summed
  finish = function(rows, out)
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
    add("first date", total.first)
    add("last date", total.last)
    add("sources", #names_of(total.sources or {}))
    add("languages", total.languages)
    add("unreadable characters", total.invalid)
    add("failed articles", #rows.failures)
    out:table(figures, { columns = { "figure", "value" } })
    out:table(rows, { title = "by month", columns = { "month", "articles", "words", "sentences", "quotations" } })
  end,
}
