return {
  id = "en/could-of",
  summary = "“could of” is heard, not written: could have.",
  level = "error",
  tags = { "spelling" },
  lang = "en",
  why = [[The unstressed “have” sounds like “of” (Oxford, New Hart's Rules; Merriam-Webster).]],
  pattern = [[\b(could|should|would|must|might) of\b(?! course)]],
  suggest = "$1 have",
  examples = {
    { "They should of known." },
    { good = "They should have known; she could of course stay." },
  },
}
