--- English words that reports count with; what they mean stands in lang/de/reports.lua.
local reports = {}

reports.agencies = {
  ["AP"] = "AP", ["Associated Press"] = "AP", ["AFP"] = "AFP", ["Agence France-Presse"] = "AFP", ["Reuters"] = "Reuters",
  ["Bloomberg"] = "Bloomberg", ["UPI"] = "UPI", ["PA Media"] = "PA", ["Press Association"] = "PA", ["dpa"] = "dpa",
  ["ANSA"] = "ANSA", ["EFE"] = "EFE", ["TASS"] = "TASS", ["RIA Novosti"] = "RIA Novosti", ["Sputnik"] = "Sputnik",
  ["Interfax"] = "Interfax", ["Xinhua"] = "Xinhua", ["Kyodo"] = "Kyodo", ["Yonhap"] = "Yonhap", ["PTI"] = "PTI",
  ["Press Trust of India"] = "PTI", ["Anadolu"] = "Anadolu", ["IRNA"] = "IRNA",
}

reports.function_words = {
  "i", "me", "my", "mine", "you", "your", "yours", "him", "himself", "herself", "itself", "us", "ours", "them", "themselves",
  "if", "as", "so", "in", "an", "am", "was", "do", "does", "did", "done", "doing", "will", "shall", "should", "can", "may",
  "might", "must", "said", "says", "say", "also", "just", "only", "very", "more", "most", "some", "any", "all", "both",
  "each", "few", "other", "such", "own", "same", "too", "then", "now", "here", "there", "how", "why", "up", "down", "out",
  "off", "over", "under", "again", "once", "because", "until", "while", "against", "above", "below", "one", "two", "three",
  "first", "new", "last", "year", "years", "percent", "per", "cent", "million", "billion", "mr", "mrs", "ms", "get", "got",
  "go", "went", "made", "make", "like", "since", "among", "per", "via", "within", "many", "much", "even", "still", "back",
}

-- Forms of “be”, and participles in -ed; irregular ones are named.
reports.passive = {
  auxiliaries = { "is", "are", "was", "were", "be", "been", "being" },
  participles = {
    "^%l%l+ed$", "^taken$", "^given$", "^shown$", "^seen$", "^known$", "^written$", "^driven$", "^chosen$", "^broken$",
    "^made$", "^held$", "^told$", "^sold$", "^found$", "^built$", "^sent$", "^kept$", "^left$", "^lost$", "^paid$", "^shot$",
    "^hit$", "^cut$", "^put$", "^set$", "^brought$", "^bought$", "^caught$", "^taught$", "^drawn$", "^thrown$", "^torn$",
  },
  certain = {},
  not_participles = { "need", "speed", "indeed", "exceed", "proceed", "succeed", "hundred", "interested", "united" },
}

-- Flesch 1948, "A New Readability Yardstick": a - b * words a sentence - c * syllables a word.
reports.flesch = { 206.835, 1.015, 84.6 }

return reports
