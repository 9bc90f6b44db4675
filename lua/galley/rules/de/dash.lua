return {
  id = "de/dash",
  summary = "A hyphen stands where a dash belongs.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[A thought is set off by an en dash with blanks around it: "Er kam – wie immer – zu spät." The hyphen joins words.
Duden, Rechtschreibung und Zeichensetzung: Gedankenstrich; DIN 5008, section 6.]],
  pattern = [[(?<=[\p{L}\d“”"»«)!?,]{2} )--?(?= [\p{L}„“"»«(]{2})]],
  replace = "–",
  examples = {
    { "Der Zug kam - wie immer - zu spät.", "Der Zug kam – wie immer – zu spät." },
    { "Er schwieg -- lange.", "Er schwieg – lange." },
    { good = "Der Nord-Süd-Verkehr rollt – endlich." },
    { good = "Der Ein- und Ausgang ist gesperrt." },
  },
}
