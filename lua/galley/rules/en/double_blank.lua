return {
  id = "en/double-blank",
  summary = "Two spaces or more stand between words.",
  level = "warning",
  tags = { "typography" },
  lang = "en",
  on = "raw",
  why = [[One space separates words and sentences. Chicago Manual of Style 6.7; AP Stylebook: spacing.]],
  pattern = [[(?<=[\p{L},;:.!?“”»«"’)]) {2,3}(?=[\p{L}„“»«"(])]],
  replace = " ",
  examples = {
    { "The end.  The beginning.", "The end. The beginning." },
    { good = "The end. The beginning." },
  },
}
