return {
  id = "de/blank-around-slash",
  summary = "No blanks stand around a slash between words.",
  level = "hint",
  tags = { "typography" },
  lang = "de",
  why = [[The slash joins words without blanks: und/oder, Kolleginnen/Kollegen. DIN 5008, section 6; Duden, Rechtschreibung und
Zeichensetzung: Schrägstrich.]],
  pattern = [[(?<=\p{Ll}{2})(?:/ | / )(?=\p{Ll})(?!www|http)]],
  suggest = "/",
  examples = {
    { "Bewerben können sich Schüler und / oder Lehrer." },
    { good = "Bewerben können sich Schüler und/oder Lehrer: „Komm / Und geh.“" },
  },
}
