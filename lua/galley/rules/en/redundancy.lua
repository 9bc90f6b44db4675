return {
  id = "en/redundancy",
  summary = "It is said twice.",
  level = "hint",
  lang = "en",
  scope = { "title", "lead", "paragraph", "outside quotes" },
  why = [[One of the two words says it (AP Stylebook; Garner's Modern English Usage: redundancy).]],
  terms = {
    ["past history"] = { "history" }, ["future plans"] = { "plans" }, ["free gift"] = { "gift" }, ["end result"] = { "result" },
    ["final outcome"] = { "outcome" }, ["added bonus"] = { "bonus" }, ["advance planning"] = { "planning" },
    ["advance warning"] = { "warning" }, ["close proximity"] = { "proximity" }, ["completely destroyed"] = { "destroyed" },
    ["completely eliminate"] = { "eliminate" }, ["each and every"] = { "each", "every" }, ["first began"] = { "began" },
    ["general public"] = { "public" }, ["join together"] = { "join" }, ["merge together"] = { "merge" }, ["new innovation"] = { "innovation" },
    ["PIN number"] = { "PIN" }, ["ATM machine"] = { "ATM" }, ["HIV virus"] = { "HIV" }, ["revert back"] = { "revert" },
    ["return back"] = { "return" }, ["true fact"] = { "fact" }, ["unexpected surprise"] = { "surprise" }, ["very unique"] = { "unique" },
    ["most unique"] = { "unique" }, ["close scrutiny"] = { "scrutiny" }, ["armed gunman"] = { "gunman" }, ["12 noon"] = { "noon" },
    ["12 midnight"] = { "midnight" }, ["safe haven"] = { "haven" },
  },
  examples = {
    { "The end result is very unique." },
    { good = "The result is unique." },
  },
}
