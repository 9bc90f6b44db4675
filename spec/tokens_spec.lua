local galley = require "galley"

local function parse(text)
  return assert(galley.parse(text, { format = "prose" }))
end

--- The tokens of a text, joined by bars.
local function tokens(text)
  local list = {}
  for token in parse(text):tokens() do
    list[#list + 1] = token.text
  end
  return table.concat(list, "|")
end

--- The kind of a token that stands alone in a sentence.
local function kind(text)
  return parse("Hier: " .. text .. " dort").tokens[3].kind
end

describe("tokens", function()
  it("are words and punctuation, with their places in the text", function()
    local article = parse "Nein, Öl!"
    local list = {}
    for i, token in ipairs(article.tokens) do
      list[i] = { token.text, token.kind, token.first, token.last }
      assert.equal("token", token.type)
    end
    assert.same({
      { "Nein", "word", 1, 4 },
      { ",", "punctuation", 5, 5 },
      { "Öl", "word", 7, 9 },
      { "!", "punctuation", 10, 10 },
    }, list)
  end)

  it("are none in an empty text", function()
    assert.equal(0, #parse("").tokens)
    assert.equal(0, #parse(" \n\n ").tokens)
  end)

  it("are the same wherever in the text they stand", function()
    local text = "Dr. Öz (USA) kam am 3. Mai um 8.30 Uhr... „Äh, ca. 20% – G7-Treffen!!“, sagte er; www.xy.de. Ende"
    local expected = tokens(text)
    for before = 1, 130 do
      assert.equal(("x"):rep(before) .. "|" .. expected, tokens(("x"):rep(before) .. " " .. text))
      assert.equal(("-"):rep(before) .. "|" .. expected, tokens(("-"):rep(before) .. " " .. text))
    end
  end)

  it("keep the full stop of an abbreviation", function()
    assert.equal("Dr.|Harms|kam|ca.|um|acht|.", tokens "Dr. Harms kam ca. um acht.")
    assert.equal("etwa|z.|B.|Kai|,|z.B.|Kai", tokens "etwa z. B. Kai, z.B. Kai")
    assert.equal("A.|B.|Voss|ging|.", tokens "A. B. Voss ging.")
  end)

  it("keep the full stop of an ordinal", function()
    assert.equal("am|3.|Mai|im|19.|Jahrhundert", tokens "am 3. Mai im 19. Jahrhundert")
    assert.equal("Otto|II.|regierte", tokens "Otto II. regierte")
  end)

  it("let the full stop of a sentence stand alone", function()
    assert.equal("Er|ging|.", tokens "Er ging.")
    assert.equal("Ende|.|Neu", tokens "Ende.Neu")
    assert.equal("Ende|...|Neu|…|ja|?|!", tokens "Ende... Neu… ja?!")
  end)

  it("are numbers with their separators", function()
    assert.equal("1.234,5|Meter|um|8.30|Uhr|am|1.5.2023", tokens "1.234,5 Meter um 8.30 Uhr am 1.5.2023")
    assert.equal("1|:|0|und|3|/|4", tokens "1:0 und 3/4")
    assert.equal("bis|10|%|oder|5|€", tokens "bis 10% oder 5€")
  end)

  it("end at hyphens and dashes", function()
    assert.equal("E|-|Mail|-|Adresse|,|3|-|jährig", tokens "E-Mail-Adresse, 3-jährig")
    assert.equal("Ost|-|und|Westufer|–|weit|--|weg", tokens "Ost- und Westufer – weit -- weg")
  end)

  it("keep apostrophes within a word, and no others", function()
    assert.equal("geht's|ums|‚|Kai|‘|?", tokens "geht's ums ‚Kai‘?")
    assert.equal("geht’s|,|'|Kai|'", tokens "geht’s, 'Kai'")
  end)

  it("are addresses as a whole, without the punctuation after them", function()
    assert.equal("(|https://www.hafen.example/a?b=1.c|)|.", tokens "(https://www.hafen.example/a?b=1.c).")
    assert.equal("www.kai.example|,|amt@kai.example|!", tokens "www.kai.example, amt@kai.example!")
    assert.equal("#Hafen|von|@kai_amt", tokens "#Hafen von @kai_amt")
  end)

  it("have a kind", function()
    local kinds = {
      ["Kai"] = "word", ["usw."] = "word", ["geht's"] = "word", ["CO2"] = "word", ["50er"] = "word",
      ["12"] = "number", ["12,50"] = "number", ["3."] = "number",
      ["–"] = "punctuation", ["„"] = "punctuation", ["…"] = "punctuation", ["§"] = "punctuation",
      ["€"] = "symbol", ["+"] = "symbol", ["😀"] = "symbol",
      ["www.kai.example"] = "url", ["https://kai.example"] = "url",
      ["amt@kai.example"] = "email", ["@kai_amt"] = "handle", ["#Hafen"] = "handle",
    }
    for text, expected in pairs(kinds) do
      assert.equal(expected, kind(text), text)
    end
  end)

  it("never cross the bounds of a paragraph", function()
    assert.equal("www.kai|www.kai", tokens("www.kai\n\nwww.kai"))
  end)

  it("cover all that is no blank, in order", function()
    local text = "„Öl!“ – 5 € (z. B.), A\u{301}pfel 👩‍🚀 東京 ½ x_y \u{200D} a\u{AD}b © 𝔘fer"
    local article = parse(text)
    local at, gaps = 1, {}
    for token in article:tokens() do
      assert.is_true(token.first >= at)
      gaps[#gaps + 1] = article.text:sub(at, token.first - 1)
      at = token.last + 1
    end
    gaps[#gaps + 1] = article.text:sub(at)
    assert.matches("^%s*$", table.concat(gaps))
  end)

  it("of a span are those that lie in it", function()
    local article = parse "Eins zwei. Drei vier."
    local list = {}
    for token in article:tokens(article.sentences[2]) do
      list[#list + 1] = token.text
    end
    assert.same({ "Drei", "vier", "." }, list)
  end)
end)
