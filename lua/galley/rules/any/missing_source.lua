return {
  id = "any/missing-source",
  summary = "The article names neither source nor author.",
  level = "hint",
  tags = { "sourcing" },
  enabled = false,
  scope = { "title" },
  why = [[Readers, and the archive, should see where a report comes from: agency, medium, or author (Pressekodex, Ziffer 1 and
2). For archives whose articles carry a source line.]],
  check = function(article, found)
    if article.title and not article.source and not article.byline then
      found(article.title)
    end
  end,
  examples = {
    { "date 2023-05 Titel\n\nDer Rat tagt heute.\n\nEs wird spät.\n", format = "text" },
    { good = "date 2023-05 Titel\n\nDer Rat tagt heute.\n\nQuelle: Küstenbote\n\nEs wird spät.\n", format = "text" },
  },
}
