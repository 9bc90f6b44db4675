return {
  id = "de/unattributed-certainty",
  summary = "It does not say who thinks so.",
  level = "hint",
  tags = { "sourcing" },
  lang = "de",
  scope = { "title", "lead", "paragraph", "outside quotes" },
  why = [[“Gilt als sicher” is somebody's opinion without the somebody (Pressekodex, Ziffer 2: Sorgfalt).]],
  pattern = [[\b(?:gilt|Gilt|gelten|galt|galten) (?:\p{L}+ ){0,2}?als (?:so gut wie )?(?:sicher|wahrscheinlich|]] ..
    [[unwahrscheinlich|ausgeschlossen|ausgemacht|unbestritten|umstritten|aussichtslos|aussichtsreich|gesichert|]] ..
    [[erwiesen)\b]],
  literal = { "gilt", "Gilt", "gelten", "galt" },
  examples = {
    { "Sein Sieg gilt als sicher." },
    { "Der Steg galt lange als umstritten." },
    { good = "Sein Sieg ist nach Ansicht des Rates sicher." },
  },
}
