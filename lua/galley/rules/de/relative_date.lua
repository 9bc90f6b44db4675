return {
  id = "de/relative-date",
  summary = "No reader of the archive can tell which day is meant.",
  level = "hint",
  tags = { "time" },
  lang = "de",
  why = [[“Am Sonntag” is clear on the day an article appears. An article that is dated by its month alone does not
say which Sunday it was; the day belongs into the text, or into the date of the article. What someone is quoted with
stays.]],
  check = function(article, found)
    local quotes, next_quote = article.quotes, 1
    for date in article:dates() do
      local quote = quotes[next_quote]
      while quote and (quote.kind == "indirect" or quote.last < date.first) do
        next_quote = next_quote + 1
        quote = quotes[next_quote]
      end
      local quoted = quote and quote.first < date.first
      local of_a_day = date.precision == "day" and not date.text:find "Tage"
      if of_a_day and not quoted and date.relative and not date.resolved then
        local message = ("“%s” names no day: the article's own date does not tell which one."):format(date.text)
        found(date, { message = message })
      end
    end
  end,
  examples = {
    { "Der Rat stimmt am Sonntag ab.", date = "2022-11" },
    { "Gestern stimmte der Rat ab." },
    { "Sie sagte, dass der Rat gestern abstimmte." },
    { good = "„Gestern war gestern“, sagte er." },
    { good = "Der Rat stimmt am Sonntag ab.", date = "2022-11-17" },
    { good = "Der Rat stimmte am 20. November 2022 ab.", date = "2022-11" },
  },
}
