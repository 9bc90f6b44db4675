-- A digit before a hyphen stands more seldom than a year.
local literals = {}
for digit = 0, 9 do
  literals[#literals + 1] = digit .. "-"
  literals[#literals + 1] = digit .. " -"
end

return {
  id = "de/year-range",
  summary = "Between years, “to” is an en dash.",
  level = "hint",
  tags = { "typography" },
  lang = "de",
  why = [[The dash for “bis” is an en dash without blanks: 1990–1995. Duden, Rechtschreibung und Zeichensetzung:
Bis-Strich. Other numbers of four digits look the same, hence no automatic fix.]],
  pattern = [[(?<![\d\p{L}./\-–:])(1[5-9]\d\d|20\d\d) ?- ?(1[5-9]\d\d|20\d\d)(?![\d\p{L}./\-–:])]],
  literal = literals,
  suggest = "$1–$2",
  examples = {
    { "Sie regierte 1990-1995 das Land." },
    { good = "Sie regierte 1990–1995 das Land." },
  },
}
