return {
  id = "de/nested-quotation-marks",
  summary = "A quotation inside a quotation takes ‚…‘.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  anchors = "quotes",
  where = { nested = true, marks = { "german", "english" } },
  why = [[Inside of „…“ stand half marks: „Er sagte ‚nie‘, und dann doch.“ Duden, Rechtschreibung und
Zeichensetzung: Anführungszeichen.]],
  check = function(_, found, _, quote)
    found(quote, { fix = "‚" .. quote.content .. "‘" })
  end,
  examples = {
    { "Sie rief: „Er las “Der Steg” und ging.“", "Sie rief: „Er las ‚Der Steg‘ und ging.“" },
    { good = "Sie rief: „Er las ‚Der Steg‘ und ging.“" },
  },
}
