return {
  id = "de/percent-blank",
  summary = "A blank stands between number and per cent sign.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[A (no-break) blank stands before the per cent sign, as before any unit: 38,5 %. In compounds there is none: 5%ig.
DIN 5008, section 9; Duden, Rechtschreibung und Zeichensetzung: Textverarbeitung, Prozentzeichen.]],
  pattern = [[(?<=\d)(?=[%‰](?![\p{L}\d\-]))]],
  replace = "\u{A0}",
  examples = {
    { "Rund 38,5% stimmten zu.", "Rund 38,5\u{A0}% stimmten zu." },
    { good = "Rund 38,5 % stimmten zu, mit 5%iger Lösung und 100%-Zusage." },
  },
}
