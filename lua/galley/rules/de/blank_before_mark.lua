return {
  id = "de/blank-before-mark",
  summary = "No blank stands before a punctuation mark.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[Comma, full stop, colon, semicolon, question and exclamation mark follow the word directly. DIN 5008, section 5. A
blank before them is French.]],
  pattern = [[(?<=[\p{L}\d)”“"»«]) +(?=[,;!?](?:\s|$)|[.:](?:\s+[\p{Lu}„»]|$))]],
  replace = "",
  examples = {
    { "Er kam , sah und ging .", "Er kam, sah und ging." },
    { "Wirklich ?", "Wirklich?" },
    { good = "Er kam, sah und ging. Punkt." },
    { good = "Er zählte 3 : 2 Tore." },
    { good = "Und dann ..." },
  },
}
