return {
  id = "de/paragraph-sign",
  summary = "A blank stands between the section sign and its number.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[A (no-break) blank stands after the section sign: § 5, §§ 5–7. DIN 5008, section 9.]],
  pattern = [[(?<=§)(?=\d)]],
  replace = "\u{A0}",
  examples = {
    { "Nach §5 ist das verboten.", "Nach §\u{A0}5 ist das verboten." },
    { good = "Nach § 5 ist das verboten." },
  },
}
