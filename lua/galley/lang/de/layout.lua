--- German: the words that layout is known by, in headers, on lines of their own and spliced into running text. English
--- keys stand here too, for archives use them with German articles.
local lists = require "galley.lang.lists"


--- What each label opens; the names are those of csrc/article/labels.c.
local labels = {
  title = { "Titel", "Title", "Überschrift", "Headline", "Schlagzeile" },
  kicker = { "Dachzeile", "Spitzmarke", "Kicker", "Oberzeile" },
  lead = { "Vorspann", "Teaser", "Lead", "Unterzeile", "Untertitel", "Zusammenfassung", "Description", "Summary" },
  date = { "Datum", "Date", "Erscheinungsdatum", "Publikationsdatum", "Veröffentlichungsdatum", "Published", "PubDate" },
  url = { "URL", "Link", "Permalink", "Adresse", "Canonical" },
  key = {
    "Rubrik", "Ressort", "Section", "Kategorie", "Category", "Schlagwort", "Schlagwörter", "Stichwort", "Stichwörter",
    "Schlagworte", "Stichworte", "Tags", "Keywords", "Sprache", "Lang", "Language", "Ausgabe", "Seite", "ID", "Slug",
    "Layout",
  },
  byline = { "Von", "Autor", "Autorin", "Autoren", "Autorinnen", "Author", "Authors", "Verfasser", "Verfasserin", "Text",
    "Text von",
    "Ein Bericht von", "Eine Analyse von", "Ein Kommentar von", "Ein Gastbeitrag von", "Eine Reportage von",
    "Byline" },
  source = { "Quelle", "Quellen", "Source", "Agentur" },
  dateline = {
    "Stand", "Veröffentlicht", "Veröffentlicht am", "Erstveröffentlicht", "Erstellt", "Erstellt am", "Aktualisiert",
    "Aktualisiert am", "Zuletzt aktualisiert", "Zuletzt aktualisiert am", "Letzte Aktualisierung", "Letzte Änderung",
    "Erschienen", "Erschienen am", "Publiziert", "Publiziert am", "Online seit",
  },
  caption = {
    "Foto", "Fotos", "Bild", "Bilder", "Grafik", "Infografik", "Karte", "Video", "Audio", "Podcast", "Bildunterschrift",
    "Bildquelle", "Bildnachweis", "Symbolbild", "Symbolfoto", "Archivbild", "Archivfoto", "Illustration", "Fotostrecke",
    "Bildergalerie", "Im Video", "Im Bild", "Sehen Sie im Video", "Credit",
  },
  boilerplate = {
    "Anzeige", "Werbung", "Advertorial", "Advertisement", "Newsletter", "Newsletter abonnieren", "Zum Newsletter",
    "Jetzt Newsletter abonnieren", "Jetzt den Newsletter abonnieren", "Abonnieren Sie unseren", "Abonnieren Sie den",
    "Melden Sie sich für unseren", "Melden Sie sich hier", "Jetzt kostenlos anmelden", "Jetzt kostenlos testen",
    "Jetzt anmelden", "Hier anmelden", "Jetzt abonnieren", "Jetzt weiterlesen", "Jetzt lesen", "Folgen Sie uns",
    "Folgen Sie", "Teilen Sie diesen", "Zur Startseite", "Zum Login", "Zum Abo", "Alle Rechte vorbehalten",
    "Dieser Artikel erschien zuerst", "Dieser Text erschien zuerst", "Der Artikel wird unten fortgesetzt", "Inhalt von",
    "Empfohlener redaktioneller Inhalt", "Externer Inhalt", "Mit Ihrer Zustimmung", "Artikel merken", "Artikel teilen",
    "Artikel drucken", "Kommentare", "Kommentar schreiben",
  },
}

