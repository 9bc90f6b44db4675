local galley = require "galley"

local function clean(bytes, options)
  return tostring(assert(galley.normalize(bytes, options)))
end

-- What UTF-8 looks like when each of its bytes is read as a character of ISO 8859-1, with the C1 controls, or of
-- windows-1252.
local windows = {
  [0x80] = "€", [0x82] = "‚", [0x84] = "„", [0x93] = "“", [0x94] = "”", [0x96] = "–", [0x99] = "™", [0x9C] = "œ",
  [0x9F] = "Ÿ", [0xA0] = "\u{A0}",
}

local function misread(text, as_windows)
  return (text:gsub("[\x80-\xFF]", function(character)
    local byte = character:byte()
    return as_windows and windows[byte] or utf8.char(byte)
  end))
end

describe("text that was UTF-8 and was read as a code page", function()
  local sound = "Die Bürgermeisterin sagte: „Größe zählt nicht – für 12 € gibt es Öl.“ Ärger? Über Überlingen, voilà!"

  it("is mended, whichever way it was read", function()
    assert.equal(sound, clean(misread(sound)))
    assert.equal("Die Größe – „übel“", clean "Die GrÃ¶ÃŸe â€“ â€žÃ¼belâ€œ")
  end)

  it("is mended if it happened twice, or three times", function()
    assert.equal(sound, clean(misread(misread(sound))))
    assert.equal(sound, clean(misread(misread(misread(sound)))))
  end)

  it("is mended where only a part of it is broken", function()
    assert.equal("Größe und Größe", clean "Größe und GrÃ¶ÃŸe")
    assert.equal("für Österreich", clean "fÃ¼r Österreich")
  end)

  it("is mended in other languages and code pages", function()
    assert.equal("дорога домой", clean "Ð´Ð¾Ñ€Ð¾Ð³Ð° Ð´Ð¾Ð¼Ð¾Ð¹")
    assert.equal("дорога домой", clean "РґРѕСЂРѕРіР° РґРѕРјРѕР№")
    assert.equal("Größe und Öfen", clean "Gr√∂√üe und √ñfen")
    assert.equal("Größe über alles", clean "Gr├╢├ƒe ├╝ber alles")
    assert.equal("região às três", clean "regiÃ£o Ã\u{A0}s trÃªs")
    assert.equal("Příliš žluťoučký", clean "PĹ™Ă­liĹˇ ĹľluĹĄouÄŤkĂ˝")
    assert.equal("文章", clean "æ–‡ç«\u{A0}")
    assert.equal("schön 😀", clean "schÃ¶n ðŸ˜€")
  end)

  it("is mended where its no-break spaces became blanks", function()
    assert.equal("voilà le travail", clean "voilÃ le travail")
    assert.equal("atenção às crianças", clean "atenÃ§Ã£o Ã s crianÃ§as")
    assert.equal("élan à sa façon", clean "Ã©lan Ã sa faÃ§on")
  end)

  it("has the punctuation of windows-1252 for stray control characters", function()
    assert.equal("„Handel“ – ja…", clean "\u{84}Handel\u{93} \u{96} ja\u{85}")
  end)

  it("tells where it was mended, and maps to the bytes as given", function()
    local text = galley.normalize "GrÃ¶ÃŸe da"
    assert.equal("Größe da", tostring(text))
    assert.same({ "repair" }, text:edits()[1].steps)
    assert.same({ 3, 6 }, { text:raw(3) })
    assert.same({ 7, 10 }, { text:raw(5) })
    assert.same({ 11, 11 }, { text:raw(7) })
  end)

  it("stays as it is on request", function()
    assert.equal("GrÃ¶ÃŸe", clean("GrÃ¶ÃŸe", { repair = false }))
  end)
end)

describe("sound text", function()
  it("is left alone", function()
    for _, text in ipairs {
      "Er wohnt im „Café“… und im „Hotel Ä“.", "VIVE LA LIBERTÉ… CAFÉ»", "Das Lokal heißt »Chez André«–", "ÄÖÜ ÄÖÜ äöüß ÄÄ",
      "Spaß“, sagte er, „Maß“ – und groß“.", "SÃO PAULO e Ã, não Â.", "Å er en ø, og å er en å.", "À propos: É®, Ñ™, Õ…",
      "Ein Ð und ein Þ, Ísland", "NICIODATĂ™ și așa", "x̄ ± s, naïve",
      "Румунії та Індонезії, «Різ» і Сі", "ПоздравЂаво свима",
      "10 × 20 und „×“", "√π = 1,77",
      "┌─┐ │a│ └─┘", "±5 °C, §§ 3, 4 ¶ ©", "L’été à l’œuvre « voilà »", "¿Qué? ¡Sí! Ñandú", "Łódź, Żółć, Ąę",
      "coöperatie", "日本語「かな」", "שלום × עולם", "Ελλάδα «Α»",
    } do
      local text_of = galley.normalize(text)
      for _, edit in ipairs(text_of:edits()) do
        for _, step in ipairs(edit.steps) do
          assert.are_not.equal("repair", step, text)
        end
      end
    end
  end)
end)

describe("repair of signs", function()
  it("mends Greek letters and combining marks behind which a sign is left", function()
    assert.equal("10μs", tostring(galley.normalize "10Î¼s"))
    assert.equal("$\u{336}6\u{336}", tostring(galley.normalize "$Ì¶6Ì¶"))
  end)

  it("mends what was half written as a character reference", function()
    assert.equal("10μs", tostring(galley.normalize "10Î&frac14;s"))
  end)
end)
