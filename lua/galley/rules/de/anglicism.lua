return {
  id = "de/anglicism",
  summary = "English stands behind the phrase.",
  level = "hint",
  tags = { "language" },
  lang = "de",
  scope = { "title", "lead", "paragraph", "outside quotes" },
  why = [[Phrases translated word for word mean something else, or nothing, in German (Duden, Richtiges und gutes
Deutsch; Zwiebelfisch).]],
  terms = {
    ["macht Sinn"] = { "ergibt Sinn", "ist sinnvoll" }, ["machen Sinn"] = { "ergeben Sinn" },
    ["Sinn machen"] = { "Sinn ergeben" }, ["Sinn machte"] = { "Sinn ergab" },
    ["am Ende des Tages"] = { "letztlich", "schließlich" }, ["nicht wirklich"] = { "eigentlich nicht", "kaum" },
    ["in Front"] = { "vorn" }, ["für den Moment"] = { "vorerst" }, ["ein Stück weit"] = { "ein wenig" },
    ["einen guten Job"] = { "gute Arbeit" }, ["Meeting"] = { "Sitzung", "Treffen" },
    ["Meetings"] = { "Sitzungen", "Treffen" }, ["downloaden"] = { "herunterladen" }, ["gecancelt"] = { "abgesagt" },
    ["canceln"] = { "absagen" }, ["performen"] = { "leisten" }, ["committen"] = { "sich verpflichten" },
    ["Facility"] = { "Einrichtung" }, ["Challenge"] = { "Herausforderung", "Aufgabe" },
    ["pushen"] = { "antreiben", "fördern" }, ["Background"] = { "Hintergrund" },
    ["realisiert, dass"] = { "erkennt, dass" }, ["realisierte, dass"] = { "erkannte, dass" },
  },
  examples = {
    { "Das macht Sinn, sagt der Rat nach dem Meeting." },
    { good = "Das ist sinnvoll, sagt der Rat nach der Sitzung." },
  },
}
