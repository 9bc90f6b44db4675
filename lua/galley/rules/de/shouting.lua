return {
  id = "de/shouting",
  summary = "Capital letters throughout shout.",
  level = "hint",
  tags = { "typography" },
  lang = "de",
  scope = { "title", "lead", "paragraph" },
  why = [[Words in capitals throughout are hard to read and shout (Duden, Rechtschreibung und Zeichensetzung:
Schriftauszeichnung). One or two may be a name.]],
  pattern = [[\b\p{Lu}{3,},? \p{Lu}{3,}(?:,? \p{Lu}{3,})+\b]],
  examples = {
    { "Der Rat sagt: NICHT SO LAUT, BITTE LEISE." },
    { good = "Die UNESCO und die NATO tagen." },
  },
}
