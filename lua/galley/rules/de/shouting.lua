return {
  id = "de/shouting",
  summary = "Capital letters throughout shout.",
  level = "hint",
  lang = "de",
  scope = { "title", "lead", "paragraph" },
  why = [[Words in capitals throughout are hard to read and shout (Duden, Rechtschreibung und Zeichensetzung: Schriftauszeichnung). One word may be an
abbreviation; two are not.]],
  pattern = [[\b\p{Lu}{4,}(?: \p{Lu}{4,})+\b]],
  examples = {
    { "Der Rat sagt: NICHT SO LAUT, BITTE LEISE." },
    { good = "Die UNESCO und die NATO tagen." },
  },
}
