local literals = {}
for digit = 0, 9 do
  literals[#literals + 1] = digit .. "x"
  literals[#literals + 1] = digit .. " x"
end

return {
  id = "de/multiplication-sign",
  summary = "The sign of multiplication is no letter x.",
  level = "hint",
  tags = { "typography" },
  lang = "de",
  why = [[“3 × 4 Meter” takes U+00D7. DIN 1338; DIN 5008, section 6.]],
  pattern = [[(?<=\b\d{1,4}) ?x ?(?=\d{1,4} ?(?:m|cm|mm|km|Meter|Metern|Zentimeter|Zentimetern|Millimeter|Pixel)\b)]],
  literal = literals,
  suggest = " × ",
  examples = {
    { "Das Feld misst 3 x 4 Meter." },
    { good = "Das Feld misst 3 × 4 Meter." },
  },
}
