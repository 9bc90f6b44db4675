--- English: what the core knows of it. Dates, numbers, reported speech, names, layout and the words that tell the language
--- stand in files of lang/en. The classes and what their values mean are described in csrc/read/language.h. Sources: The
--- Chicago Manual of Style and the AP Stylebook (abbreviations, datelines, numbers), ISO 4217 (currencies), UCUM (units),
--- TIMEX3 (modifiers of dates).
local words = {}

local abbreviations = {
  "Mr.", "Mrs.", "Ms.", "Mx.", "Dr.", "Prof.", "Rev.", "Gov.", "Lt.", "Sgt.", "Capt.", "Cpt.", "Maj.", "Cmdr.", "Adm.",
  "Reps.", "Sens.", "Pres.", "Supt.", "Det.", "Insp.", "Sr.", "Jr.", "Ste.", "Ave.", "Blvd.", "Inc.", "Corp.", "Ltd.",
  "Cos.", "Bros.", "LLC.", "Assn.", "Univ.", "pp.", "eds.", "cf.", "vs.", "v.", "etc.", "e.g.", "i.e.", "e. g.",
  "i. e.", "et al.", "approx.", "ca.", "a.m.", "p.m.", "a. m.", "p. m.", "A.M.", "P.M.", "U.S.", "U.K.", "U.N.", "E.U.",
  "D.C.", "B.C.", "A.D.", "Ph.D.", "M.D.", "B.A.", "M.A.", "Feb.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.",
  "Oct.", "Nov.", "Dec.", "Tue.", "Tues.", "Thu.", "Thur.", "Thurs.", "Fri.", "Ariz.", "Calif.", "Colo.", "Fla.",
  "Kan.", "Ky.", "Md.", "Mich.", "Minn.", "Mont.", "Neb.", "Nev.", "N.C.", "N.D.", "N.H.", "N.J.", "N.M.", "N.Y.",
  "Okla.", "R.I.", "S.C.", "S.D.", "Tenn.", "Tex.", "Vt.", "W.Va.", "Wis.", "Wyo.", "ft.", "lb.", "lbs.", "oz.", "sq.",
  "hrs.", "yrs.", "Tel.",
}
-- Those that are other words in lower case.
local capitalized = {
  "Hon.", "Col.", "Gen.", "Sen.", "Rep.", "Fr.", "St.", "Mt.", "Ft.", "Rd.", "Co.", "Dept.", "No.", "Nos.", "Vol.",
  "Fig.", "Figs.", "Jan.", "Mar.", "Mon.", "Wed.", "Sat.", "Sun.", "Ala.", "Ark.", "Conn.", "Del.", "Ga.", "Ill.",
  "Ind.", "La.", "Mass.", "Miss.", "Mo.", "Ore.", "Pa.", "Va.", "Wash.",
}

words.abbreviation = {}
for value, list in ipairs { abbreviations, capitalized } do
  for _, word in ipairs(list) do
    words.abbreviation[word] = value
  end
end

-- Words that are capitalised only where a sentence or a title begins. "I" is always.
words.starter = {
  "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "you", "his", "her", "its",
  "their", "our", "your", "my", "him", "them", "us", "who", "whom", "whose", "which", "what", "when", "where", "why",
  "how", "whether", "each", "every", "either", "neither", "both", "all", "any", "some", "many", "most", "several",
  "few", "other", "others", "another", "such", "none", "nobody", "nothing", "no", "everyone", "everything", "someone",
  "something", "anyone", "there", "here", "in", "on", "at", "by", "with", "from", "to", "of", "for", "into", "onto",
  "upon", "about", "above", "across", "after", "against", "along", "amid", "among", "around", "as", "before", "behind",
  "below", "beneath", "beside", "besides", "between", "beyond", "despite", "during", "except", "following", "inside",
  "like", "near", "off", "out", "outside", "over", "past", "per", "since", "through", "throughout", "toward", "towards",
  "under", "underneath", "until", "unlike", "via", "within", "without", "according", "because", "although", "though",
  "if", "unless", "once", "while", "whereas", "and", "but", "or", "nor", "so", "yet", "then", "thus", "therefore",
  "hence", "however", "moreover", "furthermore", "meanwhile", "nevertheless", "nonetheless", "instead", "otherwise",
  "also", "still", "again", "already", "always", "never", "often", "sometimes", "usually", "perhaps", "maybe", "indeed",
  "only", "even", "just", "now", "today", "yesterday", "tomorrow", "tonight", "later", "earlier", "soon", "recently",
  "currently", "finally", "eventually", "initially", "overall", "elsewhere", "apparently", "reportedly", "not", "is",
  "are", "was", "were", "has", "have", "had", "do", "does", "did", "can", "could", "would", "should", "must", "asked",
  "born",
}

words.polite = { "i" }

require "galley.lang.en.dates"(words)
require "galley.lang.en.numbers"(words)
require "galley.lang.en.speech"(words)
require "galley.lang.en.names"(words)
require "galley.lang.en.layout"(words)

return {
  code = "en", name = "English", words = words, stopwords = require "galley.lang.en.stopwords",
  inflection = require "galley.lang.en.inflection",
}
