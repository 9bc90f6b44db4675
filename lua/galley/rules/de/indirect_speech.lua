return {
  id = "de/indirect-speech",
  summary = "Indirect speech stands in the Konjunktiv.",
  level = "hint",
  tags = { "language" },
  lang = "de",
  enabled = false,
  scope = { "lead", "paragraph", "outside quotes" },
  why = [[The Konjunktiv says that somebody else says so: “Er sagte, der Steg sei sicher.” With the indicative the
paper says it itself (Duden, Die Grammatik: Referatkonjunktiv; dpa). With “dass”, the indicative is allowed.]],
  pattern = [[\b(?:sagte|erklärte|betonte|versicherte|behauptete|meinte)(?: (?:\p{Lu}\p{L}+|er|sie))?, (?:der|]] ..
    [[die|das|es|er|sie|man) (?:\p{L}+ ){0,3}?(ist|sind|hat|haben|wird|werden|kann|können|muss|]] ..
    [[müssen)\b(?! \p{L}+, )]],
  examples = {
    { "Petersen sagte, der Steg ist sicher." },
    { good = "Petersen sagte, der Steg sei sicher." },
    { good = "Petersen sagte, dass der Steg sicher ist." },
  },
}
