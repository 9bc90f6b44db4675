return {
  id = "de/name-variants",
  summary = "One article spells one name in two ways.",
  level = "warning",
  tags = { "spelling" },
  lang = "de",
  why = [[A person has one spelling in one article: readers, and search, take Tokajew and Toqajew for two people (dpa,
Schreibweisen fremder Namen).]],
  check = function(article, found)
    local names, spellings, told = article.names, {}, {}
    for i in article:select("name", { kind = "person", varied = true }) do
      local name = names[i]
      local spelling, key = name.surname.text, name.key
      local first = spellings[key]
      -- Names in capitals throughout are a matter of design.
      if first and not told[key] and spelling:lower() ~= first:lower() then
        told[key] = true
        found(name, { message = ("“%s” was “%s” before."):format(spelling, first) })
      else
        spellings[key] = first or spelling
      end
    end
  end,
  examples = {
    { "Präsident Tokajew kam. Später ging Präsident Toqajew." },
    { good = "Präsident Tokajew kam. Später ging Tokajew. Tokajews Rede war kurz." },
  },
}
