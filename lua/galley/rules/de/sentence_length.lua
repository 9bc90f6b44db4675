return {
  id = "de/sentence-length",
  summary = "The sentence is long.",
  level = "hint",
  tags = { "language" },
  lang = "de",
  scope = { "lead", "paragraph" },
  why = [[Nine words are ideal, twenty are the limit of what dpa wishes for, thirty and more lose readers (dpa, cited in Wolf
Schneider, Deutsch für Profis).]],
  options = { most_words = 35 },
  anchors = "sentences",
  where = function(options)
    -- A word and its blank take three bytes at least.
    return { least_bytes = 3 * options.most_words + 2, holds = { " ", "\n" }, least = options.most_words }
  end,
  check = function(article, found, options, sentence)
    -- What stands between blanks; a dash is no word.
    local blanks = article:count(sentence, " ") + article:count(sentence, "\n")
    local words = 1 + blanks - article:count(sentence, " – ")
    if words > options.most_words then
      found(sentence, { message = ("The sentence has %d words."):format(words) })
    end
  end,
  examples = {
    { "Der Rat der Stadt sagt am Abend, dass er den Steg bauen will.", options = { most_words = 8 } },
    { good = "Der Rat baut den Steg." },
  },
}
