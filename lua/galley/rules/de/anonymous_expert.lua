return {
  id = "de/anonymous-expert",
  summary = "Experts without a name prove nothing.",
  level = "hint",
  tags = { "sourcing" },
  lang = "de",
  scope = { "title", "lead", "paragraph", "outside quotes" },
  why = [[Who “Experten”, “Beobachter” or “Insider” are, the reader should learn: name one, or say why none
can be named (Pressekodex, Ziffer 2).]],
  pattern = [[(?<!\b[Dd]ie )\b(?:Experten|Expertinnen|Fachleute|Beobachter|Insider|Kenner|Analysten|Kritiker|]] ..
    [[Forscher|Wissenschaftler)(?= (?:sagen|meinen|glauben|warnen|gehen davon aus|rechnen|erwarten|halten|sehen|]] ..
    [[befürchten|fürchten|schätzen|vermuten|zufolge)\b)|\b(?:[Ll]aut|[Nn]ach Ansicht von|[Nn]ach Meinung von|]] ..
    [[[Nn]ach Angaben von|[Nn]ach Einschätzung von) (?!den )(?:\p{L}+en )?(?:Experten|Fachleuten|Beobachtern|]] ..
    [[Insidern|Kennern|Analysten|Kritikern|Forschern|Wissenschaftlern)\b(?! der| des| von| aus| vom)]],
  examples = {
    { "Experten warnen vor dem Bau." },
    { "Nach Ansicht von Beobachtern ist der Bau zu teuer." },
    { good = "Die Biologin Petersen warnt vor dem Bau." },
  },
}
