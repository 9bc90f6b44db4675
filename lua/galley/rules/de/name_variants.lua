--- The surnames of an article as they are first spelled, each { name =, text =, sketch = }; and a function that tells whether
--- several may be spellings of one: their keys, which take longer to find out, need not be compared otherwise.
local function surnames_of(article)
  local text = article.text
  local list, names, is_known, is_listed, counts, all = {}, article.names, {}, {}, {}, false
  for i, first, last in article:select("name", { kind = "person" }) do
    -- Most names come again and again as they are, and need to be looked at once.
    local full = text:sub(first, last)
    local name = not is_known[full] and names[i]
    local surname = name and name.surname
    local spelling = surname and surname.text
    is_known[full] = is_known[full] or surname ~= nil
    if spelling and not is_listed[spelling] then
      local sketch = name.sketch
      is_listed[spelling], list[#list + 1] = true, { name = name, text = spelling, sketch = sketch }
      if sketch then
        counts[sketch] = (counts[sketch] or 0) + 1
      else
        all = true
      end
    end
  end
  return list, function(sketch) return all or counts[sketch] > 1 end
end

return {
  id = "de/name-variants",
  summary = "One article spells one name in two ways.",
  level = "warning",
  tags = { "spelling" },
  lang = "de",
  why = [[A person has one spelling in one article: readers, and search, take Tokajew and Toqajew for two people (dpa,
Schreibweisen fremder Namen).]],
  check = function(article, found)
    local surnames, is_shared = surnames_of(article)
    local spellings, told = {}, {}
    for _, surname in ipairs(surnames) do
      local key = is_shared(surname.sketch) and surname.name.key
      local first = key and spellings[key]
      -- Names in capitals throughout are a matter of design.
      if first and not told[key] and surname.text:lower() ~= first:lower() then
        told[key] = true
        found(surname.name, { message = ("“%s” was “%s” before."):format(surname.text, first) })
      elseif key then
        spellings[key] = first or surname.text
      end
    end
  end,
  examples = {
    { "Präsident Tokajew kam. Später ging Präsident Toqajew." },
    { good = "Präsident Tokajew kam. Später ging Tokajew. Tokajews Rede war kurz." },
  },
}
