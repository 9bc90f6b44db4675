return {
  id = "de/stale-phrase",
  summary = "The phrase has been used up.",
  level = "hint",
  tags = { "language" },
  lang = "de",
  scope = { "title", "lead", "paragraph", "crosshead", "outside quotes" },
  why = [[Stock phrases and stale superlatives come to mind first and tell least (Wolf Schneider, Deutsch für Profis:
Floskeln; floskelwolke.de counts them).]],
  terms = {
    "grünes Licht", "auf Hochtouren", "Paukenschlag", "Schritt in die richtige Richtung", "Nacht-und-Nebel-Aktion",
    "das Zünglein an der Waage", "den Startschuss gegeben", "fiel der Startschuss", "in trockenen Tüchern",
    "Licht am Ende des Tunnels", "auf dem Prüfstand", "auf den Prüfstand", "vor vollendete Tatsachen",
    "in aller Munde", "ein Bild des Grauens", "Bild der Verwüstung", "die Spitze des Eisbergs", "Stein des Anstoßes",
    "Gretchenfrage", "Damoklesschwert", "wie ein Damoklesschwert", "Fass ohne Boden", "Quantensprung", "Meilenstein",
    "historischer Tag", "in den Startlöchern", "unter Hochdruck", "die Seele baumeln lassen",
    "kein Stein auf dem anderen", "Wechselbad der Gefühle", "Hand in Hand", "Tropfen auf den heißen Stein",
    "rote Karte gezeigt", "das Ruder herumreißen", "ins Rollen gebracht", "mit Argusaugen", "vom Tisch",
    "in die Röhre schauen", "Ball flach halten", "weltweit einzigartig", "aller Zeiten", "nie dagewesen",
    "nie da gewesen",
  },
  examples = {
    { "Der Rat gab grünes Licht: ein Meilenstein." },
    { good = "Der Rat stimmte zu." },
  },
}
