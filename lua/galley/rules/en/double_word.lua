return {
  id = "en/double-word",
  summary = "A word stands twice.",
  level = "warning",
  tags = { "spelling" },
  lang = "en",
  why = [[The same word twice in a row is mostly left over from editing. “had had” and “that that” are let pass.]],
  pattern = [[\b(the|a|an|of|to|in|and|or|is|are|was|were|be|for|on|at|by|with|from|as|it|he|she|they|we|has|]] ..
    [[have|his|her|their|this|not|will|would|can|could) \1\b]],
  suggest = "$1",
  examples = {
    { "The council met in the the hall." },
    { good = "The council had had enough." },
  },
}
