return {
  id = "de/apostrophe",
  summary = "A typewriter's apostrophe stands for a real one.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[The apostrophe is U+2019: "Wie geht’s?" The straight mark stands for feet and minutes. DIN 5008, section 6; Duden,
Rechtschreibung und Zeichensetzung: Apostroph.]],
  pattern = [[(?<=\p{L})['´`](?=\p{L})]],
  replace = "’",
  examples = {
    { "Das war's für heute.", "Das war’s für heute." },
    { "So sah´s aus.", "So sah’s aus." },
    { good = "Das war’s für heute." },
    { good = "Der Schrank ist 6' hoch." },
  },
}
