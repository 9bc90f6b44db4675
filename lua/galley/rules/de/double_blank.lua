return {
  id = "de/double-blank",
  summary = "Two blanks or more stand between words.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  on = "raw",
  why = [[One blank separates words and sentences. DIN 5008, section 5. Four and more set columns apart, and stay.]],
  -- Begins with what it looks for: ICU finds that fast, and looks behind only there.
  pattern = [[ {2,3}(?<=[\p{L},;:.!?“”»«"’)] {2,3})(?=[\p{L}„“»«"(])]],
  replace = " ",
  examples = {
    { "Der Zug  rollt.", "Der Zug rollt." },
    { "Ende.   Anfang.", "Ende. Anfang." },
    { good = "Der Zug rollt." },
  },
}
