return {
  id = "de/currency-order",
  summary = "The currency stands behind the amount.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[In running text the unit follows the number: 50 Euro, 50 €. Duden, Rechtschreibung und Zeichensetzung:
Zahlen; DIN 5008, section 9.]],
  pattern = [[(?<![\p{L}\d])(€|EUR|\$|£) ?(\d{1,3}(?:\.\d{3})*(?:,\d{1,2})?)(?![\d.,]*\d)(?! ?(?:€|EUR|]] ..
    [[Euro|Dollar|Prozent|[\p{L}]))(?!-)]],
  suggest = "$2 $1",
  examples = {
    { "Die Karte kostet € 50." },
    { good = "Die Karte kostet 50 Euro, im Jahr 2020 waren es 40." },
  },
}
