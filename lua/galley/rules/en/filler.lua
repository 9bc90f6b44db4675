return {
  id = "en/filler",
  summary = "The word says nothing: strike it.",
  level = "hint",
  tags = { "language" },
  lang = "en",
  scope = { "title", "lead", "paragraph", "outside quotes" },
  why = [[“Rather, very, little, pretty – these are the leeches that infest the pond of prose” (Strunk and White,
The Elements of Style).]],
  terms = { "basically", "actually", "literally", "essentially", "needless to say", "of course", "as a matter of fact",
    "it should be noted that", "it is worth noting that", "in actual fact", "quite simply" },
  examples = {
    { "The pier is basically finished." },
    { good = "The pier is finished." },
  },
}
