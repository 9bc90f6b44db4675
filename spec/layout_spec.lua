local galley = require "galley"
local helper = require "spec.helper"

--- "role: text" of the blocks of running text.
local function pieces(text, options)
  options = options or { format = "prose" }
  options.lang = options.lang or "de"
  local found = {}
  for i, block in ipairs(galley.parse(text, options).blocks) do
    found[i] = block.role .. ": " .. block.text
  end
  return found
end

local function roles_of(article)
  local roles = {}
  for i, block in ipairs(article.blocks) do
    roles[i] = block.role
  end
  return roles
end

describe("a crosshead that lost its line", function()
  for _, case in ipairs {
    { "Der Rat tagte bis Mitternacht.", "Leise Kritik", "Bei der SPD drehte sich alles um den Hafen." },
    { "Die Bahn fährt im Mai.", "Teure Karten für Gäste", "Die Preise steigen um zehn Prozent." },
    { "„Das reicht nicht“, sagte sie.", "Der Hafen als Zankapfel", "Noch ist nichts entschieden." },
    { "Das Geld ist weg.", "5.000 Besucher erwartet", "Nach zwei Jahren Pause wird wieder gefeiert." },
    { "Es bleibt dabei.", "Alsen: Kein Grund zur Eile", "In Marlow sieht man das anders." },
    { "Das ist neu.", "Gemeinde plant Umbau", "Am Montag beginnen die Arbeiten." },
    { "Sie kommen wieder.", "Kein Einzelfall, aber neue Größe", "Die Polizei ermittelt seit Freitag." },
    { "Der Rat lehnt ab.", "Keine Eile", "· Zuerst soll der Plan ausliegen." },
  } do
    it("is a block: " .. case[2], function()
      assert.same({ "paragraph: " .. case[1], "crosshead: " .. case[2], "paragraph: " .. case[3] },
        pieces(table.concat(case, " ")))
    end)
  end

  for _, text in ipairs {
    "Sie lachte. Das Magazin Der Spiegel berichtet darüber.",
    "Sie lachte. Im Film Der Hafen spielt sie die Kapitänin.",
    "Sie lachte. Außenminister Sebastian Kurz kommt nach Marlow.",
    "Sie lachte. Die Zeitung Die Presse lobt den Roman sehr.",
    "Sie lachte. Der kurzen Ehe folgte ein langer Streit vor Gericht.",
    "Sie lachte. Am Dienstag stellte Alsen die Aktion Für eine saubere Küste vor.",
    "Sie lachte. Haben Sie noch Fragen an den Rat der Stadt?",
    "Er sagte: Nein. Foda: Wir wollen gewinnen und das Spiel machen.",
    "Sie lachte. HAFEN DER ZUKUNFT war das Motto der Tagung in Marlow.",
  } do
    it("is none where a name begins with a function word: " .. text, function()
      assert.same({ "paragraph: " .. text }, pieces(text))
    end)
  end

  it("is none in verse, where every line begins with a capital letter", function()
    local text = "Der Wind kam auf. Ruhig liegt der Hafen Wo die alten Schiffe träumen Und die Möwen schrein bei Nacht."
    assert.same({ "paragraph: " .. text }, pieces(text))
  end)

  it("is never run over by a sentence", function()
    local article = galley.parse("Der Rat tagte. Leise Kritik Bei der SPD war es still.", { format = "prose", lang = "de" })
    local sentences = {}
    for sentence in article:sentences "paragraph" do
      sentences[#sentences + 1] = sentence.text
    end
    assert.same({ "Der Rat tagte.", "Bei der SPD war es still." }, sentences)
  end)

  it("has a confidence, less of one with a verb", function()
    local confidence = {}
    for i, crosshead in ipairs { "Leise Kritik", "Gemeinde plant Umbau" } do
      local article = galley.parse("Der Rat tagte. " .. crosshead .. " Bei der SPD war es still.", { format = "prose",
        lang = "de" })
      assert.equal("crosshead", article.blocks[2].role)
      confidence[i] = article.blocks[2].confidence
    end
    assert.is_true(confidence[2] < confidence[1] and confidence[1] < 1)
  end)
end)

describe("what is spliced into running text", function()
  it("is a caption behind its label", function()
    assert.same({ "paragraph: Er kam.", "caption: Foto: Anna Alsen/dpa", "paragraph: Der Hafen blieb leer." },
      pieces "Er kam. Foto: Anna Alsen/dpa Der Hafen blieb leer.")
  end)

  it("is boilerplate: advertisements and prompts", function()
    assert.same({ "paragraph: Er kam.", "boilerplate: Anzeige", "paragraph: Der Hafen blieb leer." },
      pieces "Er kam. Anzeige Der Hafen blieb leer.")
    assert.same({ "paragraph: Er kam.", "boilerplate: Melden Sie sich für unseren Newsletter an.",
      "paragraph: Der Hafen blieb leer." },
      pieces "Er kam. Melden Sie sich für unseren Newsletter an. Der Hafen blieb leer.")
    assert.same({ "paragraph: Er kam. Anzeige wurde erstattet." }, pieces "Er kam. Anzeige wurde erstattet.")
  end)

  it("is a dateline, and a credit", function()
    for _, dateline in ipairs {
      "Wien –", "BERLIN (dpa) -", "St. Petersburg/Moskau –", "Rio de Janeiro –", "Marlow/Bremen, 3. Mai (KB) –",
    } do
      assert.same({ "dateline: " .. dateline, "paragraph: Der Rat tagt. Er berät." },
        pieces(dateline .. " Der Rat tagt. Er berät."))
    end
    for credit, role in pairs {
      ["(APA, 12.3.2016)"] = "source", ["(APA/dpa – 29.8. 2015)"] = "source", ["dpa/abc"] = "source",
      ["(mit Material der dpa)"] = "source",
      ["(Anna M. Alsen, 24.10.2015)"] = "byline", ["(aal, 31.7.2015)"] = "byline", ["(7.9.2015)"] = "dateline",
    } do
      assert.same({ "paragraph: Der Rat tagt.", role .. ": " .. credit }, pieces("Der Rat tagt. " .. credit))
    end
  end)

  it("is no dateline where an aside stands between dashes, and no credit where a bracket says something", function()
    for _, text in ipairs {
      "Wien – Hauptstadt des Landes – wächst.", "Der Rat tagt. (Mehr als 200 kamen.)", "Der Rat tagt. (1994)",
      "Der Rat tagt. APA meldet das am Freitag.",
    } do
      assert.same({ "paragraph: " .. text }, pieces(text))
    end
  end)

  it("fills the fields of the article", function()
    local article = galley.parse("Der Hafen wächst. Wien – Der Rat tagt. Er berät. (APA, 12.3.2016)", { format = "prose",
      lang = "de" })
    assert.same({ "Wien", "APA", "2016-03-12" }, { article.dateline, article.source, article.date.value })
    article = galley.parse("Der Rat tagt. (Anna Alsen, 12.3.2016)", { format = "prose", lang = "de", date = "2016-03-13" })
    assert.same({ "Anna Alsen", "2016-03-13" }, { article.byline, article.date.value })
    article = galley.parse("MARLOW (dpa/lby) - Der Rat tagt.", { format = "prose", lang = "de" })
    assert.same({ "MARLOW (dpa/lby)", "dpa/lby" }, { article.dateline, article.source })
    article = galley.parse("Titel: Rat\n\nMARLOW (dpa) - Der Rat tagt.\n\nQuelle: Küstenbote", { lang = "de" })
    assert.equal("Küstenbote", article.source)
  end)

  it("is no reference where a common noun with a colon opens a sentence", function()
    local text = "Er kam. Hintergrund: Als Hafenstadt lebt Marlow vom Handel und vom Fischfang seit Jahren."
    assert.same({ "paragraph: " .. text }, pieces(text))
  end)
end)

describe("a cross-reference in a paragraph of its own", function()
  it("is no crosshead, though it ends without a full stop, too", function()
    for _, line in ipairs { "Mehr zum Thema - Warum Rathäuser teurer werden", "Lesen Sie auch: Neue Fähre nach Norderoog" } do
      local article = galley.parse(("date 2024-03 Streit im Rat\n\nDer Rat stritt.\n\nEr stritt lange. %s\n\n%s\n\n%s"):format(
        "Dann ging er.", line, "Am Abend kam er wieder. Es war spät."))
      assert.equal(line, article.references[1].text)
      assert.is_nil(article:blocks "crosshead" [1])
    end
  end)
end)

describe("an article as an agency sends it", function()
  local article = assert(galley.open(helper.fixture "agentur.txt"))

  it("has blocks of all roles", function()
    assert.same({
      "kicker", "title", "byline", "dateline", "lead", "caption", "dateline", "paragraph", "crosshead", "paragraph",
      "reference",
      "paragraph", "boilerplate", "crosshead", "list", "list", "list", "paragraph", "source",
    }, roles_of(article))
  end)

  it("has kicker, byline, dateline, source and date", function()
    assert.equal("Verkehr", article.kicker.text)
    assert.same({ "Anna Alsen und Bert Buhr", "MARLOW (kbd)", "dpa/kbd", "2016-03-12" },
      { article.byline, article.dateline, article.source, article.date.value })
  end)

  it("has a body from the first paragraph to the last, with its lists", function()
    assert.truthy(article.body.text:find("^Der Nachtzug"))
    assert.truthy(article.body.text:find("zweiter Zug folgen%.$"))
    assert.equal(3, #article:sentences "list")
  end)
end)

describe("the header of an article in plain text", function()
  for name, byline in pairs { ["kopf.txt"] = "Autorin: Anna Alsen", ["vorspann.md"] = "author: Anna Alsen" } do
    it("may be keys and values: " .. name, function()
      local article = assert(galley.open(helper.fixture(name)))
      assert.equal("Nachtzug nach Norderoog fährt wieder", article.title.text)
      assert.same({ "2016-03-12", "Anna Alsen", "https://kuestenbote.example/nachtzug" },
        { article.date.value, article.byline, article.url })
      assert.equal("Nach elf Jahren Pause hält der Nachtzug wieder in Marlow.", article.lead.text)
      assert.equal(byline, article:blocks "byline"[1].text)
    end)
  end

  it("names the date in many forms", function()
    for date, value in pairs {
      ["2016-03-12"] = "2016-03-12", ["12.03.2016"] = "2016-03-12", ["12. März 2016"] = "2016-03-12", ["2016-03"] = "2016-03",
      ["Samstag, 12. März 2016, 14:05 Uhr"] = "2016-03-12", ["2016-03-12T14:05:00Z"] = "2016-03-12", ["März 2016"] = "2016-03",
    } do
      assert.equal(value, galley.parse("Titel: Hafen\nDatum: " .. date .. "\n\nDer Rat tagt.", { lang = "de" }).date.value)
    end
    assert.is_nil(galley.parse("Titel: Hafen\nDatum: gestern\n\nDer Rat tagt.", { lang = "de" }).date)
  end)

  it("wins over the options in its date, and gives way in its address", function()
    local article = galley.parse("Titel: Hafen\nDatum: 12.3.2016\nURL: https://a.example\n\nDer Rat tagt.",
      { lang = "de", date = "2020", url = "https://b.example" })
    assert.same({ "2016-03-12", "https://b.example" }, { article.date.value, article.url })
  end)

  it("is none in the middle of the text", function()
    local article = galley.parse("Der Rat tagt.\n\nEr berät.\n\nTags: viele gute gab es nicht.\n\nEr ging.", { lang = "de" })
    assert.equal("paragraph", article.blocks[#article.blocks].role)
    assert.is_nil(article.title)
  end)

  it("that never closes is text", function()
    local article = galley.parse("---\n\nDer Rat tagt.", { lang = "de" })
    assert.equal("Der Rat tagt.", article.blocks[#article.blocks].text)
  end)
end)

describe("lines that stand alone", function()
  it("are bylines where only names follow", function()
    for line, byline in pairs {
      ["Von Anna Alsen"] = "Anna Alsen", ["Von Anna Alsen und Bert van Buhr, Marlow"] = "Anna Alsen und Bert van Buhr, Marlow",
      ["Autor: red"] = "red",
    } do
      assert.equal(byline, galley.parse("Der Hafen\n\n" .. line .. "\n\nDer Rat tagt.\n\nEr berät.", { lang = "de" }).byline)
    end
    for _, line in ipairs { "Von Häfen und Schiffen", "Von Marlow nach Norderoog", "Von Anna Alsen kam kein Wort." } do
      assert.is_nil(galley.parse("Der Hafen\n\n" .. line .. "\n\nDer Rat tagt.\n\nEr berät.", { lang = "de" }).byline)
    end
  end)

  it("are times where they name a day", function()
    for _, line in ipairs {
      "Stand: 14:05 Uhr", "Aktualisiert am 12.03.2016", "12. März 2016", "Samstag, 12.03.2016, 14:05 Uhr",
    } do
      local article = galley.parse("Der Hafen\n\n" .. line .. "\n\nDer Rat tagt.\n\nEr berät.", { lang = "de" })
      assert.equal("dateline", article.blocks[2].role, line)
    end
    local article = galley.parse("Der Hafen\n\nStand der Dinge 2023\n\nDer Rat tagt.\n\nEr berät.", { lang = "de" })
    assert.not_equal("dateline", article.blocks[2].role)
  end)

  it("are items of lists, with the lines that go on with them", function()
    assert.same({ "paragraph: Es gibt:", "list: - Brot,\n frisch", "list: - Wein", "paragraph: Der Rat tagt." },
      pieces("Es gibt:\n- Brot,\n  frisch\n- Wein\n\nDer Rat tagt.", { format = "text" }))
    assert.same({ "paragraph: Es gibt:", "list: 1. Brot", "list: 2. Wein" },
      pieces("Es gibt:\n\n1. Brot\n2. Wein", { format = "text" }))
  end)

  it("are no items where a dash or a day begins a line of a paragraph", function()
    for _, text in ipairs { "Der Rat\n- so heißt es -\ntagt.", "Es war der\n3. Mai, als er kam." } do
      assert.same({ "paragraph: Es regnet.", "paragraph: " .. text }, pieces("Es regnet.\n\n" .. text, { format = "text" }))
    end
  end)

  it("are crossheads before running text, but not in a run of short lines", function()
    local text = "Der Hafen\n\nDer Rat tagt heute.\n\nEr berät lange.\n\n%s\n\nDer Rat tagt morgen wieder."
    assert.equal("crosshead", galley.parse(text:format "Neue Pläne", { lang = "de" }).blocks[4].role)
    local address = galley.parse(text:format "Anna Alsen\n\nAm Hafen 3\n\nMarlow", { lang = "de" })
    assert.equal("paragraph", address.blocks[4].role)
  end)
end)

describe("running text without blank lines", function()
  it("has a paragraph on each line that ends as sentences do", function()
    local text = "Der Rat von Marlow tagt am Dienstag über die Zukunft der Hafenbahn.\n" ..
      "Die Kosten der neuen Strecke sind nach Angaben der Stadt noch nicht bekannt."
    assert.equal(2, #pieces(text))
    assert.equal(1, #pieces((text:gsub(" Zukunft", "\nZukunft"):gsub("Angaben der", "Angaben\nder"))))
  end)
end)

describe("the blocks of any text", function()
  --- Every byte that is no blank lies in one block, and blocks do not overlap.
  local function check(bytes, options)
    local article = assert(galley.parse(bytes, options))
    local text, behind = article.text, 0
    for block in article:blocks() do
      assert.is_true(block.first > behind, "blocks overlap")
      assert.falsy(text:sub(behind + 1, block.first - 1):find "[^ \n]", "left out: " .. text:sub(behind + 1, block.first - 1))
      behind = block.last
    end
    assert.falsy(text:sub(behind + 1):find "[^ \n]")
    for sentence in article:sentences() do
      local holding = 0
      for block in article:blocks() do
        holding = holding + (block.first <= sentence.first and sentence.last <= block.last and 1 or 0)
      end
      assert.equal(1, holding)
    end
  end

  it("cover it without overlap: the fixtures", function()
    for path in helper.run "ls spec/fixtures/*.txt spec/fixtures/*.md ../shared/seed/*.txt 2>/dev/null":gmatch "[^\n]+" do
      check(helper.read(path))
      check(helper.read(path), { format = "prose" })
    end
  end)

  it("cover it without overlap: whatever is spliced together", function()
    local parts = {
      "Der Rat tagt.", "Leise Kritik", "Bei der SPD war es still.", "Foto: dpa", "Anzeige",
      "Mehr zum Thema - Hafen wächst weiter",
      "Analyse Der Hafen und die Stadt – Teil 2", "Wien –", "BERLIN (dpa) -", "(APA, 12.3.2016)", "dpa/abc", "Von Anna Alsen",
      "Stand: 12.03.2016, 14:05 Uhr", "Quelle: Küstenbote", "Titel: Hafen", "Datum:", "---", "- Brot", "1. Brot",
      "2. Wein", "„Ja“,",
      "sagte sie.", "date 2023-05", "·", "(", ")", ":", "…", "\u{FFFD}", "12.3.2016", "Am Dienstag",
      "Newsletter abonnieren", "Von", "\"", "é",
    }
    local seed = 11
    local function random(count)
      seed = (seed * 1103515245 + 12345) & 0x7fffffff
      return (seed >> 12) % count + 1
    end
    local gaps = { " ", " ", " ", "\n", "\n\n", "" }
    for _ = 1, 1500 do
      local text = {}
      for i = 1, random(14) do
        text[i] = parts[random(#parts)] .. gaps[random(#gaps)]
      end
      check(table.concat(text), { lang = "de", format = random(3) == 1 and "prose" or nil })
    end
  end)
end)
