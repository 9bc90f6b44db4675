local function year_of_birth(text)
  return text:match "%f[%d](1[89]%d%d)%D*geboren" or text:match "geboren%D*(1[89]%d%d)" or
    text:match "Jahrgang (1[89]%d%d)" or text:match "%f[%a]born%D*(1[89]%d%d)"
end

return {
  id = "any/age-birth-year",
  summary = "Age and year of birth contradict each other.",
  level = "warning",
  tags = { "time" },
  scope = { "lead", "paragraph" },
  why = [[Who was born in 1953 is 69 or 70 in 2023. The year of the article says what the age can be.]],
  literal = { "geboren", "Jahrgang", "born" },
  check = function(article, found)
    local published = article.date and math.tointeger(article.date.latest:match "^%d%d%d%d")
    if not published then
      return
    end
    for number in article:numbers() do
      local born = number.kind == "age" and number.unit == "a" and number.sentence and year_of_birth(number.sentence.text)
      local most = born and published - math.tointeger(born)
      if most and (number.value > most or number.value < most - 1) then
        found(number, { message = ("Who was born in %s is %d or %d in %d."):format(born, most - 1, most, published) })
      end
    end
  end,
  examples = {
    { "Der 1953 in Marlow geborene 65-jährige Wirt geht.", date = "2023-05-02" },
    { good = "Der 1953 in Marlow geborene 69-jährige Wirt geht.", date = "2023-05-02" },
  },
}
