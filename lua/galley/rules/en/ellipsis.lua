return {
  id = "en/ellipsis",
  summary = "Three full stops stand for an ellipsis.",
  level = "hint",
  tags = { "typography" },
  lang = "en",
  why = [[The ellipsis is a character of its own, U+2026, which no line break tears apart. The Unicode Standard, section 6.2.]],
  pattern = [[(?<!\.)\.{3}(?!\.)]],
  replace = "…",
  examples = {
    { "And then ...", "And then …" },
    { good = "And then … nothing." },
  },
}
