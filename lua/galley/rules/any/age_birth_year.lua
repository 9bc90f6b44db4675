return {
  id = "any/age-birth-year",
  summary = "Age and year of birth contradict each other.",
  level = "warning",
  scope = { "lead", "paragraph" },
  anchors = { "geboren", "geborene", "geborener", "geborenen", "Jahrgang", "born" },
  why = [[Who was born in 1953 is 69 or 70 in 2023. The year of the article says what the age can be.]],
  check = function(article, found)
    local published = article.date and math.tointeger(article.date.latest:match "^%d%d%d%d")
    for sentence in article:sentences() do
      local text = sentence.text
      local born = text:match "%f[%d](1[89]%d%d)%D*geboren" or text:match "geboren%D*(1[89]%d%d)" or
        text:match "Jahrgang (1[89]%d%d)" or text:match "%f[%a]born%D*(1[89]%d%d)"
      local age, count = nil, 0
      for number in article:numbers(sentence) do
        if number.kind == "age" then
          age, count = number, count + 1
        end
      end
      if published and born and count == 1 and age.unit == "a" then
        local most = published - math.tointeger(born)
        if age.value > most or age.value < most - 1 then
          found(age, { message = ("Who was born in %s is %d or %d in %d."):format(born, most - 1, most, published) })
        end
      end
    end
  end,
  examples = {
    { "Der 1953 in Marlow geborene 65-jährige Wirt geht.", date = "2023-05-02" },
    { good = "Der 1953 in Marlow geborene 69-jährige Wirt geht.", date = "2023-05-02" },
  },
}
