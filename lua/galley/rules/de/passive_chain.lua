return {
  id = "de/passive-chain",
  summary = "Sentence after sentence is passive: say who acts.",
  level = "hint",
  tags = { "language" },
  lang = "de",
  scope = { "lead", "paragraph" },
  why = [[The passive leaves out who acts. One is a choice, three in a row are a habit (Wolf Schneider, Deutsch für Profis).]],
  options = { most = 2 },
  check = function(article, found, options)
    local run, first = 0, nil
    for i in article:each "sentence" do
      local passive = article:has(i, "worden") and article:text_of(i):find "worden%f[%A]"
      if not passive and (article:has(i, "wurde") or article:has(i, "wird")) then
        -- The auxiliary and, at the end of a clause, a participle.
        local text = article:text_of(i)
        local _, last = text:find "%f[%a]w[iu]rde?n?%f[%A]"
        passive = last and text:find("ge[%l\128-\255]+[tn][.,;!?]", last + 1)
      end
      run = passive and run + 1 or 0
      first = run == 1 and i or first
      if run == options.most + 1 then
        found(article.sentences[first], { message = ("From here on, %d sentences in a row are passive."):format(run) })
      end
    end
  end,
  examples = {
    { "Der Steg wurde gebaut. Das Haus wurde geräumt. Die Straße wurde gesperrt." },
    { good = "Der Steg wurde gebaut. Das Haus räumte die Stadt. Die Straße wurde gesperrt." },
  },
}
