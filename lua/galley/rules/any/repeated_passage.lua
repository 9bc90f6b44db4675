return {
  id = "any/repeated-passage",
  summary = "A sentence of the body stands in it twice.",
  level = "warning",
  scope = { "paragraph" },
  why = [[A sentence word for word the same, twice in one body, is left over from moving or copying text.]],
  options = { least_words = 6 },
  check = function(article, found, options)
    local seen = {}
    for sentence in article:sentences "paragraph" do
      local text = sentence.text
      local _, words = text:gsub("%S+", "")
      if words >= options.least_words and seen[text] and text:find "^[^%d%p]" and not text:find "|" then
        found(sentence, { message = "The sentence stands above, too." })
      end
      seen[text] = true
    end
  end,
  examples = {
    {
      "date 2023-05 Titel\n\nDer Rat tagt.\n\nQuelle: Küstenbote\n\nDer Rat will den Steg bald bauen. Er kostet viel.\n\n" ..
        "Der Rat will den Steg bald bauen.\n",
      format = "text",
    },
    {
      good = "date 2023-05 Titel\n\nDer Rat tagt.\n\nQuelle: Küstenbote\n\nDer Rat will den Steg bald bauen. Er kostet viel.\n",
      format = "text",
    },
  },
}
