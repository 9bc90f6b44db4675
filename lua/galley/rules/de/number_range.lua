return {
  id = "de/number-range",
  summary = "Between numbers, “to” is an en dash.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[The dash for “bis” is an en dash without blanks: 10–12 Uhr, 1990–1995. Duden, Rechtschreibung und
Zeichensetzung: Bis-Strich; DIN 5008, section 6.]],
  pattern = [[(?<![\d\p{L}./\-–:])(\d{1,4})(?: - |-| – )(\d{1,4})(?= (?:Uhr|Prozent|%|Euro|Jahre|Jahren|]] ..
    [[Tage|Tagen|Stunden|Minuten|Meter|Kilometer|Grad|Millionen|Milliarden|km|kg|cm)\b)]],
  replace = "$1–$2",
  examples = {
    { "Geöffnet ist von Montag an 10-12 Uhr.", "Geöffnet ist von Montag an 10–12 Uhr." },
    { "Es kommen 3 - 5 Prozent.", "Es kommen 3–5 Prozent." },
    { good = "Geöffnet ist 10–12 Uhr; Telefon 0123-4567." },
  },
}
