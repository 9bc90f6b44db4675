return {
  id = "de/single-source",
  summary = "One source stands behind the whole article.",
  level = "hint",
  tags = { "sourcing" },
  lang = "de",
  scope = { "source" },
  why = [[A report that rests on one agency or medium, and quotes at most one person, should be checked against a second
source (Pressekodex, Ziffer 2: Sorgfalt).]],
  options = { least_sentences = 5 },
  anchors = "blocks",
  where = { role = "source" },
  check = function(article, found, options, block)
    local source = article.source
    if block ~= article:blocks "source" [1] or not source or source:find "[,;/]" or source:find "%sund%s" then
      return
    end
    local sentences, speakers, count = 0, {}, 0
    for _ in article:sentences "body" do
      sentences = sentences + 1
    end
    for quote in article:quotes() do
      local key = quote.speaker and quote.speaker.key
      if key and not speakers[key] then
        speakers[key], count = true, count + 1
      end
    end
    if sentences >= options.least_sentences and count < 2 then
      found(block, { message = ("“%s” is the only source of the article."):format(source) })
    end
  end,
  examples = {
    {
      "date 2023-05 Titel\n\nDer Rat tagt heute.\n\nQuelle: Küstenbote\n\n" ..
        "Es wird spät. Danach ist Ruhe. Am Ende steht ein Plan. Er kostet viel. Alle gehen heim.\n",
      format = "text",
    },
    {
      good = "date 2023-05 Titel\n\nDer Rat tagt heute.\n\nQuelle: Küstenbote\n\nEs wird spät. Danach ist Ruhe.\n",
      format = "text",
    },
  },
}
