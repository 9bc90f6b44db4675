local galley = require "galley"

--- The sentences of a text, joined by bars.
local function sentences(text)
  local list = {}
  for sentence in assert(galley.parse(text, { format = "prose" })):sentences() do
    list[#list + 1] = sentence.text
  end
  return table.concat(list, " | ")
end

--- Passes where the sentences are those between the bars of `text`. The text itself has a blank for each bar.
local function check(text)
  assert.equal(text, sentences((text:gsub(" | ", " "))))
end

describe("sentences", function()
  it("end with a full stop, an exclamation mark, a question mark", function()
    check "Die Fähre fuhr ab. | Wohin fuhr sie? | Nach Süden! | Dort ist es warm."
    check "Was?! | Wirklich?? | Ja!!! | Gut."
  end)

  it("have a place in the text", function()
    local article = galley.parse("Öl brennt. Wasser nicht.", { format = "prose" })
    local second = article.sentences[2]
    assert.same({ 13, 25, "sentence" }, { second.first, second.last, second.type })
    assert.equal("Wasser nicht.", article.text:sub(second.first, second.last))
  end)

  it("are none in an empty text, and one where nothing ends it", function()
    assert.equal("", sentences "")
    assert.equal("", sentences "\n \n")
    check "Der Markt am Hafen"
  end)

  it("end with the paragraph", function()
    assert.equal("Ohne Punkt | Ein Satz. | Ende", sentences "Ohne Punkt\n\nEin Satz.\n\nEnde")
  end)

  it("run on over a line break", function()
    assert.equal("Ein Satz\nmit Umbruch. | Noch\neiner.", sentences "Ein Satz\nmit Umbruch. Noch\neiner.")
  end)

  it("end with the stops of other scripts, with a blank behind them or none", function()
    check "Что случилось? | Мы ждём. | Δεν ξέρω."
    check "कहाँ है? | वह यहाँ है। | ठीक।"
    assert.equal("東京です。 | 大阪はどこ？ | ここ。", sentences "東京です。大阪はどこ？ここ。")
  end)

  it("go on after a colon, a semicolon, or where small letters follow", function()
    check "Er fragte: Was nun? und ging; sie blieb. | Ja: sie blieb."
    check "Die Bahn Hurra! fährt wieder. | Endlich."
  end)
end)

describe("sentences with abbreviations", function()
  it("go on after an abbreviation", function()
    check "Dr. Ilse Harms kam mit Prof. Voss nach St. Marien. | Sie blieb."
    check "Das kostet ca. 8 Euro zzgl. Porto. | Die Kai & Co. KG zahlt."
    check "Vgl. S. 12 ff. und Abb. 3. | Die Karte zeigt es."
  end)

  it("go on after one of several words", function()
    check "Er mag z. B. Marlow. | Sie mag z.B. Kiel. | Das ist d. h. Norden."
    check "Dr. h. c. Ilse Harms sprach. | Der Ruderclub e. V. Marlow auch."
  end)

  it("end with an abbreviation before a word that only begins a sentence", function()
    check "Es gab Fisch, Brot usw. | Danach war Schluss."
    check "Es gab Aal u. a. | Er schmeckte."
    check "Es gab Aal usw. | „Der war gut“, sagte sie."
    check "Es gab Fisch usw."
  end)

  it("end with a word that is an abbreviation in another case only", function()
    check "Sie lebt in der Schweiz. | Petersen lebt in Kiel, so. | Harms mag mo. | Alsen mag. | Petersen auch."
    check "Der span. und der schweiz. Minister kamen am Sa. nach Kiel."
  end)

  it("end with a word that is an abbreviation before a number only", function()
    check "Das ist so seine Art. | Petersen geht mit Max. | Alsen liest Art. 5 und Rn. 12."
    check "Max. 40 Leute kamen."
  end)

  it("go on after an initial", function()
    check "K. Voss und Ilse M. Harms kamen. | A. B. Voss blieb."
  end)
end)

describe("sentences with numbers", function()
  it("go on after an ordinal", function()
    check "Der 2. Zug fuhr am 1. Advent. | Im 3. Quartal fährt er nicht."
    check "Im 19. Jahrhundert regierte König Otto II. Marlow und Kai."
    check "Der 1. FC Marlow gewann."
  end)

  it("go on after the parts of a date", function()
    check "Am 3. Mai 2023 kam sie. | Vom 3. bis 5. Mai blieb sie. | Am 12. 5. 2023 ging sie."
  end)

  it("go on after a point within a number", function()
    check "Um 8.30 Uhr kamen 1.200 Gäste. | Der Preis stieg um 3,5 Prozent."
  end)

  it("end with a number before a word that only begins a sentence", function()
    check "Der Bus kam um 8. | Alle warteten. | Es war 1990. | Danach kam 1991."
    check "Otto war der II. | Er war groß."
  end)

  it("end with a score", function()
    check "Kiel gewann 3:2. | Marlow verlor 0:11. | Petersen lachte."
  end)

  it("begin with a number", function()
    check "Der Markt war voll. | 12 Boote fuhren aus. | 3 kamen zurück."
  end)
end)

describe("sentences with quotations", function()
  it("hold the mark that closes after the stop", function()
    check "„Wir fahren.“ | Sie lachte. | »Wann?« | »Um acht.« | Sie ging."
    check "Er sagte: „Wir gehen. | Jetzt gleich.“ | Dann ging er."
    check "\"Doch.\" | Sie kam. | ‚Nein.‘ | Er ging."
    check "Sie kam (endlich.) | Er ging."
  end)

  it("go on behind the quotation in small letters", function()
    check "„Halt!“ rief er. | „Wer da?“, fragte sie. | „Ich“, sagte er."
    check "Das Stück „Wer kommt?“ läuft. | Es ist neu."
  end)

  it("begin with a mark, a bracket, a dash", function()
    check "Sie kam. | „Gut.“ | (Er nicht.) | – Ende."
    check "„Nach Süden!“ | – „Gut.“"
  end)

  it("go on after an ellipsis in small letters", function()
    check "Nein… vielleicht. | Ja... | Ende… | Doch."
  end)
end)

describe("sentences of careless texts", function()
  it("end with a stop that no blank follows", function()
    assert.equal("Alles ging gut. | Danach kam nichts. | Ja.", sentences "Alles ging gut.Danach kam nichts.Ja.")
  end)

  it("do not end in addresses", function()
    check "Mehr unter www.hafen.example. | Dort steht es."
    check "Siehe https://hafen.example/A.B?C=1.D! | Oder amt@kai.example fragen."
  end)

  it("end where a title was spliced in before a word that only begins one", function()
    check "DIE BRÜCKE KOMMT | Der Rat stimmte zu."
    check "Brücke wird teurer | Die Stadt Marlow sucht Geld. | Der Rat berät."
    check "Alles ging gut | Danach fuhr sie."
  end)

  it("go on where a name begins with such a word", function()
    check "Er liest das Magazin Der Leuchtturm gern."
    check "Gestern traf er Sie und Ihre Leute."
  end)

  it("are as many however long the text is", function()
    assert.equal(5000, #galley.parse(("Die Fähre fährt. "):rep(5000), { format = "prose" }).sentences)
  end)
end)

describe("sentences of an article", function()
  local article = assert(galley.open "spec/fixtures/hafenbahn.txt")

  local function tokens_of(span)
    local list = {}
    for token in article:tokens(span) do
      list[#list + 1] = token
    end
    return list
  end

  it("are those of the lead and of the paragraphs", function()
    local counts = {}
    for sentence in article:sentences() do
      counts[sentence.role] = (counts[sentence.role] or 0) + 1
    end
    assert.same({ lead = 4, paragraph = 13 }, counts)
  end)

  it("begin and end with a token, and leave no token of a paragraph out", function()
    local checked = 0
    for block in article:blocks "paragraph" do
      local inside = 0
      for sentence in article:sentences(block) do
        local tokens = tokens_of(sentence)
        assert.equal(sentence.first, tokens[1].first)
        assert.equal(sentence.last, tokens[#tokens].last)
        inside = inside + #tokens
      end
      assert.equal(#tokens_of(block), inside)
      checked = checked + 1
    end
    assert.equal(3, checked)
  end)

  it("can be asked for by role", function()
    local first
    for sentence in article:sentences "lead" do
      assert.equal("lead", sentence.role)
      first = first or sentence.text
    end
    assert.equal("Der Stadtrat von Marlow stimmt am Dienstag über die Zukunft der Hafenbahn ab.", first)
  end)
end)
