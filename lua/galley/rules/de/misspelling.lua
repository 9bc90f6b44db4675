return {
  id = "de/misspelling",
  summary = "The word is misspelt.",
  level = "error",
  tags = { "spelling" },
  lang = "de",
  why = [[Words that are misspelt so often that spelling checkers have learnt some of them. Duden, Die deutsche
Rechtschreibung.]],
  terms = {
    ["Standart"] = "Standard", ["Standarts"] = "Standards", ["Rythmus"] = "Rhythmus", ["Wiederstand"] = "Widerstand",
    ["wiederspiegelt"] = "widerspiegelt", ["wiederspiegeln"] = "widerspiegeln", ["wiederrum"] = "wiederum",
    ["vorraussichtlich"] = "voraussichtlich", ["Vorraussetzung"] = "Voraussetzung",
    ["Vorraussetzungen"] = "Voraussetzungen", ["vorraus"] = "voraus", ["garnicht"] = "gar nicht",
    ["garnichts"] = "gar nichts", ["zumindestens"] = { "zumindest", "mindestens" }, ["nähmlich"] = "nämlich",
    ["Gallerie"] = "Galerie", ["Maschiene"] = "Maschine", ["Reperatur"] = "Reparatur", ["seperat"] = "separat",
    ["Packet"] = { "Paket" }, ["agressiv"] = "aggressiv", ["Addresse"] = "Adresse", ["Komitte"] = "Komitee",
    ["Kommitee"] = "Komitee", ["Terasse"] = "Terrasse", ["Athmosphäre"] = "Atmosphäre", ["Projekct"] = "Projekt",
    ["desweiteren"] = "des Weiteren", ["Desweiteren"] = "Des Weiteren", ["unteranderem"] = "unter anderem",
    ["Sylvester"] = { "Silvester" }, ["Quartz"] = { "Quarz" }, ["Lizens"] = "Lizenz", ["Ergebniss"] = "Ergebnis",
    ["Verständniss"] = "Verständnis", ["Interresse"] = "Interesse", ["interressant"] = "interessant",
    ["tatsechlich"] = "tatsächlich", ["entgültig"] = "endgültig", ["entgültige"] = "endgültige",
    ["entgültigen"] = "endgültigen", ["vieleicht"] = "vielleicht", ["warscheinlich"] = "wahrscheinlich",
  },
  examples = {
    { "Der Standart stößt auf Wiederstand.", "Der Standard stößt auf Widerstand." },
    { "Das ist zumindestens eine Chance." },
    { good = "Die Standarte weht." },
  },
}
