return {
  id = "en/sentence-length",
  summary = "The sentence is long.",
  level = "hint",
  lang = "en",
  scope = { "lead", "paragraph" },
  why = [[Sentences of 20 words on average read well; beyond 40 few readers follow (American Press Institute; plainlanguage.gov).]],
  options = { most_words = 40 },
  check = function(article, found, options)
    for sentence in article:sentences() do
      local _, words = sentence.text:gsub("%f[%w\128-\255][%w\128-\255]+", "")
      if words > options.most_words then
        found(sentence, { message = ("The sentence has %d words."):format(words) })
      end
    end
  end,
  examples = {
    { "The council of the town says in the evening that it will build the pier.", options = { most_words = 8 } },
    { good = "The council builds the pier." },
  },
}
