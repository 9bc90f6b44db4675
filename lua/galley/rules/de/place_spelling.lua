return {
  id = "de/place-spelling",
  summary = "The place has a German name, or another one today.",
  level = "warning",
  tags = { "spelling" },
  lang = "de",
  scope = { "title", "lead", "paragraph", "crosshead", "outside quotes" },
  inflect = true,
  why = [[Places take the German form that readers know (Auswärtiges Amt, Länderverzeichnis für den amtlichen Gebrauch;
Ständiger Ausschuss für geographische Namen); English spellings slip in with English sources.]],
  terms = {
    ["Weissrussland"] = "Belarus", ["Weißrussland"] = "Belarus", ["Swasiland"] = "Eswatini",
    ["Kazakhstan"] = "Kasachstan", ["Uzbekistan"] = "Usbekistan", ["Kyrgyzstan"] = "Kirgisistan",
    ["Kirgistan"] = { "Kirgisistan" }, ["Tajikistan"] = "Tadschikistan", ["Azerbaijan"] = "Aserbaidschan",
    ["Moscow"] = "Moskau", ["Warsaw"] = "Warschau", ["Prague"] = "Prag", ["Belgrade"] = "Belgrad",
    ["Bucharest"] = "Bukarest", ["Athens"] = { "Athen" }, ["Copenhagen"] = "Kopenhagen", ["Brussels"] = "Brüssel",
    ["Geneva"] = "Genf", ["Kharkiv"] = "Charkiw", ["Kharkov"] = "Charkiw", ["Charkow"] = { "Charkiw" },
    ["Kherson"] = "Cherson", ["Zaporizhzhia"] = "Saporischschja", ["Saporoschje"] = { "Saporischschja" },
    ["Lvov"] = { "Lwiw" }, ["Lviv"] = "Lwiw", ["Odessa"] = { "Odesa" }, ["Dnepropetrowsk"] = { "Dnipro" },
    ["Cairo"] = { "Kairo" }, ["Beijing"] = { "Peking" }, ["Tehran"] = "Teheran", ["Riyadh"] = "Riad",
    ["Kuwait City"] = { "Kuwait-Stadt" }, ["Mexico City"] = { "Mexiko-Stadt" }, ["Mexico"] = { "Mexiko" },
    ["Nur-Sultan"] = { "Astana" }, ["Yerevan"] = "Eriwan", ["Tbilisi"] = { "Tiflis" }, ["Chisinau"] = { "Chișinău" },
    ["Bishkek"] = "Bischkek", ["Tashkent"] = "Taschkent", ["Chernobyl"] = "Tschernobyl", ["Crimea"] = "Krim",
  },
  examples = {
    { "In Weissrussland wird gewählt, in Moscow gefeiert.", "In Belarus wird gewählt, in Moskau gefeiert." },
    { good = "In Belarus wird gewählt, in Moskau gefeiert." },
  },
}
