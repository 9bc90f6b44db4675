return {
  id = "de/year-preposition",
  summary = "German years take no “in”.",
  level = "warning",
  tags = { "language" },
  lang = "de",
  scope = { "title", "lead", "paragraph", "crosshead", "outside quotes" },
  why = [[“2019” or “im Jahr 2019”; “in 2019” is English. Duden, Richtiges und gutes Deutsch: Jahreszahl.]],
  pattern = [[\b([Ii]n) ((?:19|20)\d\d)(?=[ ,;:!?]|\.(?:\s|$)|$)(?! (?:Metern?|Kilometern?|Euro|Dollar|Städten|]] ..
    [[Gemeinden|Fällen|Orten|Schulen|Haushalten|Betrieben|Filialen|Ländern|Läden|Jahren|Exemplaren|Stücken?|]] ..
    [[Teilen|Seiten|Bänden|Quadratmetern?)\b)]],
  suggest = "im Jahr $2",
  examples = {
    { "In 2019 wurde der Steg gebaut." },
    { good = "Im Jahr 2019 wurde der Steg gebaut, in 2000 Metern Höhe." },
  },
}
