local words = { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine" }

return {
  id = "en/small-number",
  summary = "Numbers up to nine are written out.",
  level = "hint",
  tags = { "numbers" },
  lang = "en",
  scope = { "lead", "paragraph", "outside quotes" },
  anchors = "numbers",
  why = [[One to nine in words, from 10 in figures; ages, units, money, scores and dates take figures (AP Stylebook:
numerals).]],
  check = function(article, found, _, number)
    local value = number.text:find "^[2-9]$" and math.tointeger(tonumber(number.text))
    if not value or number.kind ~= "cardinal" or number.unit or number.currency then
      return
    end
    local before, after = article.text:sub(number.first - 2, number.first - 1), article.text:sub(number.last + 1,
    number.last + 8)
    if before:find "^%l $" and after:find "^ %l%l%l%l" and not after:find "^ year" then
      found(number, { suggestions = { words[value] } })
    end
  end,
  examples = {
    { "The council elected 5 members." },
    { good = "The council elected five members and bought 12 chairs." },
  },
}
