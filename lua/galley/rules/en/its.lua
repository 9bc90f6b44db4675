return {
  id = "en/its",
  summary = "“its” is the possessive, “it’s” is “it is”.",
  level = "warning",
  tags = { "spelling" },
  lang = "en",
  why = [[AP Stylebook: its, it's. Before “own” and after a preposition only the possessive stands.]],
  pattern = [[\b([Ii]t)['’](s)(?= own\b)|(?<=\b(?:of|with|for|despite|from|]] ..
    [[in) )(it)['’](s)(?= \p{Ll}+[a-z] (?:and|in|of|at|on|is|was)\b)]],
  suggest = "$1$2$3$4",
  examples = {
    { "The council has it's own pier." },
    { good = "The council has its own pier; it’s old." },
  },
}
