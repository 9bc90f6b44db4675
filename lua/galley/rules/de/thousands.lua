return {
  id = "de/thousands",
  summary = "Numbers of five digits and more are divided into groups of three.",
  level = "hint",
  tags = { "typography" },
  lang = "de",
  scope = { "title", "lead", "paragraph" },
  why = [[From five digits on, the groups of three are set apart: 12.500 or 12 500. Duden, Rechtschreibung und Zeichensetzung:
Zahlen; DIN 5008, section 9. Only amounts with a unit are looked at: other long numbers may
be postal codes or telephones.]],
  anchors = "numbers",
  where = { digits = 5 },
  check = function(_, found, _, number)
    local text = number.text
    local digits = text:match "%f[%w.,/]%d%d%d%d%d+%f[^%w.,/]" or text:match "^%d%d%d%d%d+$"
    if digits and digits:sub(1, 1) ~= "0" and (number.unit or number.currency) then
      local grouped = digits:reverse():gsub("(%d%d%d)", "%1."):reverse():gsub("^%.", "")
      found(number, { message = ("“%s” is easier to read as %s."):format(digits, grouped),
        suggestions = { (text:gsub(digits, grouped, 1)) } })
    end
  end,
  examples = {
    { "Der Steg kostet 120000 Euro." },
    { good = "Der Steg kostet 120.000 Euro." },
    { good = "Er wohnt in 28195 Bremen." },
  },
}
