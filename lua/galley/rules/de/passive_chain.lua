return {
  id = "de/passive-chain",
  summary = "Sentence after sentence is passive: say who acts.",
  level = "hint",
  lang = "de",
  scope = { "lead", "paragraph" },
  why = [[The passive leaves out who acts. One is a choice, three in a row are a habit (Wolf Schneider, Deutsch für Profis).]],
  options = { most = 2 },
  anchors = { "wird", "werden", "wurde", "wurden", "worden" },
  check = function(article, found, options)
    local run, first = 0, nil
    for sentence in article:sentences "paragraph" do
      local text = sentence.text
      local passive = text:find "worden%f[%A]" or
        (text:find "%f[%a]w[iu]rden?%f[%A]" and text:find "ge[%l\128-\255]+[tn][%.,;!?]")
      if not passive then
        run = 0
      else
        run = run + 1
        first = run == 1 and sentence or first
        if run == options.most + 1 then
          found(first, { message = ("From here on, %d sentences in a row are passive."):format(run) })
        end
      end
    end
  end,
  examples = {
    { "Der Steg wurde gebaut. Das Haus wurde geräumt. Die Straße wurde gesperrt." },
    { good = "Der Steg wurde gebaut. Das Haus räumte die Stadt. Die Straße wurde gesperrt." },
  },
}
