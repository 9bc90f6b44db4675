return {
  id = "de/blank-around-dash",
  summary = "A dash between words stands between blanks.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[Blanks stand on both sides of the dash that sets off a thought; a hyphen joins words without any. Duden,
Rechtschreibung und Zeichensetzung: Gedankenstrich; DIN 5008, section 6. Which one is meant, a person must say.]],
  pattern = [[(?<=\p{Ll}{2}) ?[–—](?=\p{L}{2})|(?<=\p{Ll}{2})[–—](?= \p{L}{2})]],
  suggest = " – ",
  except = { "–und", "–oder" },
  examples = {
    { "Er kam –wie immer – zu spät." },
    { "Er kam– wie immer – zu spät." },
    { good = "Er kam – wie immer – zu spät." },
    { good = "Die Zahlen 10–12 gelten; das Spiel Marlow – Bremen auch." },
  },
}
