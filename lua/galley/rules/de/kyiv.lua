return {
  id = "de/kyiv",
  summary = "The house has one spelling for the capital of Ukraine.",
  level = "hint",
  lang = "de",
  enabled = false,
  scope = { "title", "lead", "paragraph", "crosshead", "outside quotes" },
  why = [[Kiew is the German tradition (dpa), Kyjiw comes from the Ukrainian form (Auswärtiges Amt since 2024). A house takes one:
the option `spelling` says which.]],
  options = { spelling = "Kiew" },
  anchors = { "Kiew", "Kyjiw", "Kyiv" },
  check = function(article, found, options)
    for match in article:matches [[\b(Kiew|Kyjiw|Kyiv)(?=e?s?\b)]] do
      if match.text ~= options.spelling then
        found(match, { suggestions = { options.spelling } })
      end
    end
  end,
  examples = {
    { "Er reiste nach Kyiv." },
    { "Er reiste nach Kiew.", options = { spelling = "Kyjiw" } },
    { good = "Er reiste nach Kiew." },
  },
}
