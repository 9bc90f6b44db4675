--- German: what the core knows of it. Dates, numbers, names, layout and reported speech have files of their own below
--- lang/de. The classes and what their values mean are described in csrc/read/language.h. Source: Duden (abbreviations,
--- spelling).
local dates = require "galley.lang.de.dates"
local layout = require "galley.lang.de.layout"
local names = require "galley.lang.de.names"
local numbers = require "galley.lang.de.numbers"
local speech = require "galley.lang.de.speech"

local words = {}

-- "z. B." is written with and without blanks.
local abbreviations = {
  "Dr.", "Prof.", "Hr.", "Fr.", "Hrn.", "St.", "Nr.", "Bd.", "Abs.", "Aufl.", "Az.", "Bez.", "Bhf.", "bzw.", "ca.",
  "Co.", "Corp.", "dgl.", "Dipl.", "Ing.", "evtl.", "exkl.", "ff.", "Fa.", "geb.", "gem.", "gest.", "ggf.", "Hbf.",
  "Hrsg.", "Inc.", "inkl.", "insb.", "jr.", "Jr.", "kath.", "lat.", "Ltd.", "min.", "Mio.", "Mill.", "Mrd.", "Min.",
  "Sek.", "Std.", "mtl.", "n. Chr.", "v. Chr.", "o. ä.", "o. Ä.", "o.ä.", "o.Ä.", "od.", "österr.", "Pfd.", "Pos.",
  "resp.", "röm.", "s. o.", "s. u.", "s.o.", "s.u.", "Sen.", "sen.", "Skt.", "sog.", "Str.", "Stv.", "Tel.", "Tsd.",
  "u. a.", "u.a.", "u. ä.", "u.ä.", "usf.", "usw.", "u. U.", "u.U.", "verh.", "vgl.", "Verf.", "Rn.", "Rz.", "Tz.",
  "Ziff.", "vs.", "z. B.", "z.B.", "z. T.", "z.T.", "zit.", "zzgl.", "zz.", "z. Zt.", "d. h.", "d.h.", "i. d. R.",
  "i.d.R.", "d. J.", "d. M.", "etc.", "et al.", "Gen.", "Hptm.", "Lt.", "lt.", "Mr.", "Mrs.", "Ms.", "Kap.", "Anm.",
  "Abb.", "S.", "Jh.", "Jhd.", "Jhdt.", "Jan.", "Feb.", "Febr.", "Mrz.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.",
  "Sept.", "Okt.", "Nov.", "Dez.", "allg.", "amtl.", "bes.", "bspw.", "christl.", "dt.", "ehem.", "eigtl.", "engl.",
  "entspr.", "europ.", "ev.", "franz.", "griech.", "ital.", "jüd.", "mind.", "Mitgl.", "nördl.", "östl.", "südl.",
  "westl.", "rd.", "russ.", "staatl.", "tägl.", "türk.", "ung.", "urspr.", "versch.", "Vors.", "wiss.", "h.c.", "h. c.",
  "e. V.", "e.V.", "a. D.", "a.D.", "a. d.", "a.d.", "i. A.", "u. v. m.", "u.v.m.", "m. E.", "m.E.", "o. g.", "o.g.",
  "g. g.", "Abt.", "Hl.", "Jg.", "Rs.", "Abschn.", "Anh.", "Ausg.", "Bde.", "Fn.", "Hg.", "Nrn.", "Übers.", "Zl.", "lfd.",
  "ggfs.", "einschl.", "vorm.", "nachm.", "jew.", "p. a.", "p.a.", "m. W.", "u. E.", "gegr.", "gez.", "wg.", "zw.",
  "betr.", "verst.", "Doz.", "stellv.", "Univ.", "jährl.", "monatl.", "wöchentl.", "männl.", "weibl.", "gesetzl.",
  "öffentl.", "habil.", "mult.", "rer.", "jur.", "theol.", "Fam.", "Kto.", "Lkr.", "Ldkr.",
}
-- Those that are other words in another case: die Schweiz, so.
local as_written = {
  "Bio.", "Di.", "Do.", "Mag.", "max.", "med.", "Mi.", "Mo.", "phil.", "Sa.", "schweiz.", "So.", "span.",
  -- Of print before 1919: courts, moneys, the names of newspapers.
  "kaiserl.", "königl.", "großherzogl.", "herzogl.", "fürstl.", "gräfl.", "freiherrl.", "kurfürstl.", "churfürstl.",
  "bischöfl.", "erzbischöfl.", "päpstl.", "gerichtl.", "polizeil.", "städt.", "preuß.", "bayr.", "bayer.", "bair.", "sächs.",
  "württemb.", "löbl.", "hochl.", "Exc.", "Durchl.", "Hochw.", "Thlr.", "Sgr.", "Ngr.", "Ctr.", "Abth.", "Regt.",
  "Bat.", "Comp.", "Corresp.", "Korresp.", "Exped.", "Ztgn.", "Tgbl.", "Tagbl.", "Wochenbl.", "Volksbl.", "Nachr.", "Allg.",
  "Frkf.", "Frankf.", "Berl.", "Straßb.", "Augsb.", "Hamb.", "Leipz.", "Magdeb.", "Schles.", "Nordd.", "Südd.",
  "Voss.", "Nat.", "Fortf.", "Forts.",
}
-- And those that are other words as well, but before a number: die Art, der Tab, Max.
local before_number = { "Art.", "Max.", "Tab." }
-- Those that end compounds before a number, too: Lindenstr. 5.
local ends_of_compounds = { "str.", "nr." }