--- Adds the classes of layout to the words of German.
---@param words table
return function(words)
  words.label = lists.by_item(labels)

  -- A text says that the label may do without a separator if its title ends in a part of a series.
  words.reference_label = {
    ["Analyse"] = "part", ["Mehr zum Thema"] = 1, ["Lesen Sie auch"] = 1, ["Lesen Sie mehr"] = 1,
    ["Lesen Sie dazu"] = 1, ["Lesen Sie hierzu"] = 1, ["Lesen Sie dazu auch"] = 1, ["Lesen Sie mehr dazu"] = 1,
    ["Lesen Sie außerdem"] = 1, ["Siehe auch"] = 1, ["Mehr dazu"] = 1, ["Mehr dazu lesen Sie hier"] = 1,
    ["Mehr zu"] = 1, ["Auch interessant"] = 1, ["Das könnte Sie auch interessieren"] = 1, ["Weiterlesen"] = 1,
    ["Zum Thema"] = 1, ["Passend zum Thema"] = 1, ["Weitere Artikel"] = 1, ["Hintergrund"] = "part",
    ["Interview"] = "part", ["Reportage"] = "part", ["Kommentar"] = "part", ["Meinung"] = "part", ["Exklusiv"] = "part",
    ["Video"] = "part", ["Porträt"] = "part", ["Essay"] = "part", ["Serie"] = "part",
  }
  for _, word in ipairs {
    "diesmal", "obendrein", "mitunter", "oftmals", "vielerorts", "hierzulande", "anfangs", "ausgerechnet",
    "ausschlaggebend", "beispielsweise", "dementsprechend", "deutlich", "einst", "entsprechend", "fortan", "generell",
    "grundsätzlich", "heuer", "hingegen", "immer", "konkret", "manchmal", "meistens", "nebenbei", "neuerdings",
    "normalerweise", "notfalls", "seinerzeit", "selbstverständlich", "sicherlich", "sodann", "somit", "überdies",
    "überhaupt", "umgekehrt", "unterdessen", "vergangenen", "wenngleich", "weiters", "wohl", "zeitgleich", "zumindest",
    "zunehmend", "zwischenzeitlich", "zuletzt",
  } do
    words.starter[#words.starter + 1] = word
  end

  words.part = { "Teil", "Folge" }

  -- News agencies and the marks of their reports.
  words.agency = {
    "dpa", "AFP", "APA", "Reuters", "rtr", "AP", "ddp", "dapd", "epd", "KNA", "SID", "SDA", "Keystone-SDA", "Keystone",
    "ANSA", "EFE", "TASS", "Tass", "Interfax", "RIA", "Nowosti", "Sputnik", "Xinhua", "PTI", "Bloomberg", "dpa-AFX",
    "dpa/tmn", "dts", "AWP",
  }

  -- Finite verbs beside those of speech and of the past.
  words.finite = {
    "ist", "sind", "war", "waren", "wird", "werden", "wurde", "wurden", "hat", "haben", "hatte", "hatten", "kann",
    "können", "konnte", "konnten", "muss", "müssen", "musste", "mussten", "soll", "sollen", "sollte", "sollten", "will",
    "wollen", "wollte", "wollten", "darf", "dürfen", "durfte", "durften", "mag", "mögen", "möchte", "möchten", "sei",
    "seien", "habe", "hätte", "hätten", "wäre", "wären", "würde", "würden", "könnte", "könnten", "müsse", "müsste",
    "müssten", "solle", "wolle", "dürfe", "dürfte", "dürften", "gibt", "gab", "gebe", "gäbe", "geht", "gehen", "ging",
    "gehe", "kommt", "kommen", "kam", "kamen", "komme", "bleibt", "bleiben", "blieb", "bleibe", "steht", "stehen",
    "stand", "stehe", "liegt", "liegen", "lag", "liege", "nimmt", "nehmen", "nahm", "macht", "machen", "machte",
    "machten", "tut", "tun", "tat", "lässt", "lassen", "ließ", "sieht", "sehen", "sah", "sahen", "hält", "halten",
    "hielt", "heißt", "heißen", "hieß", "zeigt", "zeigen", "zeigte", "zeigten", "führt", "führen", "führte", "bringt",
    "bringen", "brachte", "findet", "finden", "fand", "fanden", "stellt", "stellen", "stellte", "setzt", "setzen",
    "setzte", "spielt", "spielen", "spielte", "spielten", "gilt", "gelten", "galt", "braucht", "brauchen", "brauchte",
    "arbeitet", "arbeiten", "arbeitete", "beginnt", "beginnen", "begann", "endet", "endete", "fällt", "fallen", "fiel",
    "fielen", "folgt", "folgen", "folgte", "gehört", "gehören", "gehörte", "gewinnt", "gewann", "gewannen", "handelt",
    "handele", "handelte", "hilft", "helfen", "half", "ermittelt", "läuft", "laufen", "lief", "liefen", "lebt", "leben",
    "lebte", "lebten", "plant", "planen", "plante", "rechnet", "rechnen", "rechnete", "schafft", "schaffen", "schaffte",
    "sitzt", "sitzen", "saß", "sorgt", "sorgen", "sorgte", "steigt", "steigen", "stieg", "stiegen", "stirbt", "starb",
    "starben", "sucht", "suchen", "suchte", "trägt", "tragen", "trug", "trifft", "treffen", "traf", "trafen", "tritt",
    "treten", "trat", "traten", "verliert", "verlor", "verloren", "wächst", "wuchs", "weiß", "wissen", "wusste",
    "wirkt", "wirkte", "zählt", "zählen", "zählte", "zieht", "ziehen", "zog", "zogen", "droht", "drohen", "drohte",
    "erhält", "erhielt", "erhielten", "erhalten", "erwartet", "erwarten", "fehlt", "fehlen", "fehlte", "fordert",
    "fordern", "forderte", "kostet", "kosten", "kostete", "bedeutet", "bietet", "bieten", "bot", "berichtet",
    "berichten", "betrifft", "besteht", "bestehen", "dient", "dienen", "entsteht", "entstand", "entscheidet", "ergibt",
    "ergab", "erklärt", "erinnert", "erscheint", "erschien", "fördert", "distanziert", "geschieht", "geschah", "glaubt",
    "hofft", "kennt", "kennen", "lautet", "lautete", "lauten", "meint", "scheint", "schien", "schreibt", "spricht",
    "sprach", "startet", "startete", "übernimmt", "übernahm", "verkauft", "versucht", "wartet", "wechselt", "wechselte",
    "wehrt", "wehrte", "widmet", "wirft", "warf", "zwingt", "stimmt", "stimmte", "stimmten", "wagt",
  }

  -- Nouns whose name may begin with an article or a preposition, and such names.
  words.naming = {
    "Zeitung", "Tageszeitung", "Wochenzeitung", "Sonntagszeitung", "Boulevardzeitung", "Zeitschrift", "Fachzeitschrift",
    "Magazin", "Nachrichtenmagazin", "Wochenmagazin", "Blatt", "Portal", "Internetportal", "Onlineportal", "Website",
    "Webseite", "Sender", "Sendung", "TV-Sendung", "Show", "Serie", "TV-Serie", "Film", "Kinofilm", "Spielfilm",
    "Films", "Dokumentarfilm", "Doku", "Krimi", "Drama", "Komödie", "Thriller", "Streifen", "Buch", "Buches", "Roman",
    "Romans", "Erzählung", "Novelle", "Biografie", "Krimis", "Gedicht", "Stück", "Stücks", "Theaterstück", "Oper",
    "Operette", "Musical", "Album", "Albums", "Song", "Lied", "Hit", "Single", "Titel", "Motto", "Slogan", "Schlagwort",
    "Stichwort", "Begriff", "Wort", "Worte", "Namen", "Name", "Thema", "Frage", "Band", "Gruppe", "Rubrik", "Kolumne",
    "Reihe", "Partei", "Liste", "Initiative", "Plattform", "Verein", "Projekt", "Spiel", "Game", "Computerspiel",
    "Schild", "Aufschrift", "Parole", "Losung", "Ruf", "Rufe", "Hotel", "Restaurant", "Gasthaus", "Ausstellung",
    "Bericht", "Studie", "Klassiker", "Die Presse", "Die Zeit", "Die Welt", "Der Spiegel", "Der Standard",
    "Der Tagesspiegel", "Der Freitag", "Der Postillon", "Die Tagespresse", "Die Woche", "Das Erste", "Das Magazin",
    "Der Westen", "Die Ostschweiz", "Die Linke", "Die Grünen", "Die Partei",
    -- Names and nouns that are written as function words are, and function words that old spelling capitalised.
    "Allen", "Ehe", "Ganz", "Kurz", "Lange", "Man", "Von", "Wen", "Abends", "Alle", "Andere", "Beide", "Euch", "Jeder",
    "Mehr", "Morgens",
    "Nichts", "Niemand", "Die Toten Hosen", "Die Ärzte", "Die Fantastischen Vier", "Den Haag", "Im Zentrum", "Im Westen",
  }
end
