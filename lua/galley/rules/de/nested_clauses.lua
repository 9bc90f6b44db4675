local openers = {
  dass = true, weil = true, obwohl = true, ["während"] = true, nachdem = true, bevor = true, damit = true, falls = true,
  sodass = true, wenn = true, welche = true, welcher = true, welches = true, der = true, die = true, das = true, dem = true,
  den = true, deren = true, dessen = true, wo = true, wie = true, was = true, ob = true, als = true,
}

return {
  id = "de/nested-clauses",
  summary = "Clause stands in clause: make two sentences of it.",
  level = "hint",
  tags = { "language" },
  lang = "de",
  scope = { "paragraph" },
  why = [[A reader keeps one open clause in mind, hardly two (Wolf Schneider, Deutsch für Profis: Schachtelsätze).]],
  options = { most = 3 },
  anchors = "sentences",
  where = function(options)
    return { holds = ", ", least = options.most + 1 }
  end,
  check = function(_, found, options, sentence)
    local count = 0
    for word in sentence.text:gmatch ", ([%a\128-\255]+)" do
      count = count + (openers[word] and 1 or 0)
    end
    if count > options.most then
      found(sentence, { message = ("The sentence has %d subordinate clauses."):format(count) })
    end
  end,
  examples = {
    { "Der Mann, der sagt, dass er den Steg, den die Stadt baut, weil sie Geld hat, nicht mag, geht." },
    { good = "Der Mann, der den Steg nicht mag, geht." },
  },
}
