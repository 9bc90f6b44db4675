return {
  id = "en/article",
  summary = "“an” stands before a vowel sound, “a” before a consonant sound.",
  level = "warning",
  tags = { "spelling" },
  lang = "en",
  why = [[The sound decides, not the letter: an hour, a university. AP Stylebook: a, an; Chicago Manual of Style 5.74.]],
  pattern = [[\b([Aa]) (?=(?:[aeio](?!ne\b|nce\b|u)[a-z]{2,}|u(?:n(?!i|a\b)|p|r(?!a|i)|s(?!e|u|a))[a-z]+|hour|]] ..
    [[honest|honou?r|heir)[a-z]*\b)]],
  suggest = "$1n ",
  except = { "a ewe", "a eu" },
  examples = {
    { "It took a hour." },
    { "She is a engineer." },
    { good = "A one-hour talk at a university, an hour at a European school, a useful unit." },
  },
}
