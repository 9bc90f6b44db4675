return {
  id = "de/percent-sign",
  summary = "In running text the word Prozent is written out.",
  level = "hint",
  tags = { "typography" },
  enabled = false,
  lang = "de",
  scope = { "lead", "paragraph" },
  why = [[Agencies write “38,5 Prozent”; the sign is for tables and charts (dpa, Schreibweisen). Houses that want
the sign switch this rule off.]],
  pattern = [[(?<=\d) ?%(?![\p{L}\d\-])]],
  suggest = " Prozent",
  examples = {
    { "Rund 38,5 % stimmten zu." },
    { good = "Rund 38,5 Prozent stimmten zu." },
  },
}
