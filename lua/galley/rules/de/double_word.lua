-- Words that no sentence puts side by side; “die die”, “der der”, “sie sie” may stand.
local words = {
  "aber", "als", "am", "auch", "auf", "aus", "bei", "beim", "da", "damit", "dass", "dem", "den", "des", "dieser",
  "dieses", "doch", "durch", "ein", "eine", "einem", "einen", "einer", "eines", "er", "es", "für", "gegen", "haben",
  "hat", "hatte", "hatten", "ich", "ihm", "ihre", "ihren", "im", "ist", "kann", "können", "man", "mit", "nach",
  "nicht", "noch", "oder", "ob", "seine", "seinen", "sich", "sind", "soll", "sollen", "über", "um", "und", "unter",
  "vom", "von", "vor", "war", "waren", "wenn", "werden", "weil", "wird", "wurde", "wurden", "zum", "zur", "zwischen",
}

local terms = {}
for _, word in ipairs(words) do
  terms[word .. " " .. word] = { word }
  terms[word:gsub("^%l", string.upper) .. " " .. word] = { (word:gsub("^%l", string.upper)) }
end

return {
  id = "de/double-word",
  summary = "A word stands twice.",
  level = "warning",
  tags = { "spelling" },
  lang = "de",
  scope = { "title", "lead", "paragraph" },
  why = [[The same small word twice in a row is left over from editing. Words that German may double (“alle, die die
Wahl haben”, “sehr sehr gern”) are left alone.]],
  terms = terms,
  examples = {
    { "Der Rat hat hat beschlossen." },
    { "Er ging mit mit ihr." },
    { good = "Alle, die die Wahl haben, sagen: sehr sehr gern." },
  },
}
