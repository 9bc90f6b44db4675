local words = { "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf" }

return {
  id = "de/small-number",
  summary = "Numbers up to twelve are written out.",
  level = "hint",
  tags = { "numbers" },
  lang = "de",
  scope = { "lead", "paragraph", "outside quotes" },
  why = [[The old printers' rule: one to twelve in letters, from 13 on in digits; before units and signs, in dates,
scores and lists, digits stay (Duden, Rechtschreibung und Zeichensetzung: Zahlen; dpa, Schreibweisen).]],
  options = { most = 12 },
  check = function(article, found, options)
    local text = article.text
    for i, first, last in article:each "number" do
      -- Between a word and a noun: “hat 5 Mitglieder”.
      if last - first < 2 and text:find("^%l %d%d? %u[%l\128-\255]", first - 2) then
        local number, after = article.numbers[i], text:sub(last + 1, last + 12)
        local value = math.tointeger(tonumber(number.text))
        if value and value >= 2 and value <= options.most and not number.unit and not number.currency and
            not after:find "^ Uhr" and not after:find "^ %u%l*%." and not after:find "^ Punkte" and
            not after:find "^ Stimmen" then
          found(number, { suggestions = { words[value] } })
        end
      end
    end
  end,
  examples = {
    { "Der Rat hat 5 Mitglieder gewählt." },
    { good = "Der Rat hat fünf Mitglieder und 13 Stühle; das Spiel ging 2:1 aus, nach 5 Metern war Schluss." },
  },
}
