return {
  id = "en/anonymous-source",
  summary = "Sources without a name prove little.",
  level = "hint",
  tags = { "sourcing" },
  lang = "en",
  scope = { "title", "lead", "paragraph", "outside quotes" },
  why = [[Say who, or why the name is kept (AP News Values and Principles: anonymous sources; Reuters Handbook of
Journalism).]],
  pattern = [[\b(?:experts|analysts|critics|observers|insiders|sources|officials)(?= (?:say|said|believe|warn|]] ..
    [[warned|fear|expect)\b)|\b(?:it is believed|it is understood|it is thought) that\b|\bsome say\b|]] ..
    [[\bmany believe\b]],
  examples = {
    { "The pier, analysts say, is too dear." },
    { good = "Anna Petersen, a biologist, says the pier is too dear." },
  },
}
