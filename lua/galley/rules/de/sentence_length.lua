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
  check = function(article, found, options)
    for i, first, last in article:each "sentence" do
      -- A word and its blank take three bytes at least.
      if last - first > 3 * options.most_words then
        -- What stands between blanks; a dash is no word.
        local words = 1 + article:count(i, " ") + article:count(i, "\n") - article:count(i, " – ")
        if words > options.most_words then
          found(article.sentences[i], { message = ("The sentence has %d words."):format(words) })
        end
      end
    end
  end,
  examples = {
    { "Der Rat der Stadt sagt am Abend, dass er den Steg bauen will.", options = { most_words = 8 } },
    { good = "Der Rat baut den Steg." },
  },
}
