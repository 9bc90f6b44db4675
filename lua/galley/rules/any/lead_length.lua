return {
  id = "any/lead-length",
  summary = "The lead is long.",
  level = "hint",
  tags = { "structure" },
  scope = { "lead" },
  why = [[The lead says the news in a few sentences: who, what, when, where (Walther von La Roche, Einführung in den
praktischen Journalismus).]],
  options = { most_characters = 500 },
  anchors = "blocks",
  where = function(options)
    return { role = "lead", least_bytes = options.most_characters + 1 }
  end,
  check = function(article, found, options, lead)
    local length = utf8.len(lead.text)
    if length > options.most_characters and lead == article.lead then
      found(lead, { message = ("The lead has %d characters."):format(length) })
    end
  end,
  examples = {
    {
      "date 2023-05 Titel\n\nDer Rat tagt heute in der Halle.\n\nQuelle: Küstenbote\n\nEs wird spät.\n",
      format = "text", options = { most_characters = 20 },
    },
    { good = "date 2023-05 Titel\n\nDer Rat tagt.\n\nQuelle: Küstenbote\n\nEs wird spät.\n", format = "text" },
  },
}
