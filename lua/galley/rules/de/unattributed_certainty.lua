return {
  id = "de/unattributed-certainty",
  summary = "It does not say who thinks so.",
  level = "hint",
  lang = "de",
  scope = { "title", "lead", "paragraph", "outside quotes" },
  why = [[“Gilt als sicher” is somebody's opinion without the somebody (Pressekodex, Ziffer 2; dpa-Basisdienst: Quellen nennen).]],
  pattern = [[\b(?:[Gg]ilt|[Gg]elten|[Gg]alt|[Gg]alten) (?:\p{L}+ ){0,2}?als (?:so gut wie )?(?:sicher|wahrscheinlich|unwahrscheinlich|ausgeschlossen|ausgemacht|]] ..
    [[unbestritten|umstritten|aussichtslos|aussichtsreich|gesichert|erwiesen)\b|\b[Ee]s (?:heißt|hieß), (?:dass|es|der|die)\b|]] ..
    [[\b[Vv]iele (?:glauben|meinen|sagen|fürchten)\b|\b[Ii]n Kreisen\b|\b[Ww]ie verlautete\b]],
  examples = {
    { "Sein Sieg gilt als sicher." },
    { "Viele meinen, der Steg sei zu teuer." },
    { good = "Sein Sieg ist nach Ansicht des Rates sicher." },
  },
}
