return {
  id = "de/date-leading-zero",
  summary = "A day before a month in letters has no leading zero.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[“3. Mai”, not “03. Mai”: the zero fills up digits, as in 03.05.2016. DIN 5008, section 9.]],
  pattern = [[\b0([1-9])\. ?(?=(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|]] ..
    [[November|Dezember)\b)]],
  replace = "$1.\u{A0}",
  examples = {
    { "Am 03. Mai beginnt das Fest.", "Am 3.\u{A0}Mai beginnt das Fest." },
    { good = "Am 3. Mai, also am 03.05., beginnt das Fest." },
  },
}