words.abbreviation = {}
for value, list in ipairs { abbreviations, as_written, before_number, ends_of_compounds } do
  for _, word in ipairs(list) do
    words.abbreviation[word] = value
  end
end

-- Words that are capitalised only where a sentence, a title or a quotation begins.
words.starter = {
  "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine", "keinen",
  "keiner", "er", "sie", "es", "wir", "ihr", "ihm", "ihn", "ihnen", "uns", "euch", "man", "wer", "was", "wen", "wem",
  "dies", "dieser", "diese", "dieses", "diesem", "diesen", "jener", "jene", "jenes", "jenem", "jenen", "jeder", "jede",
  "jedes", "jedem", "jeden", "solche",
  "solcher", "welche", "welcher", "welches", "alle", "alles", "allen", "viele", "vielen",
  "einige", "einigen", "manche", "mancher", "mehrere", "beide", "beiden", "beides", "wenige", "andere", "anderen",
  "sein", "seine", "seinen", "seinem", "seiner", "seines", "ihre", "ihren", "ihrem", "ihrer", "ihres", "unser", "unsere",
  "mein", "meine", "meinen", "meiner",
  "in", "im", "ins", "an", "am", "ans", "auf", "aus", "bei", "beim", "bis", "durch", "für", "gegen", "gegenüber", "hinter",
  "mit", "nach", "neben", "ohne", "seit", "statt", "trotz", "über", "um", "unter", "von", "vom", "vor", "vorm", "während",
  "wegen", "zu", "zum", "zur", "zwischen", "ab", "angesichts", "anhand", "aufgrund", "außer", "entlang", "gemäß",
  "infolge", "innerhalb", "außerhalb", "jenseits", "laut", "mangels", "mithilfe", "mittels", "nahe", "oberhalb", "samt",
  "unterhalb", "zufolge", "zugunsten", "hinsichtlich", "bezüglich", "einschließlich", "anlässlich", "inmitten",
  "und", "oder", "aber", "denn", "doch", "sondern", "sowie", "sowohl", "weder", "entweder", "als", "dass", "daß", "ob",
  "obwohl", "obgleich", "wenngleich", "weil", "wenn", "wie", "während", "bevor", "ehe", "nachdem", "sobald", "solange",
  "damit", "sofern", "falls", "indem", "wobei", "wodurch", "womit", "wonach", "worauf", "woraufhin", "zumal", "da",
  "so", "auch", "nur", "noch", "schon", "bereits", "nun", "jetzt", "dann", "danach", "davor", "dabei", "dafür", "dagegen",
  "daher", "dahinter", "damals", "daneben", "daran", "darauf", "daraufhin", "daraus", "darin", "darüber", "darum",
  "darunter", "davon", "dazu", "dazwischen", "deshalb", "deswegen", "demnach", "demnächst", "dennoch", "derzeit", "dort",
  "hier", "heute", "gestern", "vorgestern", "übermorgen", "morgens", "abends", "immer", "immerhin", "jedoch", "außerdem",
  "allerdings", "allein", "also", "andererseits", "einerseits", "anschließend", "ansonsten", "bald", "besonders", "bislang",
  "bisher", "dadurch", "ebenfalls", "ebenso", "eigentlich", "einmal", "endlich", "erst", "erstmals", "etwa", "fast",
  "ferner", "freilich", "früher", "ganz", "genau", "gerade", "gleichzeitig", "gleichwohl", "hierbei", "hingegen",
  "hinzu", "inzwischen", "insgesamt", "insbesondere", "irgendwann", "je", "jedenfalls", "kaum", "künftig",
  "lange", "leider", "letztlich", "letztendlich", "mittlerweile", "möglicherweise", "nachher", "natürlich", "nämlich",
  "nicht", "nichts", "nie", "niemals", "niemand", "jemand", "offenbar", "offensichtlich", "oft", "plötzlich",
  "rund", "schließlich", "sehr", "selbst", "seitdem", "seither", "somit", "sonst", "später", "stets", "stattdessen",
  "tatsächlich", "trotzdem", "übrigens", "ungefähr", "vermutlich", "vielleicht", "vielmehr", "vor allem", "vorerst", "vorher",
  "wann", "warum", "weiter", "weiterhin", "wenigstens", "weshalb", "wieder", "wiederum", "wo", "woher",
  "wohin", "zudem", "zuerst", "zuletzt", "zuvor", "zunächst", "zurück", "zusammen", "zusätzlich", "zwar",
  "hat", "hatte", "hatten", "ist", "sind", "war", "waren", "wird", "wurde", "wurden", "kann", "soll", "muss", "will",
  "gibt", "gab", "trotz", "dessen", "deren", "denen", "mehr", "wer", "knapp", "erneut", "neben", "laut",
  "nachdem", "dreimal", "zweimal", "eines", "sogar", "lediglich", "mindestens", "höchstens", "bloß", "genauso",
  "umso", "desto", "derweil", "indes", "indessen", "unterdessen", "wohingegen", "ursprünglich", "womöglich",
}

words.polite = { "sie", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres", "ihnen" }

dates(words)
layout(words)
numbers(words)
speech(words)
names(words) -- makes roles inflected, which speech lists

return {
  code = "de", name = "German", words = words, stopwords = require "galley.lang.de.stopwords",
  inflection = require "galley.lang.de.inflection",
}
