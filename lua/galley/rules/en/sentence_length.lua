return {
  id = "en/sentence-length",
  summary = "The sentence is long.",
  level = "hint",
  tags = { "language" },
  lang = "en",
  scope = { "lead", "paragraph" },
  why = [[Sentences of 20 words on average read well; beyond 40 few readers follow (American Press Institute;
plainlanguage.gov).]],
  options = { most_words = 40 },
  check = function(article, found, options)
    for i, first, last in article:each "sentence" do
      -- A word and its space take three bytes at least.
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
    { "The council of the town says in the evening that it will build the pier.", options = { most_words = 8 } },
    { good = "The council builds the pier." },
  },
}
