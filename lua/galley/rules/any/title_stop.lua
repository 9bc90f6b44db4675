return {
  id = "any/title-stop",
  summary = "A title or crosshead ends with a full stop.",
  level = "warning",
  scope = { "title", "crosshead" },
  why = [[Titles stand free and take no full stop. Duden, Rechtschreibung und Zeichensetzung: Punkt; AP Stylebook: headlines.]],
  check = function(article, found)
    for _, block in ipairs(article.blocks) do
      local heads = block.role == "title" or block.role == "crosshead"
      -- An ellipsis, or the stop of an abbreviation, may end it.
      if heads and block.text:find "[^.]%.$" and not block.text:find "%f[%w\128-\255][%w\128-\255]?[%w\128-\255]?[%w\128-\255]%.$" then
        found(block)
      end
    end
  end,
  examples = {
    { "date 2023-05 Rat baut einen Steg.\n\nDer Rat tagt heute.\n\nQuelle: Küstenbote\n\nEs wird spät.\n", format = "text" },
    { good = "date 2023-05 Rat baut einen Steg\n\nDer Rat tagt heute.\n\nQuelle: Küstenbote\n\nEs wird spät.\n", format = "text" },
  },
}
