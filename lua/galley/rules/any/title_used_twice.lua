return {
  id = "any/title-used-twice",
  summary = "Two articles have one title.",
  level = "hint",
  tags = { "structure" },
  why = [[Who searches an archive, or follows a cross-reference, finds the wrong article. Copies of one article are the
other reason.]],
  collect = function(article, emit)
    if article.title then
      emit(article.title.text, article.title)
    end
  end,
  conclude = function(collected, found)
    for title, records in collected:groups() do
      for i = 2, #records do
        local other = records[1].path or "another article"
        found(records[i], { message = ("“%s” is the title of %s, too."):format(title, other) })
      end
    end
  end,
  examples = {
    {
      { "date 2023-05 Rat tagt\n\nEs wird spät.\n\nSehr spät.\n", "date 2023-06 Rat tagt\n\nEs wird früh.\n\nSehr früh.\n" },
      format = "text",
    },
    {
      good = { "date 2023-05 Rat tagt\n\nEs wird spät.\n\nSehr spät.\n", "date 2023-06 Rat ruht\n\nEs wird früh.\n\nSehr.\n" },
      format = "text",
    },
  },
}
