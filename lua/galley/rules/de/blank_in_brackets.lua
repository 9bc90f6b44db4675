return {
  id = "de/blank-in-brackets",
  summary = "No blank stands inside of brackets.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[Brackets and quotation marks enclose what they enclose without a blank. DIN 5008, section 5.]],
  pattern = [=[(?<=[(\[]) +(?=[\p{L}\d])|(?<=[\p{L}\d.]) +(?=[)\]])]=],
  replace = "",
  examples = {
    { "Der Rat ( 12 Mitglieder ) tagt.", "Der Rat (12 Mitglieder) tagt." },
    { good = "Der Rat (12 Mitglieder) tagt." },
  },
}
