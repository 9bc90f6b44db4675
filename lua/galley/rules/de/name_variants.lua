return {
  id = "de/name-variants",
  summary = "One article spells one name in two ways.",
  level = "warning",
  tags = { "spelling" },
  lang = "de",
  scope = { "title", "lead", "paragraph", "crosshead", "outside quotes" },
  why = [[A person has one spelling in one article: readers, and search, take Tokajew and Toqajew for two people (dpa,
Schreibweisen fremder Namen).]],
  collect = function(article, emit)
    for name in article:names() do
      local surname = name.kind == "person" and name.surname
      if surname then
        emit(name.key, name, surname.text or surname)
      end
    end
  end,
  conclude = function(collected, found)
    for _, records in collected:groups() do
      local first = records[1]
      for i = 2, #records do
        -- Names in capitals throughout are a matter of design.
        if records[i].value:lower() ~= first.value:lower() then
          found(records[i], { message = ("“%s” was “%s” before."):format(records[i].value, first.value) })
          break
        end
      end
    end
  end,
  per = "article",
  examples = {
    { "Präsident Tokajew kam. Später ging Präsident Toqajew." },
    { good = "Präsident Tokajew kam. Später ging Tokajew. Tokajews Rede war kurz." },
  },
}
