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
  anchors = "numbers",
  check = function(article, found, options, number)
    local value = number.text:find "^%d%d?$" and math.tointeger(tonumber(number.text))
    if not value or value < 2 or value > options.most or number.unit or number.currency then
      return
    end
    local before, after = article.text:sub(number.first - 2, number.first - 1), article.text:sub(number.last + 1,
    number.last + 12)
    -- Between a word and a noun: “hat 5 Mitglieder”.
    if before:find "^%l $" and after:find "^ %u[%l\128-\255]+" and not after:find "^ Uhr" and not after:find "^ %u%l*%." and
        not after:find "^ Punkte" and not after:find "^ Stimmen" then
      found(number, { suggestions = { words[value] } })
    end
  end,
  examples = {
    { "Der Rat hat 5 Mitglieder gewählt." },
    { good = "Der Rat hat fünf Mitglieder und 13 Stühle; das Spiel ging 2:1 aus, nach 5 Metern war Schluss." },
  },
}
