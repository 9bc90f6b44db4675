return {
  id = "any/repeated-passage",
  summary = "A sentence stands in the article twice.",
  level = "hint",
  tags = { "structure" },
  scope = { "paragraph" },
  why = [[A sentence word for word the same, twice in one article, is left over from moving or copying text. One of the
lead that returns in the body has a rule of its own.]],
  options = { least_bytes = 40 },
  check = function(article, found, options)
    local seen, lead = {}, article.lead
    for i, first, last in article:each "sentence" do
      if last - first >= options.least_bytes and not (lead and first < lead.last) then
        local text = article:text_of(i)
        if seen[text] and text:find "^[^%d%p]" and not text:find "|" then
          found(article.sentences[i], { message = "The sentence stands above, too." })
        end
        seen[text] = true
      end
    end
  end,
  examples = {
    {
      "date 2023-05 Titel\n\nDer Rat tagt.\n\nQuelle: Küstenbote\n\nDer Rat will den Steg im Sommer noch einmal bauen.\n\n" ..
        "Der Rat will den Steg im Sommer noch einmal bauen.\n",
      format = "text",
    },
    {
      good = "date 2023-05 Titel\n\nDer Rat tagt.\n\nDer Rat will den Steg im Sommer noch einmal bauen.\n",
      format = "text",
    },
  },
}
