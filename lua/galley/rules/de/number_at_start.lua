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
    local text, last_of = article.text, {}
    for _, first, last in article:each "sentence" do
      if text:find("^%d", first) then
        last_of[first] = last
      end
    end
    for i, first, last in article:each "number" do
      local end_of_sentence = last_of[first]
      if end_of_sentence and last < end_of_sentence - 20 and text:find("^[%l\128-\255]%.", end_of_sentence - 1) and
          text:find("^ [%a\128-\255][%a\128-\255]", last + 1) then
        local number = article.numbers[i]
        if number.text:find "^%d[^.]*$" and number.kind ~= "ordinal" and number.value < 1000 then
          found(number)
        end
      end
    end
  end,
  examples = {
    { "200 Menschen kamen am Sonntag zum Fest an den Hafen." },
    { good = "Zweihundert Menschen kamen zum Fest, 50 blieben." },
  },
}
