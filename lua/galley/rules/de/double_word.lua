local may_double = {
  die = true, der = true, das = true, sie = true, ihr = true, wir = true, ["in"] = true, bis = true, mehr = true, sehr = true,
  nein = true, ja = true, ganz = true, weit = true, hin = true, ach = true, ho = true, ha = true, bla = true, blah = true,
  viel = true, lange = true, immer = true, wieder = true, nie = true, los = true, nun = true, so = true, na = true, tut = true,
  schnell = true, komm = true, halt = true, danke = true, bitte = true, ist = true, war = true, zu = true, an = true,
}

return {
  id = "de/double-word",
  summary = "A word stands twice.",
  level = "warning",
  lang = "de",
  scope = { "title", "lead", "paragraph" },
  why = [[The same word twice in a row is mostly left over from editing. Words that German may double (“die, die die Wahl haben”,
“sehr, sehr”) are left alone.]],
  pattern = [[\b(\p{Ll}{2,}) \1\b(?!-)]],
  suggest = "$1",
  except = (function()
    local list = {}
    for word in pairs(may_double) do
      list[#list + 1] = word .. " " .. word
    end
    return list
  end)(),
  examples = {
    { "Der Rat hat hat beschlossen." },
    { "Er ging mit mit ihr." },
    { good = "Alle, die die Wahl haben, sagen: sehr sehr gern." },
  },
}
