return {
  id = "en/apostrophe",
  summary = "A typewriter's apostrophe stands for a real one.",
  level = "warning",
  tags = { "typography" },
  lang = "en",
  why = [[The apostrophe is U+2019, as the Unicode standard recommends (The Unicode Standard, section 6.2); the straight
mark stands for feet and minutes. Chicago Manual of Style 6.115.]],
  pattern = [[(?<=\p{L})['´`](?=\p{L})]],
  replace = "’",
  examples = {
    { "It isn't Anna's pier.", "It isn’t Anna’s pier." },
    { good = "It isn’t Anna’s pier, 6' wide." },
  },
}
