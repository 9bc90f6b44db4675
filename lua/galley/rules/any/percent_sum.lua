return {
  id = "any/percent-sum",
  summary = "The shares add up to more than 100 per cent.",
  level = "hint",
  scope = { "lead", "paragraph" },
  why = [[Shares of one whole add up to 100 per cent; where three or more in one sentence exceed that, one is mistyped, or they
are not of one whole and the sentence should say so.]],
  options = { least_shares = 3 },
  anchors = { "Prozent", "%", "percent" },
  check = function(article, found, options)
    for sentence in article:sentences() do
      local sum, count = 0, 0
      for number in article:numbers(sentence) do
        if number.kind == "percent" and not number.modifier then
          sum, count = sum + number.value, count + 1
        end
      end
      -- More than half as much again is no slip but shares of different things.
      if count >= options.least_shares and sum > 101 and sum < 150 and not sentence.text:find "%f[%a]um %d" then
        found(sentence, { message = ("The shares add up to %g per cent."):format(sum) })
      end
    end
  end,
  examples = {
    { "Die Roten bekamen 40 Prozent, die Blauen 35 Prozent, die Gelben 35 Prozent." },
    { good = "Die Roten bekamen 40 Prozent, die Blauen 35 Prozent, die Gelben 25 Prozent." },
  },
}
