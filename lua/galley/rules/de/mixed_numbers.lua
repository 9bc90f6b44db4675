--- A small number of things: "word" or "digits", as it is written.
local function way_of(article, number)
  if number.kind ~= "cardinal" or number.unit or number.value < 2 or number.value > 12 then
    return nil
  elseif number.text:find "^%l" then
    return "word"
  end
  return number.text:find "^%d+$" and article.text:find("^[%l\128-\255] ", number.first - 2) and "digits" or nil
end

return {
  id = "de/mixed-numbers",
  summary = "Small numbers side by side stand in words and in digits.",
  level = "hint",
  tags = { "numbers" },
  lang = "de",
  scope = { "lead", "paragraph" },
  why = [[What is compared is written alike: “drei von zwölf” or “3 von 12” (Duden, Rechtschreibung und
Zeichensetzung: Zahlen; dpa, Schreibweisen).]],
  check = function(article, found)
    local before, way_before
    for number in article:numbers() do
      local way = way_of(article, number)
      local between = way and way_before and article.text:sub(before.last + 1, number.first - 1)
      if between and way ~= way_before and #between < 50 and not between:find "[.:;!?]" then
        found(way == "digits" and number or before)
      end
      before, way_before = number, way
    end
  end,
  examples = {
    { "Der Rat hat drei Frauen und 5 Männer gewählt." },
    { good = "Der Rat hat drei Frauen und fünf Männer gewählt." },
  },
}
