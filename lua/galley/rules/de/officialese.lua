return {
  id = "de/officialese",
  summary = "Officialese: say it in plain words.",
  level = "hint",
  lang = "de",
  scope = { "title", "lead", "paragraph", "outside quotes" },
  why = [[The language of offices hides who does what (Wolf Schneider, Deutsch für Profis; Bundesverwaltungsamt, Bürgernahe
Verwaltungssprache).]],
  terms = {
    ["seitens"] = { "von" }, ["mittels"] = { "mit", "durch" }, ["zwecks"] = { "für", "um zu" }, ["bezüglich"] = { "zu", "über" },
    ["hinsichtlich"] = { "zu", "bei" }, ["diesbezüglich"] = { "dazu" }, ["im Hinblick auf"] = { "wegen", "für" },
    ["in Bezug auf"] = { "zu", "bei" }, ["zum jetzigen Zeitpunkt"] = { "jetzt" }, ["zu diesem Zeitpunkt"] = { "da", "dann" },
    ["zum gegenwärtigen Zeitpunkt"] = { "jetzt" }, ["im Vorfeld"] = { "vorher", "vor" }, ["im Nachgang"] = { "danach" },
    ["im Rahmen von"] = { "bei", "mit" }, ["im Rahmen des"] = { "bei dem", "mit dem" }, ["im Rahmen der"] = { "bei der", "mit der" },
    ["unter Zuhilfenahme"] = { "mit" }, ["in Abhängigkeit von"] = { "je nach" }, ["nichtsdestoweniger"] = { "trotzdem" },
    ["vonseiten"] = { "von" }, ["von Seiten"] = { "von" }, ["zur Gänze"] = { "ganz" }, ["dahingehend"] = { "so" },
    ["zur Anwendung kommen"] = { "angewandt werden" }, ["in Kenntnis gesetzt"] = { "unterrichtet" },
    ["zur Verfügung gestellt"] = { "gegeben", "bereitgestellt" }, ["in Augenschein genommen"] = { "angesehen" },
    ["einer Prüfung unterzogen"] = { "geprüft" }, ["in Erwägung ziehen"] = { "erwägen" }, ["unter Beweis stellen"] = { "beweisen" },
    ["unter Beweis gestellt"] = { "bewiesen" }, ["zum Ausdruck bringen"] = { "ausdrücken" },
    ["zum Ausdruck gebracht"] = { "ausgedrückt" }, ["in Verbindung setzen"] = { "sprechen mit" }, ["obliegt"] = { "ist Sache von" },
  },
  examples = {
    { "Seitens der Stadt gibt es zum jetzigen Zeitpunkt keine Auskunft." },
    { "Der Steg wurde einer Prüfung unterzogen." },
    { good = "Die Stadt gibt jetzt keine Auskunft." },
  },
}
