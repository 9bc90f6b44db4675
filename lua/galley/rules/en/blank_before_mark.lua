return {
  id = "en/blank-before-mark",
  summary = "No space stands before a punctuation mark.",
  level = "warning",
  tags = { "typography" },
  lang = "en",
  why = [[Comma, full stop, colon, semicolon, question and exclamation mark follow the word directly. Chicago Manual of
Style 6.8.]],
  pattern = [[(?<=[\p{L}\d)”"]) +(?=[,;!?](?:\s|$)|[.:](?:\s+\p{Lu}|$))]],
  replace = "",
  examples = {
    { "She came , saw and left .", "She came, saw and left." },
    { good = "She came, saw and left. Good." },
  },
}
