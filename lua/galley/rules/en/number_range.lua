return {
  id = "en/number-range",
  summary = "Between numbers, “to” is an en dash.",
  level = "hint",
  tags = { "typography" },
  lang = "en",
  why = [[1990–1995, pages 3–5: an en dash joins the ends of a range. Chicago Manual of Style 6.78.]],
  pattern = [[(?<![\d\p{L}./\-–:])(1[5-9]\d\d|20\d\d) ?- ?(1[5-9]\d\d|20\d\d)(?![\d\p{L}./\-–:])]],
  suggest = "$1–$2",
  examples = {
    { "She ruled from the hall, 1990-1995, alone." },
    { good = "She ruled, 1990–1995, alone." },
  },
}
