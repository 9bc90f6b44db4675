return {
  id = "de/single-outlet",
  summary = "The only source is an outlet that the house checks twice.",
  level = "warning",
  tags = { "sourcing" },
  lang = "de",
  scope = { "source" },
  why = [[State media and unverified channels are not enough alone: a second source belongs beside them (Pressekodex,
Ziffer 2; Reporters Without Borders, World Press Freedom Index). The option `outlets` says which ones the house means.]],
  options = {
    outlets = {
      "Sputnik", "RT", "RT DE", "TASS", "RIA Nowosti", "RIA Novosti", "Xinhua", "KCNA", "Press TV", "Irna", "SANA",
      "CGTN", "Telesur",
      "Telegram",
    },
  },
  anchors = "blocks",
  where = { role = "source" },
  check = function(article, found, options, block)
    for _, outlet in ipairs(options.outlets) do
      if article.source == outlet and block == article:blocks "source" [1] then
        found(block, { message = ("“%s” is the only source."):format(outlet) })
      end
    end
  end,
  examples = {
    { "date 2023-05 Titel\n\nDer Rat tagt heute.\n\nQuelle: Xinhua\n\nEs wird spät.\n", format = "text" },
    { good = "date 2023-05 Titel\n\nDer Rat tagt heute.\n\nQuelle: Küstenbote\n\nEs wird spät.\n", format = "text" },
  },
}
