return {
  id = "de/ellipsis",
  summary = "Three full stops stand for an ellipsis.",
  level = "hint",
  tags = { "typography" },
  lang = "de",
  why = [[The ellipsis is a character of its own, U+2026, which no line break tears apart. DIN 5008, section 6.]],
  pattern = [[(?<!\.)\.{3}(?!\.)]],
  replace = "…",
  examples = {
    { "Und dann ...", "Und dann …" },
    { "Das ist doch Sch...", "Das ist doch Sch…" },
    { good = "Und dann …" },
    { good = "Punkte ..... ohne Zahl." },
  },
}
