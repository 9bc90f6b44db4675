return {
  id = "de/false-superlative",
  summary = "The word cannot be heightened.",
  level = "error",
  tags = { "language" },
  lang = "de",
  scope = { "title", "lead", "paragraph", "crosshead", "outside quotes" },
  why = [[What is already the highest has no superlative: einzig, optimal, bestmöglich. Duden, Richtiges und gutes
Deutsch: Vergleichsformen.]],
  terms = {
    ["einzigste"] = "einzige", ["einzigster"] = "einziger", ["einzigstes"] = "einziges", ["einzigsten"] = "einzigen",
    ["optimalste"] = "optimale", ["optimalsten"] = "optimalen", ["optimalster"] = "optimaler",
    ["bestmöglichste"] = "bestmögliche", ["bestmöglichsten"] = "bestmöglichen",
    ["größtmöglichste"] = "größtmögliche", ["größtmöglichsten"] = "größtmöglichen",
    ["schnellstmöglichst"] = "schnellstmöglich", ["bestmöglichst"] = "bestmöglich",
    ["baldmöglichst"] = { "möglichst bald" }, ["keinster Weise"] = "keiner Weise",
    ["meistgelesenste"] = "meistgelesene", ["meistverkaufteste"] = "meistverkaufte",
    ["höchstqualifizierteste"] = "höchstqualifizierte",
  },
  examples = {
    { "Das ist die einzigste und optimalste Lösung.", "Das ist die einzige und optimale Lösung." },
    { good = "Das ist die einzige Lösung." },
  },
}
