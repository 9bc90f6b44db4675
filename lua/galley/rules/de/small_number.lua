local words = { "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf" }

return {
  id = "de/small-number",
  summary = "Numbers up to twelve are written out.",
  level = "hint",
  lang = "de",
  scope = { "lead", "paragraph", "outside quotes" },
  why = [[The old printers' rule: one to twelve in letters, from 13 on in digits; before units and signs, in dates, scores and
lists, digits stay (Duden, Rechtschreibung und Zeichensetzung: Zahlen; dpa, Schreibweisen).]],
  options = { most = 12 },
  anchors = "numbers",
  check = function(article, found, options)
    for number in article:numbers() do
      local value = number.text:find "^%d%d?$" and math.tointeger(tonumber(number.text))
      if value and value >= 2 and value <= options.most and not number.unit and not number.currency then
        local text = article.text
        local before, after = text:sub(math.max(1, number.first - 2), number.first - 1), text:sub(number.last + 1, number.last + 12)
        if before:find "^%l $" and after:find "^ %u[%l\128-\255]+" and not after:find "^ Uhr" then
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
