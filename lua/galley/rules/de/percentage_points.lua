return {
  id = "de/percentage-points",
  summary = "The difference of two percentages is in percentage points.",
  level = "warning",
  tags = { "numbers" },
  lang = "de",
  scope = { "lead", "paragraph" },
  why = [[From 20 to 25 per cent are five percentage points, or 25 per cent more; “um fünf Prozent” is neither
(Duden, Richtiges und gutes Deutsch: Prozent; Statistisches Bundesamt).]],
  anchors = "numbers",
  where = { kind = "percent", before = "um " },
  check = function(article, found, _, by)
    if not by.text:find "punkt" then
      local shares = {}
      for _, number in ipairs(article:numbers(by.sentence)) do
        shares[#shares + 1] = number.kind == "percent" and number ~= by and number or nil
      end
      -- “um 5 Prozent, von 20 Prozent auf 25 Prozent”
      if #shares == 2 and math.abs(math.abs(shares[2].value - shares[1].value) - by.value) < 0.051 then
        found(by, { message = "The difference is in percentage points (Prozentpunkte)." })
      end
    end
  end,
  examples = {
    { "Der Anteil stieg um 5 Prozent, von 20 Prozent auf 25 Prozent." },
    { good = "Der Anteil stieg um 5 Prozentpunkte, von 20 Prozent auf 25 Prozent." },
    { good = "Der Anteil stieg um 25 Prozent, von 20 Prozent auf 25 Prozent." },
  },
}
