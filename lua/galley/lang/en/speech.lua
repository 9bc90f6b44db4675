--- English: how reported speech is told: verbs and nouns of speech, pronouns, offices. The classes and what their values mean
--- are described in csrc/read/language.h.
local lists = require "galley.lang.lists"


local function items(text)
  return text:gmatch "[^%s,][^,\n]*"
end

--- The third person, past, and participle of a regular verb: a group of words.
local function forms(stem, value)
  if stem:find "e$" then
    return { value, words = stem:sub(1, -2), endings = { "es", "ed", "ing" } }
  elseif stem:find "[^aeo]y$" then
    return { value, words = stem:sub(1, -2), endings = { "ies", "ied", "ying" } }
  elseif stem:find "[sx]$" or stem:find "[cs]h$" then
    return { value, words = stem, endings = { "es", "ed", "ing" } }
  end
  return { value, words = stem, endings = { "s", "ed", "ing" } }
end

local function add_verbs(class, stems, irregulars, value)
  for stem in stems:gmatch "%S+" do
    class[#class + 1] = forms(stem, value)
  end
  lists.each(irregulars, value, class)
end

-- What they announce is said in a breath.
local spoken = "exclaim shout cry reply respond answer ask remark joke quip whisper murmur mutter insist declare comment"
local spoken_irregular = "said says saying asked replied told tells adding added adds continued continues"
-- What they announce is a text.
local written, written_irregular = "report announce state explain tweet post", "wrote writes writing"
-- They say what someone means, but announce nothing.
local meant = "claim argue assert contend suggest believe hope fear warn predict maintain concede allege acknowledge " ..
  "estimate"
local meant_irregular = "thought thinks felt feels"
-- Of many meanings: they report only what stands in marks or in a clause of its own.
local reported = "note stress emphasize emphasise point confirm admit accuse criticize criticise praise complain promise " ..
  "demand recall conclude observe describe agree deny reveal pledge vow urge call"
local reported_irregular = "denied put puts went goes"

local roles = [[
President, Vice President, Prime Minister, Premier, Chancellor, Minister, Foreign Minister, Defence Minister,
Defense Minister, Finance Minister, Interior Minister, Health Minister, Secretary, Secretary of State,
Secretary General, Secretary-General, Home Secretary, Foreign Secretary, Senator, Congressman, Congresswoman,
Representative, Governor, Mayor, Councillor, Councilor, Councilman, Councilwoman, Ambassador, Commissioner, King,
Queen, Prince, Princess, Duke, Duchess, Lord, Lady, Sir, Dame, Baroness, Pope, Cardinal, Archbishop, Bishop, Reverend,
Imam, Rabbi, Judge, Justice, Chief Justice, Attorney General, Prosecutor, Lawyer, Sheriff, Chief, Officer, Detective,
Inspector, Superintendent, Sergeant, Lieutenant, Captain, Major, Colonel, General, Admiral, Commander, Chairman,
Chairwoman, Chair, Chairperson, Director, Managing Director, Chief Executive, CEO, CFO, Founder, Co-founder, Manager,
Coach, Professor, Doctor, Dr., Prof., Mr., Mrs., Ms., Mr, Mrs, Ms, Miss, Spokesman, Spokeswoman, Spokesperson, Leader,
Author, Actor, Actress, Singer, Economist, Analyst, Historian, Researcher, Scientist, Teacher, Headteacher, Farmer,
Resident, Activist, Journalist, Reporter, Editor
]]

local persons = [[
  man men woman women boy boys girl girls child children people person persons stranger neighbor neighbour neighbors
  neighbours witness witnesses victim passenger driver customer owner tenant visitor guest expert critic opponent
  supporter colleague friend mother father parent parents brother sister son daughter wife husband uncle aunt soldier
  soldiers policeman fireman fisherman worker workers student students patient defendant speaker host
]]
local bodies = [[
  government ministry department council committee commission court police union party company firm agency association
  newspaper paper university institute authority authorities board parliament senate congress opposition
]]

--- Adds the words of reported speech to those of the language.
---@param words table
return function(words)
  words.speech_verb, words.utterance, words.speech_noun = {}, {}, {}
  add_verbs(words.speech_verb, reported, reported_irregular, 1)
  add_verbs(words.speech_verb, meant, meant_irregular, 2)
  add_verbs(words.speech_verb, written, written_irregular, 2)
  add_verbs(words.speech_verb, spoken, spoken_irregular, 2)
  add_verbs(words.utterance, written, written_irregular, 2)
  add_verbs(words.utterance, spoken, spoken_irregular, 1)
  lists.each(
    "said told asked replied added explained announced claimed argued insisted warned reported wrote thought", 1, words.past)
  lists.each("words question answer remark reply response motto slogan verdict message", 1, words.speech_noun)
  lists.each("statement letter report tweet post email speech declaration", 2, words.speech_noun)
  lists.each("following", 0, words.speech_noun)
  words.person_noun = lists.each(bodies, 2, lists.each(persons, 1, {}))
  words.role = {}
  for role in items(roles) do
    words.role[#words.role + 1] = role
    words.role[#words.role + 1] = not role:find "[.A-Z]$" and role:lower() or nil
  end
  words.pronoun = {}
  lists.each("i we they who you", 1, words.pronoun)
  words.pronoun.he, words.pronoun.she = { 1, "male" }, { 1, "female" }
  lists.each("this these those both", 2, words.pronoun)
  words.pronoun.it = 3 -- a subject, but nobody
  words.self = {}
  lists.each("i me my mine you your yours", 1, words.self)
  lists.each("we us our ours", 2, words.self)
  words.subjunctive = {}
  lists.each("would could might should", 2, words.subjunctive)
  words.subordinator = { that = 2, whether = 2, ["if"] = 1, as = 3 }
  lists.each("because although though while when after before since unless until once", 1, words.subordinator)
  words.preposition = lists.words [[
    of in to for with on at by from about into through after over between out against during without before under
    around among within along behind despite beyond across near since until upon toward towards amid beside besides
  ]]
  words.oblique_article = { "him", "them", "us", "me", "whom" }
  words.attribution = {
    ["according to"] = 1, ["in the words of"] = 1, ["in the view of"] = 1, ["in the opinion of"] = 1, ["as reported by"] = 1,
  }
end
