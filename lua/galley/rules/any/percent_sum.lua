local marks = { "%", "rozent", "percent", "per cent" }

return {
  id = "any/percent-sum",
  summary = "The shares add up to more than 100 per cent.",
  level = "hint",
  tags = { "numbers" },
  scope = { "lead", "paragraph" },
  why = [[Shares of one whole add up to 100 per cent; where three or more in one sentence exceed that, one is mistyped, or they
are not of one whole and the sentence should say so.]],
  options = { least_shares = 3 },
  anchors = "sentences",
  -- A number may have two marks at most.
  where = function(options)
    return { holds = marks, least = math.max(1, (options.least_shares + 1) // 2) }
  end,
  check = function(article, found, options, sentence)
    local shares, sum, count = article:numbers(sentence), 0, 0
    for _, share in ipairs(shares) do
      if share.kind == "percent" and not share.modifier then
        sum, count = sum + share.value, count + 1
      end
    end
    -- More than half as much again is no slip but shares of different things.
    if count >= options.least_shares and sum > 101 and sum < 150 and shares[1].kind == "percent" and
        not sentence.text:find "%f[%a]um %d" then
      found(sentence, { message = ("The shares add up to %g per cent."):format(sum) })
    end
  end,
  examples = {
    { "Die Roten bekamen 40 Prozent, die Blauen 35 Prozent, die Gelben 35 Prozent." },
    { good = "Die Roten bekamen 40 Prozent, die Blauen 35 Prozent, die Gelben 25 Prozent." },
  },
}
