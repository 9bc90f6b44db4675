local function is_passive(sentence)
  if sentence:find "worden%f[%A]" then
    return true
  end
  -- The auxiliary and, at the end of a clause, a participle.
  local _, last = sentence:find "%f[%a]w[iu]rde?n?%f[%A]"
  return last and sentence:find("ge[%l\128-\255]+[tn][.,;!?]", last + 1)
end

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
    -- Sentences `row` in a row, up to `before`, may be passive; up to `known` it is known of them.
    local row, before, known, run, first = 0, 0, 0, 0, nil
    for i in article:select("sentence", { holds = { "worden", "wurde", "wird" } }) do
      if i > before + 1 then
        row, run, known = 0, 0, i - 1
      end
      row, before = row + 1, i
      for k = known + 1, row > options.most and i or known do
        run = is_passive(article:text_of(k)) and run + 1 or 0
        first = run == 1 and k or first
        if run == options.most + 1 then
          found(article.sentences[first], { message = ("From here on, %d sentences in a row are passive."):format(run) })
        end
        known = k
      end
    end
  end,
  examples = {
    { "Der Steg wurde gebaut. Das Haus wurde geräumt. Die Straße wurde gesperrt." },
    { good = "Der Steg wurde gebaut. Das Haus räumte die Stadt. Die Straße wurde gesperrt." },
  },
}
