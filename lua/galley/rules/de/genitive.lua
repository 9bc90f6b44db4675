local literals = {}
for _, preposition in ipairs { "egen", "hrend", "rotz", "tatt", "folge", "gesichts" } do
  for _, article in ipairs { "dem", "einem", "diesem", "seinem", "ihrem" } do
    literals[#literals + 1] = preposition .. " " .. article
  end
end

return {
  id = "de/genitive",
  summary = "The preposition takes the genitive.",
  level = "hint",
  tags = { "language" },
  lang = "de",
  scope = { "title", "lead", "paragraph", "crosshead", "outside quotes" },
  why = [[wegen des Regens, trotz des Sturms, während des Spiels: the dative is colloquial. Duden, Richtiges und gutes
Deutsch.]],
  pattern = [[\b([Ww]egen|[Ww]ährend|[Tt]rotz|[Ss]tatt|[Aa]nstatt|[Ii]nfolge|[Aa]ngesichts) (dem|einem|diesem|]] ..
    [[seinem|ihrem)\b]],
  literal = literals,
  examples = {
    { "Wegen dem Regen fällt das Fest aus." },
    { good = "Wegen des Regens fällt das Fest aus." },
  },
}
