return {
  id = "de/repeated-sentence",
  summary = "A sentence of the lead stands in the body again.",
  level = "warning",
  tags = { "structure" },
  lang = "de",
  why = [[The lead is read first and the body after it: a sentence word for word the same reads as a mistake.]],
  options = { least_words = 3 },
  anchors = "blocks",
  where = { role = "lead" },
  check = function(article, found, options, lead)
    if lead ~= article.lead then
      return
    end
    local in_lead = {}
    for sentence in article:sentences "lead" do
      in_lead[sentence.text] = true
    end
    for sentence in article:sentences "body" do
      local text = sentence.text
      if in_lead[text] and select(2, text:gsub("%S+", "")) >= options.least_words then
        found(sentence, { message = "The sentence stands in the lead, too." })
      end
    end
  end,
  examples = {
    {
      "date 2023-05 Titel\n\nDer Rat tagt heute. Der Sieg gilt als sicher.\n\nQuelle: Küstenbote\n\n" ..
        "Es wird spät. Der Sieg gilt als sicher. Danach ist Ruhe.\n",
      format = "text",
    },
    {
      good = "date 2023-05 Titel\n\nDer Rat tagt heute.\n\nQuelle: Küstenbote\n\nEs wird spät. Danach ist Ruhe.\n",
      format = "text",
    },
  },
}
