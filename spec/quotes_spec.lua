local galley = require "galley"

local function prose(text)
  return galley.parse(text, { format = "prose" })
end

--- "kind marks speaker|content" of each quotation.
local function described(text)
  local list = {}
  for quote in prose(text):quotes() do
    list[#list + 1] = ("%s %s %s|%s"):format(quote.kind, quote.marks, quote.speaker and quote.speaker.text or "-",
      quote.content)
  end
  return list
end

local function each_described(examples)
  for text, expected in pairs(examples) do
    it(text, function()
      assert.same(expected, described(text))
    end)
  end
end

describe("quotations in marks have a kind and a speaker:", function()
  each_described {
    ["„Wir bauen nicht“, sagte Petersen."] = { "direct german Petersen|Wir bauen nicht" },
    ["Petersen sagte, dass „das Rathaus zu teuer“ sei."] = { "direct german Petersen|das Rathaus zu teuer" },
    ["Petersen sagte: »Wir bauen.«"] = { "direct guillemet Petersen|Wir bauen." },
    ["Nach der Wahl sagte sie: “We will build.”"] = { "direct english sie|We will build." },
    ["Bürgermeisterin Hanna Petersen erklärte: \"Nein.\""] = { "direct straight Hanna Petersen|Nein." },
    ["Er nannte das „Unsinn“ und ging."] = { "title german -|Unsinn" },
    ["Sie sagte: „Er rief ‚halt‘ und lief.“"] = { "direct german Sie|Er rief ‚halt‘ und lief.",
    "scare german_single -|halt" },
    ["«Das geht», meinte Alsen."] = { "direct guillemet_swiss Alsen|Das geht" },
    ["Das war's, so geht's, 5'' und 6' lang."] = {},
    ["„Wir bauen“, entgegnete Petersen."] = { "direct german Petersen|Wir bauen" },
    -- a new sentence reports nothing of the one before it
    ["Sie sagte: „Wir bauen jetzt und hier.“ Petersen erklärte später den Plan."] =
      { "direct german Sie|Wir bauen jetzt und hier." },
    -- without a comma it is no direct speech
    ["Er hatte das Boot als „Seelenverkäufer“ bezeichnet."] = { "title german -|Seelenverkäufer" },
    ["Das Stück mit dem Titel: „Die Fähre“ läuft."] = { "title german -|Die Fähre" },
    ["Die Brücke ist „für niemanden gut und kommt nie“ (Petersen)."] =
      { "direct german Petersen|für niemanden gut und kommt nie" },
    ["Der Rat lachte, als Petersen rief: „Wir bauen jetzt!“"] = { "direct german Petersen|Wir bauen jetzt!" },
    -- a sentence of nouns and short words
    ["Kritik kommt von Petersen: „Das ist ein Schlag ins Gesicht.“"] =
      { "direct german -|Das ist ein Schlag ins Gesicht." },
    ["Mit einem lauten „Hol über!“ rief er das Boot."] = { "direct german er|Hol über!" },
    -- speech that answers other speech at once
    ["„Wohin fahrt ihr?“, fragte er. „Nach Marlow.“ – „Wann?“"] = { "direct german er|Wohin fahrt ihr?",
      "direct german er|Nach Marlow.", "direct german er|Wann?" },
    ["Darauf der Lotse: „Nein, niemals.“"] = { "direct german Lotse|Nein, niemals." },
    -- old print leaves the reporting clause inside the marks
    ["„Nein! rief sie, das darf nicht sein.“"] =
      { "direct german sie|Nein!", "direct german sie|das darf nicht sein." },
    -- and what the one who is quoted says of himself or of nobody is no such clause
    ["Er sprach: „Der Fluss, sage ich, ist in der Nacht gefroren.“"] =
      { "direct german Er|Der Fluss, sage ich, ist in der Nacht gefroren." },
    ["„Ich komme morgen, sagte er.“"] = { "direct german er|Ich komme morgen" },
    -- a list of titles
    ["Gespielt werden „Die Fähre“, „Das Haus am Kai steht leer“ und „Der Lotse“."] =
      { "title german -|Die Fähre", "title german -|Das Haus am Kai steht leer", "title german -|Der Lotse" },
    ["Das nennt man mit einem Wort „unmöglich“ und geht."] = { "scare german -|unmöglich" },
    -- titles are told by the noun before them, names by their capitals
    ["Der Film „Wer rettet die Fähre?“ läuft heute."] = { "title german -|Wer rettet die Fähre?" },
    ["Der „Marlower Bote“ erscheint nicht mehr."] = { "title german -|Marlower Bote" },
    -- a few words are speech where someone calls something so, or in indirect speech
    ["Alsen nannte den Plan „völlig verkehrt“."] = { "direct german Alsen|völlig verkehrt" },
    ["Der Hafen sei „nicht mehr zu retten“, warnte Alsen."] = { "direct german Alsen|nicht mehr zu retten" },
  }
end)

