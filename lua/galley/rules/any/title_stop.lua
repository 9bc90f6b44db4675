return {
  id = "any/title-stop",
  summary = "A title or crosshead ends with a full stop.",
  level = "warning",
  tags = { "structure" },
  scope = { "title", "crosshead" },
  why = [[Titles stand free and take no full stop. Duden, Rechtschreibung und Zeichensetzung: Punkt; AP Stylebook:
headlines.]],
  anchors = "blocks",
  where = { role = { "title", "crosshead" }, holds = "." },
  check = function(_, found, _, block)
    -- An ellipsis, or the stop of an abbreviation, may end it.
    local last_word = block.text:match "([%w\128-\255]+)%.$"
    if last_word and #last_word > 3 then
      found(block)
    end
  end,
  examples = {
    { "date 2023-05 Rat baut einen Steg.\n\nDer Rat tagt.\n\nQuelle: Küstenbote\n\nEs wird spät.\n", format = "text" },
    { good = "date 2023-05 Rat baut einen Steg\n\nDer Rat tagt.\n\nQuelle: Küstenbote\n\nEs wird spät.\n", format = "text" },
  },
}
