local function is_small(number)
  return number.kind == "cardinal" and not number.unit and number.value >= 2 and number.value <= 12
end

local function is_in_words(number)
  return number and is_small(number) and number.text:find "^%l"
end

--- The numbers before and behind one, if they are near.
local function neighbours_of(article, number)
  local text_around = article:span(math.max(1, number.first - 100), math.min(#article.text, number.last + 100))
  local list = article:numbers(text_around)
  for i = 1, #list do
    if list[i] == number then
      return list[i - 1], list[i + 1]
    end
  end
end

local function stand_together(article, one, other)
  local between = article.text:sub(one.last + 1, other.first - 1)
  return #between < 50 and not between:find "[.:;!?]"
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
  anchors = "numbers",
  where = { kind = "cardinal", digits = 1, most_bytes = 2, before = " " },
  check = function(article, found, _, number)
    if is_small(number) and article.text:find("^[%l\128-\255] ", number.first - 2) then
      local before, behind = neighbours_of(article, number)
      if is_in_words(before) and stand_together(article, before, number) then
        found(number)
      end
      if is_in_words(behind) and stand_together(article, number, behind) then
        found(number)
      end
    end
  end,
  examples = {
    { "Der Rat hat drei Frauen und 5 Männer gewählt." },
    { good = "Der Rat hat drei Frauen und fünf Männer gewählt." },
  },
}
