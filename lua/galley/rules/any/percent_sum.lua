return {
  id = "any/percent-sum",
  summary = "The shares add up to more than 100 per cent.",
  level = "hint",
  tags = { "numbers" },
  scope = { "lead", "paragraph" },
  why = [[Shares of one whole add up to 100 per cent; where three or more in one sentence exceed that, one is mistyped, or they
are not of one whole and the sentence should say so.]],
  options = { least_shares = 3 },
  anchors = "numbers",
  check = function(article, found, options, number)
    local sentence = number.kind == "percent" and number.sentence
    local shares = sentence and article:numbers(sentence) or {}
    if #shares < options.least_shares or shares[1] ~= number or sentence.text:find "%f[%a]um %d" then
      return
    end
    local sum, count = 0, 0
    for _, share in ipairs(shares) do
      if share.kind == "percent" and not share.modifier then
        sum, count = sum + share.value, count + 1
      end
    end
    -- More than half as much again is no slip but shares of different things.
    if count >= options.least_shares and sum > 101 and sum < 150 then
      found(sentence, { message = ("The shares add up to %g per cent."):format(sum) })
    end
  end,
  examples = {
    { "Die Roten bekamen 40 Prozent, die Blauen 35 Prozent, die Gelben 35 Prozent." },
    { good = "Die Roten bekamen 40 Prozent, die Blauen 35 Prozent, die Gelben 25 Prozent." },
  },
}
