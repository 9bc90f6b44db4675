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
    local lead = article.lead
    local behind_lead = lead and lead.last or 1
    -- Only sentences of one length can be the same: by length, the first one, and the texts if there are more.
    local first_of, texts_of = {}, {}
    for i, first, last in article:each "sentence" do
      local length = last - first
      if length >= options.least_bytes and first >= behind_lead then
        local before = first_of[length]
        if before then
          local seen = texts_of[length] or { [article:text_of(before)] = true }
          local text = article:text_of(i)
          if seen[text] and text:find "^[^%d%p]" and not text:find "|" then
            found(article.sentences[i], { message = "The sentence stands above, too." })
          end
          seen[text], texts_of[length] = true, seen
        end
        first_of[length] = before or i
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
