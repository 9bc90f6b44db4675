--- German: how reported speech is told: verbs and nouns of speech, pronouns, roles, the words of laut and zufolge.
--- The classes are described in csrc/read/language.h, their values in csrc/read/speech_words.h. Beside today's
--- words stand those of print before the spelling reform of 1901 (frug, erwiederte, sey, Mittheilung), and what scans
--- make of Fraktur (Jch, fagte).
local lists = require "galley.lang.lists"


--- A value 2 says that what follows the verb and a colon is a report of several sentences (meldet), 1 that it is said in
--- a breath (rief).
local spoken = {
  "sag", "frag", "antwort", "erwider", "erwieder", "entgegn", "versetz", "flüster", "murmel", "stammel", "stotter",
  "brumm", "knurr", "seufz", "jubel", "spott", "höhn", "scherz", "witzel", "hauch", "wisper", "kreisch", "brüll",
  "donner", "jammer", "klag", "mahn", "warn", "bemerk", "äußer", "aeußer", "erklär", "beton", "ergänz", "wiederhol",
  "replizier", "replicir", "konter", "polter", "tön", "raun", "schluchz", "stöhn", "lach", "kicher", "staun", "tadel",
  "predig", "gebiet", "befehl", "kommandier", "interpellier", "deklamier", "rezitier", "zitier", "citir",
  "erkundig", "forsch", "kritisier", "resümier", "konstatier", "constatir", "kommentier",
  "prognostizier", "philosophier", "ächz", "aechz", "wimmer", "schimpf", "wetter", "zeter", "zisch", "fauch", "maul",
  "nörgel", "mäkel", "mecker", "bettel", "frohlock", "triumphier", "plapper", "schwatz", "quassel", "lall",
  "tuschel", "spöttel", "ulk", "frotzel", "stichel", "läster", "krächz", "röchel", "keuch", "schnarr", "näsel", "prust",
  "protestier", "insistier", "grummel",
}
local written = {
  "meld", "bericht", "erzähl", "schilder", "telegraphier", "telegraphir", "vermeld", "besag", "dozier", "mitteil",
  "mittheil", "referier", "veröffentlich", "verkünd", "verkündig", "proklamier", "dekretier", "erläuter",
}
--- They say what someone means, but announce nothing behind a colon.
local meant = {
  "mein", "versicher", "behaupt", "vermut", "vermuth", "glaub", "hoff", "befürcht", "argumentier", "prophezei",
  "beteuer", "betheuer", "meyn", "schwärm", "urteil", "urtheil", "forder", "gratulier", "spekulier",
}
--- Of many meanings: they report what stands in marks or in a clause of its own.
local reported = {
  "bekräftig", "bestätig", "räum", "kündig", "teil", "theil", "bedauer", "bilanzier", "stell", "appellier", "plädier",
  "bekenn", "twitter", "post", "präzisier", "rechtfertig", "moser", "verlang", "droh", "beklag", "begründ",
  "unterstell", "analysier", "lehr", "folger", "mutmaß", "erinner", "beschwer", "schätz", "erwart", "bezeug",
  "entschuldig", "empör", "beantrag", "bitt", "wünsch", "skandier", "attestier", "monier", "sinnier", "orakel",
  "deut", "riet", "begrüß", "unterstreich", "verteidig", "vertheidig", "verweis", "prahl", "schlußfolger",
  "schlussfolger", "enthüll", "offenbar", "bescheinig", "relativier", "notier", "mail", "telefonier", "telephonier",
  "tröst", "beruhig", "beschwichtig", "dank", "dräng", "beicht", "verlautbar", "rüg", "ermahn", "ermunter", "ermutig",
  "ermuthig", "diktier", "dictir", "fürcht", "gelob", "leugn", "läugn", "bemängel", "beanstand", "dementier", "bekund",
  "verdeutlich", "beharr",
}
--- They report only what stands in marks.
local marked = { "lob", "wunder", "freu", "ärger", "rechn", "zeig", "setz", "führ", "titel", "schmunzel", "lächel",
  "grins", "nick", "stutz", "strahl", "gähn", "hüstel", "ertön", "erschall", "zürn", "überleg", "grübel" }
