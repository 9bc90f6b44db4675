return {
  id = "de/name-variants",
  summary = "One article spells one name in two ways.",
  level = "warning",
  tags = { "spelling" },
  lang = "de",
  why = [[A person has one spelling in one article: readers, and search, take Tokajew and Toqajew for two people (dpa,
Schreibweisen fremder Namen).]],
  check = function(article, found)
    -- Most names come again and again as they are, and need to be looked at once.
    local seen_names, seen, spellings, told = {}, {}, {}, {}
    for i in article:select("name", { kind = "person" }) do
      local full = article:text_of(i, "name")
      local name = not seen_names[full] and article.names[i]
      local surname = name and name.surname
      local text = surname and (surname.text or surname)
      seen_names[full] = surname and true or seen_names[full]
      if text and not seen[text] then
        local key = name.key
        local first = spellings[key]
        seen[text], spellings[key] = true, first or text
        -- Names in capitals throughout are a matter of design.
        if first and not told[key] and text:lower() ~= first:lower() then
          told[key] = true
          found(name, { message = ("“%s” was “%s” before."):format(text, first) })
        end
      end
    end
  end,
  examples = {
    { "Präsident Tokajew kam. Später ging Präsident Toqajew." },
    { good = "Präsident Tokajew kam. Später ging Tokajew. Tokajews Rede war kurz." },
  },
}
