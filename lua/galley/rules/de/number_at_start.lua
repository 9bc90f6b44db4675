return {
  id = "de/number-at-start",
  summary = "A sentence begins with a number in digits.",
  level = "hint",
  tags = { "numbers" },
  lang = "de",
  scope = { "lead", "paragraph" },
  why = [[A sentence begins with a capital letter, which digits do not have: write the number out, or turn the sentence round
(dpa, Schreibweisen; AP Stylebook: numerals). Years are let pass.]],
  anchors = "numbers",
  where = { leading = true, digits = 1, behind = " " },
  check = function(article, found, _, number)
    local text, end_of_sentence = article.text, number.sentence.last
    if number.last < end_of_sentence - 20 and text:find("^[%l\128-\255]%.", end_of_sentence - 1) and
        text:find("^ [%a\128-\255][%a\128-\255]", number.last + 1) and
        number.text:find "^%d[^.]*$" and number.kind ~= "ordinal" and number.value < 1000 then
      found(number)
    end
  end,
  examples = {
    { "200 Menschen kamen am Sonntag zum Fest an den Hafen." },
    { good = "Zweihundert Menschen kamen zum Fest, 50 blieben." },
  },
}