describe("the second part of a quotation has the speaker of the first:", function()
  each_described {
    ["„Wir bauen“, sagte Petersen, „aber nicht hier.“"] =
      { "direct german Petersen|Wir bauen", "direct german Petersen|aber nicht hier." },
    ["„Wir bauen“, sagte Petersen der „Neuen Zeitung“, „aber nicht hier.“"] =
      { "direct german Petersen|Wir bauen", "title german -|Neuen Zeitung", "direct german Petersen|aber nicht hier." },
    ["„Wir bauen“, sagte Petersen. „Das ist sicher und wird gut.“"] =
      { "direct german Petersen|Wir bauen", "direct german Petersen|Das ist sicher und wird gut." },
    ["„Die neue Brücke, sagte Petersen, kommt im nächsten Jahr.“"] =
      { "direct german Petersen|Die neue Brücke", "direct german Petersen|kommt im nächsten Jahr." },
  }
end)

describe("speakers are found", function()
  local examples = {
    ["behind the verb, with a relative clause"] = { "„Ja“, sagte der Fischer, der am Kai stand.", "Fischer" },
    ["without a verb"] = { "„Wir bauen morgen“, so Hanna Petersen vom Hafenamt.", "Hanna Petersen" },
    ["without an office of several parts"] = { "„Wir bauen“, sagte Bundeshafenminister Ole Petersen.", "Ole Petersen" },
    ["without one that a hyphen joins"] = { "„Wir bauen“, sagte BKA-Chef Ole Petersen.", "Ole Petersen" },
    ["at the end of a clause"] = { "„Wir bauen morgen“, wie Hanna Petersen am Abend sagte.", "Hanna Petersen" },
    ["as the source"] = { "Laut Hafenamt ist die Brücke „seit Jahren nicht mehr sicher“.", "Hafenamt" },
    ["as a label"] = { "Petersen: „Wir bauen morgen die Brücke.“", "Petersen" },
    ["as the first of several verbs' subject"] = { "Der Fischer trat an den Kai und rief: „Hol über!“", "Fischer" },
    ["behind a genitive with an apostrophe"] = { "„Wir bauen“, sagt Voss’ Kollege Jan Alsen.", "Voss’ Kollege Jan Alsen" },
    ["as a newspaper in marks"] = { "Der „Marlower Bote“ schreibt: „Die Brücke kommt nie.“", "Marlower Bote" },
    ["as who spoke last"] =
      { "„Wir bauen“, sagte Petersen. Regen fiel. „Das ist sicher und wird gut.“", "Petersen", 2 },
    ["by turns"] =
      { "„Wer baut?“, fragte Alsen. „Wir bauen alle“, sagte Petersen. „Und wann fangt ihr an?“ – „Im Mai fangen wir an.“",
        "Petersen", 4 },
    ["as the person that the sentence before is about"] = { "Sie kam. „Wir bauen morgen die ganze Strecke neu.“", "Sie" },
    ["as the one in an office that it is about"] =
      { "Die neue Hafenministerin kam. „Wir bauen morgen die ganze Strecke neu.“", "Hafenministerin" },
    ["as the subject before a relative clause"] =
      { "Der Lotse, welcher davon gehört hatte, ging an den Kai und rief: „Hol über!“", "Lotse" },
    ["as the subject of the main clause"] =
      { "Als der Regen aufhörte, trat der Fremde an den Kai und rief: „Hol über!“", "Fremde" },
    ["as the subject behind another “and”"] =
      { "Man lachte, und die Leute liefen an den Kai und riefen: „Hol über!“", "Leute" },
    ["as the person beside things"] =
      { "Gegen die Langeweile am Kai fragte der Alte seiner Erfahrung gemäß: „Wann kommt die Fähre?“", "Alte" },
    ["as the person that the words before it are about"] =
      { "Die Fähre will Petersen nicht aufgeben, „weil ohne sie kein Gast auf die Insel kommt“.", "Petersen" },
    ["as a noun for persons that the sentence before is about"] =
      { "Der Kahn lag am Kai, und der Fremde blieb stehen. „Wann kommt die nächste Fähre?“", "Fremde" },
    ["as whose words a noun names, behind it"] =
      { "Auf die Frage des Lotsen: „Wann kommt die Fähre?“ schwieg der Rat.", "Lotsen" },
    ["as whose words a noun names, before it"] = { "Petersens Antwort: „Wir bauen morgen die Brücke.“", "Petersens" },
    ["as who is named before the noun of speech"] =
      { "Petersen trat an das Pult. Dann kam der Satz: „Wir bauen morgen die ganze Strecke.“", "Petersen" },
    ["as the possessive pronoun before a noun of speech"] =
      { "Petersen schwieg lange, und seine Briefe brachten nur die Antwort: „Wir bauen morgen.“", "seine" },
    ["as the noun before a relative clause"] =
      { "Der Rat hörte auf den alten Lotsen, der damals rief: „Das Eis trägt nicht!“", "Lotsen" },
    ["behind an office and a link"] =
      { "„Wir bauen“, so der stellvertretende Hafenleiter und Sprecher Ulrich Alsen.", "Ulrich Alsen" },
    ["as the source of what nobody says"] = { "Im Gesetz heißt es: „Die Gemeinden tragen alle Kosten.“", "Gesetz" },
    ["as the source of what one reads"] = { "Bei Hanna Petersen liest man: „Der Fluss ist frei.“", "Hanna Petersen" },
    ["as the source of what we read"] = { "„Der Fluss ist frei“, lesen wir bei Petersen.", "Petersen" },
    ["as whose answer it is"] = { "„Ich kenne ihn nicht“, lautete die Antwort des Zeugen.", "Zeugen" },
    ["behind any verb, by a surname alone"] = { "„Ich bin kein Held“, winkt Petersen ab.", "Petersen" },
    ["by the possessive pronoun of an account"] =
      { "Seinen Angaben zufolge ist die Lage „sehr ernst und kaum noch zu ändern“.", "Seinen" },
    ["by an age"] = { "Der 43-Jährige zuckte mit den Schultern. „Das ist nun einmal so.“", "43-Jährige" },
    ["behind the colon that follows the quotation"] =
      { "„Das geht so nicht weiter“: Mit diesen Worten trat Hanna Petersen ans Pult.", "Hanna Petersen" },
    ["behind any verb"] = { "„Ja“, nickte der Alte.", "Alte" },
    ["behind a noun of speech without its own article"] =
      { "„Wir bauen im Mai“, wie auf Anfrage Ole Petersen erklärt.", "Ole Petersen" },
    ["in the clause before the colon"] =
      { "Als der Wirt kam, nickte der Fremde: „Wann kommt die nächste Fähre?“", "Fremde" },
    ["as the agent of a passive"] =
      { "Als Beispiel wird von Frau Alsen Folgendes berichtet: „Die Fähre lief zweimal auf.“", "Alsen" },
    ["at the auxiliary, with the verb at the end"] =
      { "„Wir bauen im Mai“, soll Petersen am Montag in Marlow gesagt haben.", "Petersen" },
    ["before “so”, which names a source only behind a comma"] =
      { "Hanna Petersen ist von dem Plan so begeistert, „dass er schon im Mai beginnen soll“.", "Hanna Petersen" },
    ["beside an adjective that is a verb elsewhere"] =
      { "Es war jene bekannte Rede, in der er die Brücke lobte: „Sie trägt uns alle seit vielen Jahren.“", "er" },
    ["behind the quotation with which the paragraph begins"] =
      { "„Wir bauen morgen die ganze Strecke neu.“ Mit diesem Satz trat Hanna Petersen ans Pult.", "Hanna Petersen" },
    ["as the source with its article"] = { "Laut einer Studie ist die Brücke „seit Jahren nicht mehr sicher“.", "Studie" },
  }
  for how, example in pairs(examples) do
    it(how, function()
      local quotes, direct = prose(example[1]).quotes, {}
      for _, quote in ipairs(quotes) do
        direct[#direct + 1] = quote.kind == "direct" and quote or nil
      end
      assert.equal(example[2], direct[example[3] or 1].speaker.text)
    end)
  end

  it("not where nobody is named", function()
    assert.is_nil(prose("„Wir bauen morgen die ganze Strecke neu.“").quotes[1].speaker)
    for _, topic in ipairs { "Der Streit geht weiter.", "Eine lange Nacht beginnt.",
      "Die Regel, laut der der Rat entscheidet, bleibt." } do
      assert.is_nil(prose(topic .. " „Wir bauen morgen die ganze Strecke neu.“").quotes[1].speaker)
    end
    assert.is_nil(prose("Die Nachfrage sei hoch, „mehr als die Werft liefern kann und will“.").quotes[1].speaker)
  end)

  it("by the name that a pronoun, an age or an office stands for", function()
    local quotes = galley.parse("Ministerin Hanna Petersen kam. „Wir bauen“, sagte sie. „Jetzt“, sagte die 54-Jährige. " ..
      "„Und hier“, sagte die Ministerin.", { format = "prose" }).quotes
    for i, mention in ipairs { "sie", "54-Jährige", "Ministerin" } do
      assert.equal(mention, quotes[i].speaker.text)
      assert.equal("Hanna Petersen", quotes[i].speaker.name.text)
      assert.equal(galley.name_key "Hanna Petersen", quotes[i].speaker.key)
    end
  end)

  it("but no name for a pronoun that may stand for one of two", function()
    local quotes = galley.parse("Klaus Alsen traf Peter Voss. „Wir bauen“, sagte er.", { format = "prose" }).quotes
    assert.equal("er", quotes[1].speaker.text)
    assert.is_nil(quotes[1].speaker.name)
  end)
end)

describe("marks that lack their partner", function()
  it("open a quotation to the end of the paragraph", function()
    assert.same({ "direct german Er|Wir bauen morgen die ganze Strecke neu und ohne Pause." },
      described "Er sagte: „Wir bauen morgen die ganze Strecke neu und ohne Pause.")
  end)

  it("open one to the end of its sentence before another opening mark", function()
    assert.same({ "direct german Er|Wir bauen morgen die ganze Strecke neu.", "direct german Alsen|Niemals!" },
      described "Er sagte: „Wir bauen morgen die ganze Strecke neu. Der Rat schwieg. Alsen rief: „Niemals!“")
  end)

  it("leave a name inside them alone", function()
    assert.same({ "direct german Er|Wir bauen das „Haus am Kai“ nun doch nicht mehr.", "title german -|Haus am Kai" },
      described "Er sagte: „Wir bauen das „Haus am Kai“ nun doch nicht mehr.")
  end)

  it("open none where they repeat what stands above them, as in tables", function()
    assert.equal(0, #prose("Hafer der Sack 12 Mark 40 „ 13 20 Gerste der Sack 11 Mark 80 und mehr.").quotes)
  end)

  it("are bounded work, however many there are", function()
    assert.equal(0, #prose(("„ "):rep(100000)).quotes)
    assert.equal(0, #prose(("„"):rep(100000)).quotes)
  end)
end)

describe("quotations know which of them stand inside another", function()
  it("and who speaks there", function()
    local quotes = prose("Sie sagte: „Er rief: ‚Halt an, das Eis bricht!‘, und lief.“").quotes
    assert.equal("Sie", quotes[1].speaker.text)
    assert.equal("Er", quotes[2].speaker.text)
  end)

  it("and their verb", function()
    local quotes = prose("Sie sagte: „Er rief ‚halt‘ und lief.“").quotes
    assert.is_false(quotes[1].nested)
    assert.is_true(quotes[2].nested)
    assert.equal("sagte", quotes[1].verb.text)
  end)
end)

describe("speech without marks is read", function()
  describe("behind a clause that announces it:", function()
    each_described {
      ["Petersen sagte: Wir bauen die Brücke im Mai. Der Rat schwieg."] =
        { "direct none Petersen|Wir bauen die Brücke im Mai." },
      ["Der Alte rief laut: Kommt an Bord! Ich fahre gleich. Der Wind nahm zu."] =
        { "direct none Alte|Kommt an Bord! Ich fahre gleich." },
      ["Auf die Frage: Wer da? antwortete niemand."] = { "direct none -|Wer da?" },
      -- a small letter behind an exclamation goes on with it only where another exclamation follows
      ["Der Alte rief: Gott! wenn das der Lotse wüßte! ein Ausruf, der allen im Ohr blieb."] =
        { "direct none Alte|Gott! wenn das der Lotse wüßte!" },
      ["Auf den Befehl: Das Netz her! ohne Eile zog er es ein."] = { "direct none -|Das Netz her!" },
      ["Auf den Anruf: Wer da? hieß es: die Wache!"] =
        { "direct none -|Wer da?", "direct none -|die Wache!" },
      -- a speech begins with an address
      ["Er sagte: Liebe Gäste! Seit wir hier feiern, regnet es. Der Wirt nickte."] =
        { "direct none Er|Liebe Gäste! Seit wir hier feiern, regnet es." },
      ["Die Zutaten: Mehl und Butter und viel Zucker."] = {},
      ["Er sagte: dass es regne, sei gut."] = {},
    }
  end)

  describe("around a reporting clause:", function()
    each_described {
      ["Die Brücke, sagte Petersen, ist im Mai fertig."] =
        { "direct none Petersen|Die Brücke", "direct none Petersen|ist im Mai fertig." },
      ["Guten Morgen, rief die alte Frau, ich bringe Fisch!"] =
        { "direct none Frau|Guten Morgen", "direct none Frau|ich bringe Fisch!" },
      ["Wer bist du? fragte der Lotse."] = { "direct none Lotse|Wer bist du?" },
      ["Und nun, fuhr er fort, gehen wir."] = { "direct none er|Und nun", "direct none er|gehen wir." },
      ["Die Möwe gilt als altes Feindbild, sagt Karl Voss, neuer Leiter des Hafens."] =
        { "direct none Karl Voss|Die Möwe gilt als altes Feindbild" },
      ["Wer habe das Boot, fragte Petersen, denn je gesehen?"] = { "indirect none Petersen|" ..
        "Wer habe das Boot, fragte Petersen, denn je gesehen" },
      -- one word with which the text begins, and nobody who says it
      ["Leinen, hieß es."] = { "direct none -|Leinen" },
      ["Als er kam, sagte er nichts."] = {},
      ["In der Nacht, die folgte, sagte niemand ein Wort."] = {},
    }
  end)

  it("behind the labels of speakers", function()
    assert.same({ "direct none Richter|Wo waren Sie?", "direct none Zeuge|Ich war am Kai.",
      "direct none Richter|Wer hat Sie gesehen?", "direct none Zeuge|Mich sieht niemand." },
      described "Richter: Wo waren Sie? Zeuge: Ich war am Kai. Richter: Wer hat Sie gesehen? Zeuge: Mich sieht niemand.")
  end)

  it("behind labels with a title, a particle and a remark", function()
    assert.same({ "direct none Abg. Richter|Ich stimme nicht zu.", "direct none Minister v. Alsen|Ich bitte Sie darum." },
      described "Abg. Richter (links): Ich stimme nicht zu. Minister v. Alsen: Ich bitte Sie darum.")
  end)

  it("but no list with labels", function()
    assert.same({}, described "Montag: Fisch mit Reis. Ort: Hafen. Dienstag: Suppe. Ort: Markt.")
  end)
end)

describe("indirect speech is read", function()
  each_described {
    ["Die Ministerin sagte, dass die Bahn im Mai komme."] = { "indirect none Ministerin|dass die Bahn im Mai komme" },
    ["Petersen teilte mit, die Bahn komme später."] = { "indirect none Petersen|die Bahn komme später" },
    ["Die Bahn komme im Mai, sagte Petersen am Montag."] = { "indirect none Petersen|Die Bahn komme im Mai" },
    ["Die Bahn, so sagte Petersen, komme im Mai."] =
      { "indirect none Petersen|Die Bahn, so sagte Petersen, komme im Mai" },
    ["Er fragte, ob die Bahn komme."] = { "indirect none Er|ob die Bahn komme" },
    ["Laut Petersen kommt die Bahn im Mai."] = { "indirect none Petersen|Laut Petersen kommt die Bahn im Mai" },
    ["Dem Bericht zufolge steigen die Preise."] = { "indirect none Bericht|Dem Bericht zufolge steigen die Preise" },
    ["Nach Angaben der Polizei kam niemand zu Schaden."] =
      { "indirect none Polizei|Nach Angaben der Polizei kam niemand zu Schaden" },
    ["Petersen sagte, die Bahn komme. Der Fluss steige. Man müsse handeln. Es regnet."] =
      { "indirect none Petersen|die Bahn komme", "indirect none Petersen|Der Fluss steige",
        "indirect none Petersen|Man müsse handeln" },
    ["Es gilt das Gesetz, laut dem der Rat entscheidet."] = {},
    ["Es gilt eine Regel, laut der der Rat entscheidet."] = {},
    ["Laut einer neuen Studie der Stadt steigen die Preise."] =
      { "indirect none Studie|Laut einer neuen Studie der Stadt steigen die Preise" },
    ["Die Stadt kaufe das Boot, so Petersen am Montag."] = { "indirect none Petersen|Die Stadt kaufe das Boot" },
    ["Petersen fügte hinzu, dass Fisch fehle."] = { "indirect none Petersen|dass Fisch fehle" },
    -- verbs and words of other meanings
    ["Sie zeigte ihm, wie man Brot backt, und ging."] = {},
    ["Der Fischer sah, dass das Boot sank."] = {},
    ["Petersen fügte Fisch zum Reis, dass es reichte."] = {},
    ["Die Musik war ihm zu laut geworden, so ging er."] = {},
  }
end)

describe("a quotation that is left open", function()
  it("has nothing behind it, even where a comma ends the text", function()
    for _, text in ipairs { 'Es regnet. "Ja, so,', 'Es regnet. "so,', "Es regnet. „Ja –" } do
      for quote in prose(text):quotes() do
        assert.is_nil(quote.verb)
        assert.is_true(quote.last <= #text)
      end
    end
  end)
end)

describe("article:attributions()", function()
  local article = galley.parse("Petersen sagte: „Wir bauen.“ Laut Alsen wird es teuer. Der Film „Die Fähre“ läuft.",
    { format = "prose" })

  it("tells who says what, how and with which words", function()
    local direct, indirect = article.attributions[1], article.attributions[2]
    assert.equal(2, #article.attributions)
    assert.same({ "direct", "Petersen", "sagte", "sagte", "Wir bauen." },
      { direct.kind, direct.speaker.text, direct.verb.text, direct.cue.text, direct.content })
    assert.same({ "indirect", "Alsen", "Laut", "Laut Alsen wird es teuer" },
      { indirect.kind, indirect.speaker.text, indirect.cue.text, indirect.content })
    assert.is_nil(indirect.verb)
  end)

  it("is a layer like others", function()
    assert.equal("„Wir bauen.“", article.attributions[1].quote.text)
    assert.equal("„Wir bauen.“ (Petersen)", tostring(article.attributions[1]))
    local count = 0
    for _ in article:each "attribution" do
      count = count + 1
    end
    assert.equal(2, count)
  end)
end)
