return {
  id = "de/noun-style",
  summary = "Nouns in -ung, -heit and -keit crowd the sentence: let verbs do the work.",
  level = "hint",
  tags = { "language" },
  lang = "de",
  scope = { "lead", "paragraph" },
  why = [[A sentence whose verbs have become nouns is hard to read (Ludwig Reiners, Stilfibel: Hauptwortkrankheit).]],
  options = { most = 4 },
  anchors = "sentences",
  where = function(options)
    return { least_bytes = 12 * options.most + 2, holds = { "ung", "eit" }, least = options.most + 1 }
  end,
  check = function(_, found, options, sentence)
    local count = 0
    for word in sentence.text:gmatch "%u[%a\128-\255]+" do
      if #word > 6 and (word:find "ungs?$" or word:find "ungen$" or word:find "heit$" or word:find "keit$") then
        count = count + 1
      end
    end
    if count > options.most then
      found(sentence, { message = ("The sentence has %d nouns in -ung, -heit or -keit."):format(count) })
    end
  end,
  examples = {
    { "Die Durchführung der Prüfung zur Sicherung der Versorgung bei Verzögerung der Lieferung obliegt der Stadt." },
    { good = "Die Stadt prüft, ob die Versorgung gesichert ist." },
  },
}
