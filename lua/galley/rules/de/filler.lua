return {
  id = "de/filler",
  summary = "The word says nothing: strike it.",
  level = "hint",
  tags = { "language" },
  lang = "de",
  scope = { "title", "lead", "paragraph", "outside quotes" },
  why = [[Fillers take space and weaken what they stand with (Wolf Schneider, Deutsch für Profis; Ludwig Reiners,
Stilfibel). What people are quoted with stays.]],
  terms = {
    "sozusagen", "gewissermaßen", "quasi", "irgendwie", "regelrecht", "förmlich", "schlichtweg",
    "schlicht und einfach", "ohne Wenn und Aber", "im Grunde genommen", "im Endeffekt", "letzten Endes",
    "an und für sich", "selbstredend", "durchaus", "wohlgemerkt", "bekanntlich", "bekanntermaßen", "nichtsdestotrotz",
    "voll und ganz", "einfach nur", "nun einmal", "sicherlich", "zweifelsohne", "zweifellos",
  },
  examples = {
    { "Der Steg ist gewissermaßen fertig." },
    { "Das ist sozusagen ein Erfolg." },
    { good = "Der Steg ist fertig." },
  },
}
