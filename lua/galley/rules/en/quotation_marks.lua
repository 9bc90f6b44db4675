local proper = {
  straight = { "“", "”" }, straight_single = { "‘", "’" }, typewriter = { "“", "”" }, mixed = { "“", "”" },
  german = { "“", "”" },
}

return {
  id = "en/quotation-marks",
  summary = "Quotations take “…”.",
  level = "warning",
  tags = { "typography" },
  lang = "en",
  scope = { "title", "lead", "paragraph", "crosshead" },
  anchors = "quotes",
  why = [[Printed English opens with U+201C and closes with U+201D, and puts ‘…’ inside; straight marks are the
typewriter's. Chicago Manual of Style 6.115.]],
  check = function(_, found, _, quote)
    local marks = proper[quote.marks]
    if marks and #quote.content > 1 then -- Rock 'n' Roll
      found(quote, { fix = marks[1] .. quote.content .. marks[2] })
    end
  end,
  examples = {
    { 'He said: "The pier stays."', "He said: “The pier stays.”" },
    { good = "He said: “The pier stays.”" },
  },
}
