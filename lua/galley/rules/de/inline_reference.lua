return {
  id = "de/inline-reference",
  summary = "A cross-reference to another article is spliced into the text.",
  level = "warning",
  tags = { "structure" },
  lang = "de",
  why = [[The title of another article in the middle of a paragraph reads as part of the sentence. It belongs into a
paragraph or box of its own.]],
  anchors = "references",
  where = { inline = true },
  check = function(_, found, _, reference)
    found(reference, { message = ("The cross-reference “%s” is spliced into the text."):format(reference.title) })
  end,
  examples = {
    { "Sein Sieg gilt als sicher. Analyse Warum kleine Häfen gewinnen – Teil 1 Am Montag sprach er im Rathaus." },
    { good = "Sein Sieg gilt als sicher. Am Montag sprach er im Rathaus." },
  },
}
