--- German words that reports count with: news agencies by the names that articles give them; function words, which say
--- nothing of what a text is about; what a passive is made of; readability.
local reports = {}

-- Found -> the name to count under.
reports.agencies = {
  ["dpa"] = "dpa", ["Deutsche Presse-Agentur"] = "dpa", ["dpa-AFX"] = "dpa-AFX", ["AFP"] = "AFP",
  ["Agence France-Presse"] = "AFP", ["AP"] = "AP", ["Associated Press"] = "AP", ["Reuters"] = "Reuters", ["APA"] = "APA",
  ["Austria Presse Agentur"] = "APA", ["SDA"] = "SDA", ["sda"] = "SDA", ["Keystone-SDA"] = "SDA", ["KNA"] = "KNA",
  ["Katholische Nachrichten-Agentur"] = "KNA", ["epd"] = "epd", ["Evangelischer Pressedienst"] = "epd", ["SID"] = "SID",
  ["dapd"] = "dapd", ["ddp"] = "ddp", ["dts"] = "dts", ["kap"] = "Kathpress", ["Kathpress"] = "Kathpress",
  ["TASS"] = "TASS", ["Tass"] = "TASS", ["Itar-Tass"] = "TASS", ["RIA Nowosti"] = "RIA Nowosti",
  ["Ria Nowosti"] = "RIA Nowosti", ["Sputnik"] = "Sputnik", ["Interfax"] = "Interfax", ["BelTA"] = "BelTA",
  ["Ukrinform"] = "Ukrinform", ["Unian"] = "Unian", ["Xinhua"] = "Xinhua", ["ANSA"] = "ANSA", ["Ansa"] = "ANSA",
  ["EFE"] = "EFE", ["Bloomberg"] = "Bloomberg", ["Belga"] = "Belga", ["ANP"] = "ANP", ["PAP"] = "PAP", ["ČTK"] = "ČTK",
  ["CTK"] = "ČTK", ["MTI"] = "MTI", ["Tanjug"] = "Tanjug", ["Anadolu"] = "Anadolu", ["Kyodo"] = "Kyodo",
  ["Yonhap"] = "Yonhap", ["IRNA"] = "IRNA", ["UPI"] = "UPI",
}

-- Small letters. What lang/de.lua lists as starters of sentences (articles, pronouns, prepositions, conjunctions,
-- adverbs) is added by the reports that need it.
reports.function_words = {
  "ich", "du", "mich", "dich", "sich", "mir", "dir", "euer", "eure", "mein", "dein", "deine", "selber",
  "bin", "bist", "seid", "sei", "seien", "sein", "gewesen", "wäre", "wären", "habe", "haben", "habt", "hast", "gehabt",
  "hätte", "hätten", "werde", "werden", "werdet", "wirst", "worden", "geworden", "würde", "würden", "können", "könne",
  "könnten", "könnte", "konnte", "konnten", "müssen", "müsse", "müsste", "musste", "mussten", "sollen", "solle", "sollte",
  "sollten", "wollen", "wolle", "wollte", "wollten", "dürfen", "darf", "dürfe", "durfte", "dürfte", "mögen", "mag",
  "möchte", "möchten", "lassen", "lässt", "ließ", "macht", "machen", "machte", "gemacht", "geht", "gehen", "ging", "gegangen",
  "kommt", "kommen", "kam", "gekommen", "steht", "stehen", "stand", "liegt", "bleibt", "bleiben", "geben", "gegeben",
  "sagt", "sagte", "sagen", "gesagt", "so", "sehr", "mal", "ja", "nein", "nun", "eben", "halt", "etwa", "zirka", "bzw",
  "usw", "etc", "dabei", "dass", "daß", "denen", "derer", "dies", "dieselbe", "derselbe", "dasselbe", "einander",
  "eigene", "eigenen", "eigener", "ersten", "erste", "erster", "erstes", "zwei", "drei", "vier", "fünf", "ander", "anderes",
  "anderer", "vielen", "viel", "wenig", "mehr", "meist", "meisten", "weniger", "wurden", "wird", "hat", "ist", "war",
  "vom", "beim", "zur", "zum", "ins", "im", "am", "gegen", "per", "pro", "via", "je", "ab", "her", "hin", "heraus",
  "sowie", "bzw.", "z.b.", "usw.", "neu", "neue", "neuen", "neuer", "neues", "groß", "große", "großen", "gut", "gute",
  "guten", "jahr", "jahre", "jahren", "jahres", "uhr", "prozent", "euro", "millionen", "milliarden",
}

-- Forms of “werden”, and participles of the second kind by their shapes: patterns of Lua over small letters without
-- umlauts. Infinitives and nouns that look alike are named.
reports.passive = {
  auxiliaries = { "wird", "werden", "wurde", "wurden", "werde", "würde", "würden", "worden" },
  participles = { "^ge%l+t$", "^ge%l+en$", "^%l+ge%l%l+t$", "^%l+ge%l%l%l+en$", "^[bvez][er]%l+[iechru]%l*t$", "^%l+iert$" },
  certain = { "worden" },
  not_participles = {
    "gehen", "geben", "gelten", "gewinnen", "genießen", "geschehen", "gelingen", "gestehen", "gebären", "gedenken",
    "gefallen", "gehören", "gelangen", "genügen", "geraten", "gestatten", "gestalten", "gewähren", "gewöhnen", "gegen",
    "gerechnet", "gebiet", "gericht", "gesicht", "gewalt", "geschäft", "gesamt", "gebiete", "gesetz", "gebäuden",
    "besteht", "ergibt", "versteht", "bleibt", "erreicht", "berichten", "vergangenen", "eingehen", "ausgehen", "vorgehen",
    "angeben", "ausgeben", "weitergehen", "zurückgehen", "begeht", "bericht", "verlust", "verbot", "verzicht", "bestand",
  },
}

-- Amstad 1978, “Wie verständlich sind unsere Zeitungen?”: a - b * words a sentence - c * syllables a word.
reports.flesch = { 180, 1, 58.5 }

return reports
