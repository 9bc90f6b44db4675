return {
  id = "en/percent",
  summary = "The word for % is percent.",
  level = "hint",
  tags = { "typography" },
  lang = "en",
  enabled = false,
  scope = { "lead", "paragraph" },
  why = [[Since 2019 the AP Stylebook takes the sign with figures; Chicago (3.82, 9.18) takes the word in running text.
For houses that follow Chicago.]],
  pattern = [[(?<=\d)%(?![\p{L}\d\-])]],
  suggest = " percent",
  examples = {
    { "About 38% agreed." },
    { good = "About 38 percent agreed." },
  },
}
