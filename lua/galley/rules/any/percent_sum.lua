local marks = { "%", "rozent", "percent", "per cent" }

--- Which of the marks stand in the text.
local function marks_in(text)
  local list = {}
  for _, mark in ipairs(marks) do
    list[#list + 1] = text:find(mark, 1, true) and mark
  end
  return list
end

--- May a sentence name so many shares? “40 bis 45 Prozent” are two.
local function is_about_shares(article, i, marks_there, least)
  local count = 0
  for _, mark in ipairs(marks_there) do
    count = count + article:count(i, mark)
  end
  return 2 * count >= least
end

return {
  id = "any/percent-sum",
  summary = "The shares add up to more than 100 per cent.",
  level = "hint",
  tags = { "numbers" },
  scope = { "lead", "paragraph" },
  why = [[Shares of one whole add up to 100 per cent; where three or more in one sentence exceed that, one is mistyped, or they
are not of one whole and the sentence should say so.]],
  options = { least_shares = 3 },
  check = function(article, found, options)
    local marks_there = marks_in(article.text)
    if #marks_there == 0 then
      return
    end
    for i in article:each "sentence" do
      if is_about_shares(article, i, marks_there, options.least_shares) then
        local sentence = article.sentences[i]
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
      end
    end
  end,
  examples = {
    { "Die Roten bekamen 40 Prozent, die Blauen 35 Prozent, die Gelben 35 Prozent." },
    { good = "Die Roten bekamen 40 Prozent, die Blauen 35 Prozent, die Gelben 25 Prozent." },
  },
}
