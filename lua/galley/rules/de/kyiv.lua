return {
  id = "de/kyiv",
  summary = "The house has one spelling for the capital of Ukraine.",
  level = "hint",
  tags = { "spelling" },
  lang = "de",
  enabled = false,
  scope = { "title", "lead", "paragraph", "crosshead", "outside quotes" },
  why = [[Kiew is the German tradition (dpa), Kyjiw comes from the Ukrainian form (Auswärtiges Amt since 2024). A house
takes one: the option `spelling` says which.]],
  options = { spelling = "Kiew" },
  anchors = { "Kiew", "Kyjiw", "Kyiv", "Kiews", "Kyjiws", "Kyivs" },
  check = function(_, found, options, hit)
    local name, ending = hit.text:match "^(.-)(s?)$"
    if name ~= options.spelling then
      found(hit, { suggestions = { options.spelling .. ending } })
    end
  end,
  examples = {
    { "Er reiste nach Kyiv." },
    { "Er reiste nach Kiew.", options = { spelling = "Kyjiw" } },
    { good = "Er reiste nach Kiew." },
  },
}