--- Strong verbs and irregular forms: present, preterite, participle.
local irregular = {
  spoken = {
    "sprach", "sprachen", "spricht", "sprechen", "rief", "riefen", "ruft", "rufen", "schrie", "schrien", "schrieen",
    "schreit", "frug", "frugen", "frägt", "zurief", "zuriefen", "ausrief", "ausriefen", "gerufen", "gefragt",
    "geantwortet", "entgegnet", "hinzufügte", "hinzufügen", "sang", "sangen", "singt", "singen", "sage",
    "rufe", "frage", "fortfahrend", "rufend", "sagend", "fagte", "begann", "anhob", "schloß", "schloss", "schließt",
    "fortfuhr", "unterbrach", "unterbricht", "heißt", "hieß", "lautet", "lautete", "lauten", "flehte", "fleht",
    "betete", "betet", "fluchte", "flucht", "befahl", "gebot", "grüßte", "las", "lasen", "lesen", "liest",
  },
  meant = {
    "gesagt", "bekannte", "bekennt", "dachte", "dachten", "denkt", "denken", "meinen", "betont", "erklärt", "schwor",
    "schwört", "schwur",
  },
  written = {
    "schrieb", "schrieben", "schreibt", "schreiben", "geschrieben", "berichtet", "telegraphiert", "mitgeteilt",
    "mitgetheilt", "gemeldet", "ausgeführt", "erlassen",
  },
  marked = {
    "gab", "gibt", "giebt", "gaben", "hob", "hebt", "fand", "findet", "befand", "ließ", "lässt", "läßt", "wusste",
    "wußte", "weiß", "wandte", "wendet", "führte", "führt", "führten", "setzte", "setzt", "trat", "sah", "sieht",
    "ging", "geht", "hält", "hielt", "vgl", "erscholl", "scholl", "erklang",
    "klang", "entfuhr",
  },
  reported = {
    "verriet", "verrieth", "verrät", "versprach", "verspricht", "widersprach", "widerspricht", "wies", "weist",
    "überzeugt", "sicher", "gestand", "gesteht", "stritt", "bekanntgab", "verwies", "verweist",
    "empfahl", "empfiehlt", "bat", "bittet",
    "bestritt", "bestreitet", "beschwor", "beschwört", "beschrieb", "beschreibt", "schalt", "schilt",
    "hinzugefügt", "unterstrich", "unterstreicht", "riet", "rät", "räth", "rieth", "fragen", "erfuhr", "spricht",
  },
}

--- They say what something is called.
local naming = {
  "nannte", "nannten", "nennt", "nennen", "genannt", "bezeichnete", "bezeichneten", "bezeichnet", "bezeichnen",
  "titulierte", "tituliert",
}

--- Verbs that are of speech with one of these words alone: without marks it has to stand at the end of their clause.
local particles = {
  fuhr = "fort", fuhren = "fort", ["fährt"] = "fort", ["fügte"] = "hinzu", ["fügt"] = "hinzu", ["fügten"] = "hinzu",
  setzte = "hinzu", setzten = "hinzu", setzt = "hinzu", hub = "an", hob = "an hervor", hebt = "an hervor",
  warf = "ein vor", wirft = "ein vor", werfen = "ein vor", warfen = "ein vor",
  fiel = "ein", ["fällt"] = "ein", ["stieß"] = "hervor aus", platzte = "heraus",
  gab = "bekannt Antwort zurück zurücke", gibt = "bekannt Antwort zurück", giebt = "bekannt Antwort zurück",
  gaben = "bekannt Antwort zurück", nahm = "Wort", nimmt = "Wort",
  ["führte"] = "aus", ["führt"] = "aus", ["führten"] = "aus", ["räumte"] = "ein",
  ["räumt"] = "ein",
}

-- What stems take in the third person of the present and the preterite, in the plural, and in the participle; and
-- which of these forms are past, or look so.
local usual = { forms = { "t", "te", "ten", "en" }, past = { "te", "ten" } }
local with_n = { forms = { "t", "te", "ten", "n" }, past = { "te", "ten" } } -- flüstern, murmeln
local with_e = { forms = { "et", "ete", "eten", "en" }, past = { "ete", "eten" } } -- meldete, entgegnete
local behind_t = { forms = with_e.forms, past = { "ete", "eten", "en" } } -- antwortete; antworten

local function endings_of(stem)
  if stem:find "t$" then
    return behind_t
  elseif stem:find "d$" or stem:find "gn$" or stem:find "chn$" then
    return with_e
  end
  return stem:find "e[lr]$" and not stem:find "i[er]?r$" and with_n or usual
end

