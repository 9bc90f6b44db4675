return {
  id = "any/missing-date",
  summary = "The article has no date.",
  level = "hint",
  tags = { "time" },
  enabled = false,
  scope = { "title" },
  why = [[Without a date, “gestern” and “on Sunday” mean nothing in an archive.]],
  check = function(article, found)
    if article.title and not article.date then
      found(article.title)
    end
  end,
  examples = {
    { "Titel\n\nDer Rat tagt heute in der Halle am Hafen.\n\nQuelle: Küstenbote\n\nEs wird spät.\n", format = "text" },
    { good = "date 2023-05 Titel\n\nDer Rat tagt heute.\n\nQuelle: Küstenbote\n\nEs wird spät.\n", format = "text" },
  },
}
