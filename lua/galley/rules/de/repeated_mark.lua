return {
  id = "de/repeated-mark",
  summary = "One mark is enough.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  scope = { "title", "lead", "paragraph", "crosshead" },
  why = [[One exclamation or question mark says what several do; two commas are one too many. Duden, Rechtschreibung und
Zeichensetzung: Ausrufezeichen.]],
  pattern = [[(!)!+|(\?)\?+|(?<=\p{L})(,),(?=\s)]],
  suggest = "$1$2$3",
  examples = {
    { "Das darf nicht sein!!" },
    { "Er kam,, sah und ging." },
    { good = "Das darf nicht sein! Wirklich?!" },
  },
}
