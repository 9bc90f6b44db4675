return {
  id = "de/date-blank",
  summary = "A blank stands between day and month.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[A (no-break) blank stands between the day's number and a month in letters: 3. Mai. DIN 5008, section 9.]],
  pattern = [[(?<=\b\d{1,2}\.)(?=(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|]] ..
    [[November|Dezember)\b)]],
  replace = "\u{A0}",
  examples = {
    { "Am 3.Mai beginnt das Fest.", "Am 3.\u{A0}Mai beginnt das Fest." },
    { good = "Am 3. Mai beginnt das Fest." },
  },
}
