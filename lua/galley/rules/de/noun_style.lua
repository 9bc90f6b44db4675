return {
  id = "de/noun-style",
  summary = "Nouns in -ung, -heit and -keit crowd the sentence: let verbs do the work.",
  level = "hint",
  tags = { "language" },
  lang = "de",
  scope = { "lead", "paragraph" },
  why = [[A sentence whose verbs have become nouns is hard to read (Ludwig Reiners, Stilfibel: Hauptwortkrankheit).]],
  options = { most = 4 },
  check = function(article, found, options)
    for i, first, last in article:each "sentence" do
      if last - first > 12 * options.most and article:has(i, "ung") and
          article:count(i, "ung") + article:count(i, "eit") > options.most then
        local count = 0
        for word in article:text_of(i):gmatch "%u[%a\128-\255]+" do
          if #word > 6 and (word:find "ungs?$" or word:find "ungen$" or word:find "heit$" or word:find "keit$") then
            count = count + 1
          end
        end
        if count > options.most then
          found(article.sentences[i], { message = ("The sentence has %d nouns in -ung, -heit or -keit."):format(count) })
        end
      end
    end
  end,
  examples = {
    { "Die Durchführung der Prüfung zur Sicherung der Versorgung bei Verzögerung der Lieferung obliegt der Stadt." },
    { good = "Die Stadt prüft, ob die Versorgung gesichert ist." },
  },
}
