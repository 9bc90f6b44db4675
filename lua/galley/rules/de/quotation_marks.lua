local proper = {
  straight = { "„", "“" }, straight_single = { "‚", "‘" }, typewriter = { "„", "“" }, mixed = { "„", "“" },
}

return {
  id = "de/quotation-marks",
  summary = "Quotations take „…“.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  scope = { "title", "lead", "paragraph", "crosshead" },
  anchors = "quotes",
  where = { marks = { "straight", "straight_single", "typewriter", "mixed" } },
  why = [[German quotations open with U+201E and close with U+201C; a quotation inside of one takes ‚…‘. Straight
marks are the typewriter's. Duden, Rechtschreibung und Zeichensetzung: Anführungszeichen; DIN 5008, section 6.]],
  check = function(_, found, _, quote)
    local marks = proper[quote.marks]
    if #quote.content > 1 then -- Rock 'n' Roll
      found(quote, { fix = marks[1] .. quote.content .. marks[2], message = "The quotation has no German marks." })
    end
  end,
  examples = {
    { 'Er sagte: "Ja."', "Er sagte: „Ja.“" },
    { 'Sie rief: "Er sagte \'nie\', und dann doch."', "Sie rief: „Er sagte ‚nie‘, und dann doch.“" },
    { good = "Er sagte: „Ja.“" },
    { good = "Er sagte: »Ja.«" },
  },
}
