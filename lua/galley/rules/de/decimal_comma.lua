return {
  id = "de/decimal-comma",
  summary = "Decimal fractions take a comma.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[German separates decimal fractions by a comma and groups of thousands by a full stop: 3.5 Prozent is English.
DIN 1333; DIN 5008, section 9.]],
  pattern = [[(?<![\d.,])(\d{1,3})\.(\d{1,2})(?= (?:Prozent|%|Millionen|Milliarden|Mio\.|Mrd\.|Grad|Meter|]] ..
    [[Kilometer|km|kg|Liter|Sekunden|Tonnen)(?!\p{L}))]],
  suggest = "$1,$2",
  examples = {
    { "Die Preise stiegen um 3.5 Prozent." },
    { good = "Die Preise stiegen um 3,5 Prozent auf 1.200 Meter." },
  },
}
