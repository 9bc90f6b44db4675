return {
  id = "any/mixed-quotation-marks",
  summary = "The article mixes styles of quotation marks.",
  level = "warning",
  tags = { "typography" },
  scope = { "lead", "paragraph" },
  why = [[One text takes one style. Duden, Rechtschreibung und Zeichensetzung: Anführungszeichen; Chicago Manual of
Style 6.9.]],
  check = function(article, found)
    local first
    for quote in article:quotes() do
      local marks = quote.marks
      if marks ~= first and marks ~= "none" and marks ~= "mixed" and not marks:find "single" and not quote.nested then
        if first then
          return found(quote, { message = ("The article began with %s marks; these are %s."):format(first, marks) })
        end
        first = marks
      end
    end
  end,
  examples = {
    { "Er sagte: „Der Steg bleibt.“ Sie rief: »Der Steg muss weg.«" },
    { good = "Er sagte: „Der Steg bleibt.“ Sie rief: „Der Steg muss weg.“" },
  },
}
