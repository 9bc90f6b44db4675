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
  where = { most_bytes = 2, digits = 1, before = " ", behind = " " },
  check = function(article, found, options, number)
    -- Between a word and a noun: “hat 5 Mitglieder”.
    if article.text:find("^%l %d%d? %u[%l\128-\255]", number.first - 2) then
      local value, after = math.tointeger(tonumber(number.text)), article.text:sub(number.last + 1, number.last + 12)
      if value and value >= 2 and value <= options.most and not number.unit and not number.currency and
          not after:find "^ Uhr" and not after:find "^ %u%l*%." and not after:find "^ Punkte" and
          not after:find "^ Stimmen" then
        found(number, { suggestions = { words[value] } })
      end
    end
  end,
  examples = {
    { "Der Rat hat 5 Mitglieder gewählt." },
    { good = "Der Rat hat fünf Mitglieder und 13 Stühle; das Spiel ging 2:1 aus, nach 5 Metern war Schluss." },
  },
}
