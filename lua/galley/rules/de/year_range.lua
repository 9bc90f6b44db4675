return {
  id = "de/year-range",
  summary = "Between years, “to” is an en dash.",
  level = "hint",
  tags = { "typography" },
  lang = "de",
  why = [[The dash for “bis” is an en dash without blanks: 1990–1995. Duden, Rechtschreibung und Zeichensetzung:
Bis-Strich. Other numbers of four digits look the same, hence no automatic fix.]],
  pattern = [[(?<![\d\p{L}./\-–:])(1[5-9]\d\d|20\d\d) ?- ?(1[5-9]\d\d|20\d\d)(?![\d\p{L}./\-–:])]],
  suggest = "$1–$2",
  examples = {
    { "Sie regierte 1990-1995 das Land." },
    { good = "Sie regierte 1990–1995 das Land." },
  },
}
