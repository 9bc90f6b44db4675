return {
  id = "de/blank-in-quotation",
  summary = "No blank stands between a quotation mark and what it encloses.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[Quotation marks enclose what they enclose without a blank. DIN 5008, section 5. (French puts one there.)]],
  pattern = [[(?<=„) +(?=[\p{L}\d])|(?<=[\p{L}\d.,!?…]) +(?=“(?:[\s.,;:!?]|$))]],
  replace = "",
  examples = {
    { "Er sagte: „ Ja. “", "Er sagte: „Ja.“" },
    { good = "Er sagte: „Ja.“" },
    { good = "Er las „Der Steg“ und “The Pier”." },
  },
}
