return {
  id = "any/title-length",
  summary = "The title is long.",
  level = "hint",
  tags = { "structure" },
  scope = { "title" },
  why = [[Phones and search engines cut long titles; agencies keep them below 70 characters. The option
`most_characters` is what the house allows.]],
  options = { most_characters = 90 },
  anchors = "blocks",
  where = function(options)
    return { role = "title", least_bytes = options.most_characters + 1 }
  end,
  check = function(article, found, options, title)
    local length = utf8.len(title.text)
    if length > options.most_characters and title == article.title then
      found(title, { message = ("The title has %d characters."):format(length) })
    end
  end,
  examples = {
    {
      "date 2023-05 Rat baut nach langem Streit den Steg am alten Hafen\n\nDer Rat tagt.\n\nEs wird spät.\n",
      format = "text", options = { most_characters = 40 },
    },
    { good = "date 2023-05 Rat baut den Steg\n\nDer Rat tagt heute.\n\nEs wird spät.\n", format = "text" },
  },
}
