return {
  id = "de/mixed-numbers",
  summary = "One sentence writes small numbers in words and in digits.",
  level = "hint",
  lang = "de",
  scope = { "lead", "paragraph" },
  anchors = "numbers",
  why = [[What is compared is written alike: “drei von zwölf” or “3 von 12” (Duden, Rechtschreibung und Zeichensetzung: Zahlen;
dpa, Schreibweisen).]],
  check = function(article, found)
    for sentence in article:sentences() do
      local word, digits
      for number in article:numbers(sentence) do
        if number.kind == "cardinal" and not number.unit and number.value >= 2 and number.value <= 12 then
          if number.text:find "^%l" then
            word = word or number
          elseif number.text:find "^%d+$" and article.text:find("^[%l\128-\255] ", number.first - 2) then
            digits = digits or number
          end
        end
      end
      local between = word and digits and article.text:sub(math.min(word.last, digits.last), math.max(word.first, digits.first))
      if between and #between < 60 and not between:find "[:;]" then
        found(digits)
      end
    end
  end,
  examples = {
    { "Der Rat hat drei Frauen und 5 Männer gewählt." },
    { good = "Der Rat hat drei Frauen und fünf Männer gewählt." },
  },
}
