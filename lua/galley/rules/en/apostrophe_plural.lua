return {
  id = "en/apostrophe-plural",
  summary = "The plural takes no apostrophe.",
  level = "warning",
  tags = { "typography" },
  lang = "en",
  why = [[1990s, CDs, NGOs: no apostrophe in the plural of figures and abbreviations. AP Stylebook: plurals; Chicago
Manual of Style 7.15.]],
  pattern = [[\b((?:1[5-9]|20)\d0|CD|DVD|NGO|MP|CEO|PC|TV|ATM|URL|PDF|GP)['’]s(?= (?:are|were|have|had|and|or|]] ..
    [[in|of|for|at|from|with|on)\b)]],
  suggest = "$1s",
  examples = {
    { "The 1990's were loud." },
    { good = "The 1990s were loud, the MP’s office was not." },
  },
}
