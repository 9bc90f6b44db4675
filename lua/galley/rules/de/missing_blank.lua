local literals = {}
for _, mark in ipairs { ".", "!", "?" } do
  for letter in ("ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ"):gmatch(utf8.charpattern) do
    literals[#literals + 1] = mark .. letter
  end
end

return {
  id = "de/missing-blank",
  summary = "A blank is missing between two sentences.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[A blank follows the mark that ends a sentence. DIN 5008, section 5. Names of web sites and products look the same,
hence no automatic fix.]],
  pattern = [[(?<![./@]\p{L}{0,20})(\p{Ll}{3}[.!?])(\p{Lu}\p{Ll}+)(?![\p{L}./])]],
  literal = literals,
  suggest = "$1 $2",
  examples = {
    { "Der Zug rollt.Danach hält er." },
    { good = "Der Zug rollt. Danach hält er." },
    { good = "Siehe www.beispiel.example." },
  },
}
