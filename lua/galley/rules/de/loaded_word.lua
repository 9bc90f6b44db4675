return {
  id = "de/loaded-word",
  summary = "The word takes sides.",
  level = "hint",
  lang = "de",
  scope = { "title", "lead", "paragraph", "crosshead", "outside quotes" },
  inflect = true,
  why = [[Words that judge while they seem to name: who uses them should know it (Deutscher Presserat, Pressekodex, Ziffer 12;
Neue deutsche Medienmacher, Glossar; Sprachkritische Aktion: Unwort des Jahres). A house adds its own with a rule of its own.]],
  terms = {
    ["Asylant"] = { "Asylbewerber", "Schutzsuchender" }, ["Asylanten"] = { "Asylbewerber", "Schutzsuchende" },
    ["Flüchtlingswelle"] = { "viele Flüchtlinge" }, ["Flüchtlingsflut"] = { "viele Flüchtlinge" }, ["Asyltourismus"] = {},
    ["Sozialtourismus"] = {}, ["Ehrenmord"] = { "Mord" }, ["Familientragödie"] = { "Mord", "Tötung" }, ["Beziehungstat"] = { "Mord", "Tötung" },
    ["Kollateralschaden"] = { "zivile Opfer" }, ["Kollateralschäden"] = { "zivile Opfer" }, ["Zigeuner"] = { "Sinti und Roma" },
    ["Gutmensch"] = {}, ["Gutmenschen"] = {}, ["Lügenpresse"] = {}, ["Altparteien"] = {}, ["Systemmedien"] = {}, ["Umvolkung"] = {},
    ["Überfremdung"] = {}, ["Klimahysterie"] = {}, ["Klimaterroristen"] = {}, ["alternative Fakten"] = {}, ["Döner-Morde"] = {},
    ["Selbstmord"] = { "Suizid" }, ["Freitod"] = { "Suizid" },
    ["an den Rollstuhl gefesselt"] = { "auf den Rollstuhl angewiesen" }, ["taubstumm"] = { "gehörlos" }, ["Liliputaner"] = { "kleinwüchsige Menschen" },
    ["Kinderpornografie"] = { "Darstellungen von Kindesmissbrauch" }, ["Sexmob"] = {}, ["Machtergreifung"] = { "Machtübernahme", "Machtübertragung" },
    ["Reichskristallnacht"] = { "Novemberpogrome" }, ["Kristallnacht"] = { "Novemberpogrome" }, ["Endlösung"] = {},
    ["Freisetzung von Mitarbeitern"] = { "Entlassungen" },
  },
  examples = {
    { "Die Flüchtlingswelle erreichte Marlow." },
    { "Die Polizei spricht von einer Familientragödie." },
    { good = "Viele Flüchtlinge kamen nach Marlow." },
  },
}
