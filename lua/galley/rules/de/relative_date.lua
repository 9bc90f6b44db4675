return {
  id = "de/relative-date",
  summary = "No reader of the archive can tell which day is meant.",
  level = "hint",
  tags = { "time" },
  lang = "de",
  why = [[“Am Sonntag” is clear on the day an article appears. An article that is dated by its month alone does not
say which Sunday it was; the day belongs into the text, or into the date of the article. What someone is quoted with
stays.]],
  anchors = "dates",
  where = { precision = "day", relative = true, resolved = false, quoted = false },
  check = function(_, found, _, date)
    if not date.text:find "Tage" then
      found(date, { message = ("“%s” names no day: the article's own date does not tell which one."):format(date.text) })
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