--- Adds verbs to a class, with one value.
local function add_verbs(class, stems, irregulars, value)
  for _, stem in ipairs(stems) do
    class[#class + 1] = { value, words = stem, endings = endings_of(stem).forms }
  end
  lists.each(table.concat(irregulars, " "), value, class)
end

-- What participles of verbs with them do without: begonnen, erklärt.
local unstressed = { "be", "er", "ver", "ent", "emp", "wider", "wieder", "unter", "über", "ge", "miß", "miss" }

--- The participle of a stem that has "ge" before it: gewarnt, gemeldet; nil if it has none.
local function participle(stem)
  for _, prefix in ipairs(unstressed) do
    if stem:sub(1, #prefix) == prefix then
      return nil
    end
  end
  return not stem:find "i[er]?r$" and "ge" .. stem .. endings_of(stem).forms[1] or nil
end

--- Adds the participles of verbs, which report what stands in marks or in a clause of its own.
local function add_participles(class, stems)
  for _, stem in ipairs(stems) do
    class[#class + 1] = participle(stem)
  end
end

--- Adds the forms of verbs that tell of the past to a class.
local function add_past(class, stems, irregulars)
  for _, stem in ipairs(stems) do
    class[#class + 1] = { 1, words = stem, endings = endings_of(stem).past }
  end
  for _, verb in ipairs(irregulars) do
    if verb:find "te$" or verb:find "ten$" then
      class[#class + 1] = verb
    end
  end
end

--- Behind them and a colon stands what is said: value 1 in a breath, 2 a text of its own; 0 points to it (folgendes).
local speech_nouns = {
  [0] = "folgend folgende folgender folgendes folgenden folgendem nachstehend nachstehende nachstehenden " ..
    "nachstehendes dahin wörtlich nachfolgende nachfolgenden",
  [1] = "wort worte worten frage fragen anfrage nachfrage antwort antworten " ..
    "bemerkung bemerkungen ruf rufe rufen zuruf zurufe ausruf " ..
    "ausspruch ausspruche spruch sprüche sprichwort sprichworte trinkspruch trinkspruche toast befehl befehle wunsch " ..
    "wunsche wünsche schwur schwure treuschwur motto satz satze sätze losung parole devise vorwurf vorwurfe " ..
    "vorwürfe glosse wahlspruch wahlspruche leitspruch leitsatz denkspruch sinnspruch schlachtruf hilferuf " ..
    "hülferuf kampfruf " ..
    "zitat citat gebot grundsatz äußerung aeußerung versicherung fazit rat rath bitte mahnung warnung " ..
    "schlusswort schlußwort zwischenruf einwand ausdruck ausdrucke formel beispiel credo kredo appell these " ..
    "kommentar resümee erkenntnis tipp tip ansage lebensmotto prognose diagnose urteil urtheil begründung",
  -- Not of speech: what stands in marks behind them is a title or a name.
  [4] = "titel buch bücher roman romane film filme serie sendung song album stück stücke oper operette lustspiel " ..
    "trauerspiel schauspiel drama novelle zeitschrift zeitung blatt verein vereines arie walzer projekt " ..
    "kampagne initiative programm beitrag aufsatz kanal rubrik ausstellung schiff hotel restaurant marke " ..
    "magazin spiel band thema button menü kategorie begriff begriffe bezeichnung namen name stichwort podcast " ..
    "website internetseite",
  [3] = "zuschrift zuschriften geschichte anekdote telegramm depesche",
  [2] = "mitteilung mittheilung mitteilungen mittheilungen bericht berichte brief briefe gedicht gedichte schreiben " ..
    "denkschrift note adresse eingabe petition manifest erlass erlaß circular rundschreiben flugblatt " ..
    "protokoll protocoll thronrede grabschrift grabinschrift testament bescheid zettel plakat transparent " ..
    "meldung notiz strophe strophen lied liede vers verse versen rede erklärung stelle inschrift aufschrift " ..
    "überschrift ansprache aufruf proklamation tagesbefehl tagsbefehl resolution enthüllung erwägung " ..
    "schilderung beschreibung passus absatz artikel correspondenz korrespondenz stoßseufzer antrag " ..
    "amendement zusatz darstellung ausführungen",
}

local roles = {
  "Präsident", "Präsidentin", "Staatspräsident", "Bundespräsident", "Kanzler", "Kanzlerin", "Bundeskanzler",
  "Bundeskanzlerin", "Minister", "Ministerin", "Ministerpräsident", "Ministerpräsidentin", "Premierminister",
  "Premierministerin", "Premier", "Außenminister", "Außenministerin", "Innenminister", "Innenministerin",
  "Finanzminister", "Finanzministerin", "Verteidigungsminister", "Verteidigungsministerin", "Wirtschaftsminister",
  "Wirtschaftsministerin", "Justizminister", "Justizministerin", "Gesundheitsminister", "Gesundheitsministerin",
  "Staatschef", "Staatschefin", "Regierungschef", "Regierungschefin", "Parteichef", "Parteichefin", "Fraktionschef",
  "Fraktionschefin", "Bürgermeister", "Bürgermeisterin", "Oberbürgermeister", "Oberbürgermeisterin", "Landrat",
  "Landrätin", "Senator", "Senatorin", "Abgeordneter", "Abgeordnete", "Sprecher", "Sprecherin", "Regierungssprecher",
  "Regierungssprecherin", "Pressesprecher", "Pressesprecherin", "Polizeisprecher", "Polizeisprecherin", "General",
  "Generalsekretär", "Generalsekretärin", "Direktor", "Direktorin", "Chef", "Chefin", "Trainer", "Trainerin",
  "Vorsitzender", "Vorsitzende", "Vorstand", "Professor", "Professorin", "Doktor", "Herr", "Frau", "Herrn", "König",
  "Königin", "Prinz", "Prinzessin", "Papst", "Kardinal", "Bischof", "Bischöfin", "Richter", "Richterin", "Staatsanwalt",
  "Staatsanwältin", "Botschafter", "Botschafterin", "Kommissar", "Kommissarin", "Experte", "Expertin", "Forscher",
  "Forscherin", "Historiker", "Historikerin", "Autor", "Autorin", "Schauspieler", "Schauspielerin", "Sänger", "Sängerin",
  "Dr.", "Prof.", "Politiker", "Politikerin", "Staatssekretär", "Staatssekretärin", "Geschäftsführer", "Geschäftsführerin",
  "Amtsinhaber", "Amtsinhaberin", "Kollege", "Kollegin", "Leiter", "Leiterin", "Ökonom", "Ökonomin", "Analyst", "Analystin",
  "Hr.", "Abg.", "Fürst", "Graf", "Gräfin", "Kaiser", "Kaiserin", "Herzog", "Herzogin", "Abgeordneten",
}

--- Adds the words of reported speech to those of the language.
return function(words)
  words.speech_verb, words.utterance, words.speech_noun = {}, {}, {}
  for _, stems in ipairs { meant, written, spoken } do
    add_participles(words.speech_verb, stems)
  end
  for _, verbs in ipairs {
    { marked, irregular.marked, 3 }, { reported, irregular.reported, 1 }, { meant, irregular.meant, 2 },
    { written, irregular.written, 2 }, { spoken, irregular.spoken, 2 }, { {}, naming, 4 },
  } do
    add_verbs(words.speech_verb, table.unpack(verbs))
    add_past(words.past, table.unpack(verbs))
  end
  add_verbs(words.utterance, written, irregular.written, 2)
  add_verbs(words.utterance, spoken, irregular.spoken, 1)
  lists.each("las lasen lesen liest lese", 5, words.utterance)
  lists.each("heißt heisst hieß lautet lautete lauten sang sangen singt singen", 6, words.utterance)
  for value = 0, 4 do
    lists.each(speech_nouns[value], value, words.speech_noun)
  end
  for verb, particle in pairs(particles) do
    words.speech_verb[verb] = { 2, particle }
    add_past(words.past, {}, { verb })
  end
  words.role = roles
  words.person_noun = require "galley.lang.de.person_nouns"
  -- Of old print.
  for _, abbreviation in ipairs { "Ew.", "Se.", "Sr.", "Abg.", "Präs.", "Angekl.", "Frhr.", "Ztg.", "kgl.", "Kgl.", "Red." } do
    words.abbreviation[abbreviation] = 1
  end
  words.pronoun = {}
  lists.each("er sie ich wir man wer derselbe dieselbe letzterer ersterer jemand niemand jch du höchstderselbe", 1,
    words.pronoun)
  words.pronoun.er, words.pronoun.sie = { 1, "male" }, { 1, "female" }
  lists.each("jährige jähriger jährigen", 4, words.pronoun)
  words.pronoun.es = 3 -- "heißt es": a subject, but nobody
  words.pronoun[#words.pronoun + 1] = { 5, "male", words = "sein seine seinen seinem seiner seines" }
  words.pronoun[#words.pronoun + 1] = { 5, "female", words = "ihr ihre ihren ihrem ihrer ihres" }
  -- The value 2: before a noun they are none (dieser Mann).
  lists.each("dieser diese jener jene alle beide jeder einer keiner mancher viele einige andere anderer letztere erstere " ..
    "welcher welche",
    2, words.pronoun)
  -- Who says them speaks to someone: narration does without. The value 2: newspapers say them of themselves.
  words.self = {}
  lists.each("ich mich mir mein meine meinem meinen meiner meines du dich dir dein deine deinem deinen deiner deines " ..
    "euch euer eure eurem euren eurer jch", 1, words.self)
  lists.each("wir uns unser unsere unserm unserem unseren unsern unserer unseres unsers", 2, words.self)
  -- The Konjunktiv of reported speech, and that of a condition, in the third person.
  words.subjunctive = {}
  lists.each("sei seien sey seyen habe werde könne müsse solle dürfe wolle möge gebe komme gehe stehe wisse lasse liege " ..
    "nehme finde sehe bleibe brauche halte steige sinke falle fahre spreche trete gelte fehle zeige führe " ..
    "bringe setze stelle mache handle handele bestehe beginne ende gehöre helfe hoffe glaube denke kenne laufe " ..
    "lebe leide leiste lerne liefere meine nutze plane rechne reiche richte rufe sage schaffe scheine schließe " ..
    "schreibe sorge spiele sterbe suche tue trage treffe übernehme unterstütze verliere verlange versuche " ..
    "vertrete wachse warte wende werfe wirke wohne wünsche zahle zähle ziehe erhalte erkenne erlaube ermögliche " ..
    "erreiche erscheine erwarte fordere freue fürchte gewinne bedeute bekomme berichte besitze betrage biete " ..
    "bitte diene drohe entscheide entspreche entstehe erfolge", 1, words.subjunctive)
  lists.each("hätte hätten wäre wären würde würden könnte könnten müsste müßte müssten müßten dürfte dürften möchte " ..
    "möchten", 2,
    words.subjunctive)
  -- 2: that, whether; 3: they open a reporting clause (so, wie); 4: they stand before a noun (dessen).
  words.subordinator = { dessen = 4, deren = 4, ["daß"] = 2, dass = 2, ob = 2, so = { 3, "verbless" }, wie = 3 }
  lists.each("als nachdem da weil wenn obwohl obgleich obschon indem während bevor ehe sobald damit sodass sodaß indeß " ..
    "indessen seitdem falls wofern soweit wo", 1, words.subordinator)
  words.preposition = lists.words [[in im ins an am ans auf aufs aus bei beim bis durch für fürs gegen mit nach ohne seit trotz
    über um unter von vom vor während wegen zu zum zur zwischen ab gemäß hinter neben statt anstatt wider nebst binnen
    mittels mittelst namens dank samt sammt außer gegenüber innerhalb außerhalb zwecks ungeachtet bezüglich betreffs]]
  -- Of old print; scans of Fraktur read its I as J.
  for word in ("hierauf hiernach sodann alsdann daselbst ebenda unterdeß indeß gleichwol überdies ueber ueberdies " ..
    "jn jm jns jhr jhre jhm jhn jhnen jndem jndessen jst jmmer jnzwischen jnnerhalb"):gmatch "%S+" do
    words.starter[#words.starter + 1] = word
  end
  for word in ("jn jm jns jnnerhalb ueber"):gmatch "%S+" do
    words.preposition[#words.preposition + 1] = word
  end
  -- What names the source of a statement without a verb: before its name, or (text "behind") behind it.
  -- The text "apart": a comma sets it off, and it stands behind what is said.
  words.attribution = { laut = 1, so = { 1, "apart" }, zufolge = { 1, "behind" } }
  for _, noun in ipairs { "Angabe", "Angaben", "Auskunft", "Aussage", "Aussagen", "Darstellung", "Ansicht", "Einschätzung",
    "Meinung", "Informationen", "Berichten", "Überzeugung", "Mitteilung", "Worten", "den Worten" } do
    words.attribution["nach " .. noun] = 1
    words.attribution["nach " .. noun .. " von"] = 1
  end
end
