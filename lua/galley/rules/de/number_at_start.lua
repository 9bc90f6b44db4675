return {
  id = "de/number-at-start",
  summary = "A sentence begins with a number in digits.",
  level = "hint",
  tags = { "numbers" },
  lang = "de",
  scope = { "lead", "paragraph" },
  why = [[A sentence begins with a capital letter, which digits do not have: write the number out, or turn the sentence round
(dpa, Schreibweisen; AP Stylebook: numerals). Years are let pass.]],
  check = function(article, found)
    local numbers, next_number = article.numbers, 1
    for sentence in article:sentences() do
      while numbers[next_number] and numbers[next_number].first < sentence.first do
        next_number = next_number + 1
      end
      local number = numbers[next_number]
      if number and number.first == sentence.first and number.text:find "^%d[^.]*$" and number.kind ~= "ordinal" and
          number.last < sentence.last - 20 and number.value < 1000 and sentence.text:find "[%l\128-\255]%.$" and
          article.text:find("^ [%a\128-\255][%a\128-\255]", number.last + 1) then
        found(number)
      end
    end
  end,
  examples = {
    { "200 Menschen kamen am Sonntag zum Fest an den Hafen." },
    { good = "Zweihundert Menschen kamen zum Fest, 50 blieben." },
  },
}
