return {
  id = "de/percentage-points",
  summary = "The difference of two percentages is in percentage points.",
  level = "warning",
  lang = "de",
  scope = { "lead", "paragraph" },
  why = [[From 20 to 25 per cent are five percentage points, or 25 per cent more; “um fünf Prozent” is neither (Duden, Richtiges und
gutes Deutsch: Prozent; Statistisches Bundesamt).]],
  anchors = { "Prozent", "%" },
  check = function(article, found)
    for sentence in article:sentences() do
      if sentence.text:find "%f[%a]von %d" and sentence.text:find "%f[%a]auf %d" then
        local shares = {}
        for number in article:numbers(sentence) do
          if number.kind == "percent" then
            shares[#shares + 1] = number
          end
        end
        -- “um 5 Prozent, von 20 Prozent auf 25 Prozent”
        local by, from, to = shares[1], shares[2], shares[3]
        if #shares == 3 and math.abs(math.abs(to.value - from.value) - by.value) < 0.051 and not by.text:find "punkt" then
          found(by, { message = "The difference is in percentage points (Prozentpunkte)." })
        end
      end
    end
  end,
  examples = {
    { "Der Anteil stieg um 5 Prozent, von 20 Prozent auf 25 Prozent." },
    { good = "Der Anteil stieg um 5 Prozentpunkte, von 20 Prozent auf 25 Prozent." },
    { good = "Der Anteil stieg um 25 Prozent, von 20 Prozent auf 25 Prozent." },
  },
}
