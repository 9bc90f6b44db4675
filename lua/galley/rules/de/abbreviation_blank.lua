return {
  id = "de/abbreviation-blank",
  summary = "A blank stands between the parts of an abbreviation.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[An abbreviation of several words has a (no-break) blank after each full stop but the last: z. B., d. h., u. a. Duden,
Rechtschreibung und Zeichensetzung: Abkürzungen; DIN 5008, section 5.]],
  pattern = [[\b(?:(z)\.(B|T|Hd|Zt)|(d)\.(h)|(u)\.(a|U|ä|Ä)|(o)\.(ä|Ä|g)|(s)\.(o|u)|(v)\.(a|Chr)|(n)\.(Chr)|]] ..
    [[(i)\.(A|V))\.]],
  replace = "$1$3$5$7$9$11$13$15\u{2E}\u{A0}$2$4$6$8$10$12$14$16.",
  examples = {
    { "Er mag z.B. Fische.", "Er mag z.\u{A0}B. Fische." },
    { "Das war 50 v.Chr. so.", "Das war 50 v.\u{A0}Chr. so." },
    { good = "Er mag z. B. Fische, d. h. alles." },
  },
}
