return {
  id = "de/double-blank",
  summary = "Two blanks or more stand between words.",
  level = "warning",
  lang = "de",
  on = "raw",
  why = [[One blank separates words and sentences. DIN 5008, section 5.]],
  pattern = [[(?<=\S) {2,}(?=\S)]],
  replace = " ",
  examples = {
    { "Der Zug  rollt.", "Der Zug rollt." },
    { "Ende.   Anfang.", "Ende. Anfang." },
    { good = "Der Zug rollt." },
  },
}
