return {
  id = "en/wordy",
  summary = "Say it in fewer words.",
  level = "hint",
  lang = "en",
  scope = { "title", "lead", "paragraph", "outside quotes" },
  why = [[Omit needless words (Strunk and White, The Elements of Style; plainlanguage.gov).]],
  terms = {
    ["in order to"] = { "to" }, ["due to the fact that"] = { "because" },
    ["in spite of the fact that"] = { "although" }, ["at this point in time"] = { "now" },
    ["at the present time"] = { "now" }, ["in the event that"] = { "if" }, ["a large number of"] = { "many" },
    ["a majority of"] = { "most" }, ["in the near future"] = { "soon" }, ["has the ability to"] = { "can" },
    ["is able to"] = { "can" }, ["prior to"] = { "before" }, ["subsequent to"] = { "after" },
    ["with regard to"] = { "about" }, ["with respect to"] = { "about" }, ["in terms of"] = { "in", "for" },
    ["for the purpose of"] = { "for", "to" }, ["on the grounds that"] = { "because" },
    ["in close proximity to"] = { "near" }, ["until such time as"] = { "until" },
    ["the reason why is that"] = { "because" }, ["whether or not"] = { "whether" }, ["utilize"] = { "use" },
    ["utilise"] = { "use" }, ["commence"] = { "begin" }, ["terminate"] = { "end" },
  },
  examples = {
    { "The council met in order to vote." },
    { good = "The council met to vote." },
  },
}
