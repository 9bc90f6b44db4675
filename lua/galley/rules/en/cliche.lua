return {
  id = "en/cliche",
  summary = "The phrase has been used up.",
  level = "hint",
  tags = { "language" },
  lang = "en",
  scope = { "title", "lead", "paragraph", "outside quotes" },
  why = [["Never use a metaphor, simile, or other figure of speech which you are used to seeing in print" (George
Orwell, Politics and the English Language); AP Stylebook: clichés.]],
  terms = {
    "at the end of the day", "tip of the iceberg", "level playing field", "perfect storm", "game changer",
    "game-changer", "think outside the box", "low-hanging fruit", "only time will tell", "remains to be seen",
    "in the wake of", "a stone's throw", "light at the end of the tunnel", "back to the drawing board",
    "par for the course", "give the green light", "gave the green light", "hit the ground running", "move the needle",
    "push the envelope", "shrouded in mystery", "sigh of relief", "war-torn", "oil-rich", "cautiously optimistic",
    "sent shockwaves", "hotly contested", "spread like wildfire", "last-ditch effort",
  },
  examples = {
    { "The vote is a game changer." },
    { good = "The vote changes much." },
  },
}
