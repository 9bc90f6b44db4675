local galley = require "galley"

local function read(text)
  return galley.parse(text, { format = "prose" })
end

--- "kind: text" of every name.
local function names_of(text)
  local list = {}
  for name in read(text):names() do
    list[#list + 1] = name.kind .. ": " .. name.text
  end
  return list
end

local function assert_names(expected, text)
  assert.same(expected, names_of(text), text)
end

describe("a person", function()
  it("is told by an office before the name", function()
    assert_names({ "person: Toqajew" }, "Am Abend gab Präsident Toqajew seine Stimme ab.")
    assert_names({ "person: Ludger Obrecht" }, "Der Bundesverkehrsminister Ludger Obrecht schwieg.")
    assert_names({ "organization: SPD", "person: Wiebke Harms" }, "Für die SPD sprach die SPD-Politikerin Wiebke Harms.")
    assert_names({ "person: Jorke Pavlin" }, "Dann stellte Trainer Jorke Pavlin um.")
  end)

  it("is told by a first name before the surname", function()
    assert_names({ "person: Angela Merkel" }, "Dort hatte Angela Merkel gewohnt.")
    assert_names({ "person: Hans-Peter Dornbusch" }, "Gestern kam Hans-Peter Dornbusch heim.")
    assert_names({ "person: J. K. Rowling" }, "Das Buch schrieb J. K. Rowling selbst.")
    assert_names({ "person: Frauke Sander-Kroog" }, "Es malte Frauke Sander-Kroog.")
    assert_names({ "person: Ursula von der Leyen", "person: von der Leyen" },
      "Zuerst sprach Ursula von der Leyen. Danach ging von der Leyen.")
    assert_names({ "person: Mohammed bin Salman", "person: Ali al-Hadi" }, "Es kamen Mohammed bin Salman und Ali al-Hadi.")
  end)

  it("is told by what only people do", function()
    assert_names({ "person: Kesra Voltin" }, "„Niemals“, sagte Kesra Voltin.")
    assert_names({ "person: Kesra Voltin" }, "Auch Kesra Voltin (47) war da.")
    assert_names({}, "Der Umbau kostet Millionen Menschen Zeit.")
  end)

  it("is meant by the surname alone, wherever the text introduces it", function()
    local article = read "Merle zieht um. Obrecht lehnt ab. Minister Ludger Obrecht sagte, Obrechts Haus sei leer."
    local keys = {}
    for name in article:names() do
      keys[name.key] = (keys[name.key] or 0) + 1
      assert.equal(name.key == "merle" and "Merle" or "Ludger Obrecht", name.full)
    end
    assert.same({ ["ludger obrext"] = 3, merle = 1 }, keys)
  end)

  it("is meant by a surname that is a first name, too", function()
    local names = read "Deniz Yücel kam. Danach sprach Yücel.".names
    assert.equal(names[1].key, names[2].key)
  end)

  it("is no common noun that looks like a surname", function()
    assert_names({ "person: Jutta Koch", "person: Koch" }, "Jutta Koch kam. Der Koch lachte, doch Koch schwieg.")
  end)

  it("has a first name, a surname, an office and a gender", function()
    local article = read("Am Montag lobte Ministerin Wiebke Harms die Leute. Harms’ Rede war kurz. "
      .. "Ludger Obrecht, Sprecher der Bahn, kam.")
    local harms, again, obrecht = article.names[1], article.names[2], article.names[3]
    assert.same({ "Ministerin", "Wiebke", "Harms", "female" },
      { harms.office.text, harms.given.text, harms.surname.text, harms.gender })
    assert.equal("female", again.gender)
    assert.is_nil(again.given)
    assert.same({ "Sprecher", "male" }, { obrecht.office.text, obrecht.gender })
  end)

  it("is another one with another first name", function()
    local article = read "Jutta Koch und Ludger Koch kamen. Ludger Koch sang. Dann ging Koch."
    local names = article.names
    assert.not_equal(names[1].key, names[2].key)
    assert.equal("ludger kox", names[4].key)
  end)

  it("has one key in all spellings, across articles", function()
    local de = read "Präsident Wladimir Putin kam."
    local en = read "Auch Vladimir Putin war da."
    local alone = read "Gestern war Putin da."
    assert.equal(de.names[1].key, en.names[1].key)
    assert.equal(de.names[1].key, alone.names[1].key)
  end)

  it("known to all has the key of the whole name, unless the text means another", function()
    local whole = galley.name_key "Recep Tayyip Erdogan"
    local texts = { "Dort traf er Erdogan.", "Präsident Erdogan kam.", "Tayyip Erdogan und Erdogans Frau kamen." }
    for _, text in ipairs(texts) do
      for name in read(text):names() do
        assert.equal(whole, name.key, text)
      end
    end
    for name in read("Gestern sang Ute Merkel. Danach ging Merkel."):names() do
      assert.equal("Ute Merkel", name.full)
    end
  end)

  it("has the first names that the lists know of someone, though not as first names", function()
    local name = (read "Gestern kam Qassym-Schomart Toqajew.").names[1]
    assert.same({ "Qassym-Schomart Toqajew", "Qassym-Schomart" }, { name.text, name.given.text })
  end)

  it("keeps the number of kings and popes", function()
    assert.equal("charles iii", (read "Dort winkte König Charles III. der Menge.").names[1].full:lower():gsub("%.", ""))
    assert.not_equal(galley.name_key "Charles I.", galley.name_key "Charles III.")
    local names = (read "Franz Alsen kam, Kaiser Franz I. blieb. Kaiser Franz II. schwieg.").names
    assert.same({ "frans alsen", "frans i", "frans ii" }, { names[1].key, names[2].key, names[3].key })
  end)
end)

describe("a place", function()
  it("is told by lists, also in the genitive and in several words", function()
    assert_names({ "place: Deutschlands", "place: New York", "place: Frankfurt am Main" },
      "Er kannte Deutschlands Norden, New York und Frankfurt am Main.")
  end)

  it("has one key in all spellings", function()
    local names = read "In Kiew, also Kyjiw, und Kyiv war es kalt.".names
    assert.equal(names[1].key, names[2].key)
    assert.equal(names[1].key, names[3].key)
  end)

  it("is told by words and endings around it", function()
    assert_names({ "place: Oldersbek" }, "Er zog in die Stadt Oldersbek.")
    assert_names({ "place: Tönnersbüttel" }, "Er wohnt in Tönnersbüttel.")
    assert_names({ "place: Bad Ramsau" }, "Er war in Bad Ramsau.")
  end)

  it("is not the verb or noun that is written like it", function()
    assert_names({ "place: Essen" }, "Sie essen gern, das Essen war gut, sie leben in Essen.")
  end)
end)

describe("an organization", function()
  it("is told by lists, with one key for its forms", function()
    local names = read "Die Vereinten Nationen und die UNO, der Bundestag und des Bundestags.".names
    assert.equal(names[1].key, names[2].key)
    assert.equal(names[3].key, names[4].key)
    assert.equal("organization", names[1].kind)
  end)

  it("is told by its first or last word, and in brackets", function()
    assert_names({ "organization: Kroog Maschinenbau GmbH" }, "Die Kroog Maschinenbau GmbH liefert.")
    assert_names({ "organization: Universität Leipzig" }, "Sie lehrt an der Universität Leipzig.")
    assert_names({ "organization: Institut für Meereskunde und Wetter" }, "Das Institut für Meereskunde und Wetter warnt.")
    assert_names({ "organization: DLKV" }, "Der Deutsche Leuchtturmkundeverein (DLKV) feiert.")
  end)

  it("is an acronym as it is written", function()
    assert_names({ "organization: WHO" }, "Who is who? Die WHO weiß es.")
  end)
end)

describe("names", function()
  it("are a layer like the others", function()
    local article = galley.open "spec/fixtures/hafenbahn.txt"
    assert.is_true(#article.names > 0)
    assert.equal(#article.names, #article:names())
    for name in article:names "lead" do
      assert.equal("lead", name.role)
      assert.equal(article.text:sub(name.first, name.last), name.text)
    end
    local count = 0
    for _ in article:each "name" do
      count = count + 1
    end
    assert.equal(#article.names, count)
  end)

  it("give speakers their keys", function()
    local article = read "„Das geht“, sagte Wiebke Harms. „Nein, das geht gar nicht“, widersprach Harms."
    assert.equal("wiebke harms", galley.key(article.names[1].full))
    assert.equal(article.quotes[1].speaker.key, article.quotes[2].speaker.key)
  end)

  it("survive any bytes", function()
    for _, text in ipairs { "", "-", "A-", "A-B-", "Dr. Prof.", "Herr", "Minister Minister", "GmbH", "GmbH GmbH", "Bad", "in",
      "Peter von", "Peter von der", "al-", "Herr \xFF", "X. Y.", "III.", "Peter III.", "(SPD)", ("Peter-"):rep(50) } do
      assert.is_table(names_of(text), text)
    end
  end)
end)
