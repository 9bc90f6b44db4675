local function find_repeated(article, found, least_bytes)
  local lead, seen = article.lead, {}
  local behind_lead = lead and lead.last or 1
  for i, first in article:select("sentence", { least_bytes = least_bytes + 1 }) do
    if first >= behind_lead then
      local text = article:text_of(i)
      if seen[text] and text:find "^[^%d%p]" and not text:find "|" then
        found(article.sentences[i], { message = "The sentence stands above, too." })
      end
      seen[text] = true
    end
  end
end

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
    -- Where no sentence comes twice there is nothing to look for.
    local next_repeated, state = article:select("sentence", { repeated = true, least_bytes = options.least_bytes + 1 })
    if next_repeated(state) then
      find_repeated(article, found, options.least_bytes)
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
