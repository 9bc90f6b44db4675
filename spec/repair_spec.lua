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
    assert.equal("„Größe“ ☃ für 5 €", clean "„GrÃ¶ÃŸe“ ☃ fÃ¼r 5 €")
    assert.equal("Die Größe\nCAFÉ… für alle", clean "Die GrÃ¶ÃŸe\nCAFÉ… fÃ¼r alle")
    assert.equal("☃ på brødskiva", clean "☃ pÃ¥ brÃ¸dskiva")
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
    for _, pair in ipairs {
      { "Děti šly domů včera", "DÄ\u{9B}ti ĹĄly domĹŻ vÄ\u{8D}era" }, -- ISO 8859-2
      { "Größe für Bürger", "GrĂśĂ\u{9F}e fĂźr BĂźrger" }, -- ISO 8859-2
      { "für die Bürger", "fĂĽr die BĂĽrger" }, -- windows-1250
      { "Grüße und Schäden", "GrĆ¼Ć\u{9F}e und SchĆ¤den" }, -- windows-1257
      { "Šį rytą visų dangų", "Å\u{A0}ÄÆ rytÄ… visÅ³ dangÅ³" }, -- windows-1257
      { "Όμορφη πόλη", "Ξ\u{8C}ΞΌΞΏΟ\u{81}Ο†Ξ· Ο€Ο\u{8C}Ξ»Ξ·" }, -- windows-1253
      { "Größe für Bürger", "GrΓ¶Γ\u{9F}e fΓΌr BΓΌrger" }, -- windows-1253
      { "Спорт", "Π΅ΠΏΠΎΡ€Ρ‚" }, -- windows-1253
      { "Größe und Öl für Bürger", "GrГ¶Гџe und Г–l fГјr BГјrger" }, -- windows-1251
      { "שלום לכולם", "Ч©ЧњЧ•Чќ ЧњЧ›Ч•ЧњЧќ" }, -- windows-1251
      { "çok güzel şehir", "Ã§ok gÃ¼zel ÅŸehir" }, -- windows-1254
      { "Спорт сегодня", "–°–ø–æ—Ä—Ç —Å–µ–≥–æ–¥–Ω—è" }, -- Mac Roman
    } do
      assert.equal(pair[1], clean(pair[2]))
    end
  end)

  it("is mended where its no-break spaces became blanks", function()
    assert.equal("voilà le travail", clean "voilÃ le travail")
    assert.equal("atenção às crianças", clean "atenÃ§Ã£o Ã s crianÃ§as")
    assert.equal("élan à sa façon", clean "Ã©lan Ã sa faÃ§on")
    assert.equal("não àquela hora, mas àquilo", clean "nÃ£o Ã quela hora, mas Ã quilo")
    assert.equal("c’est à quel point ?", clean "câ€™est Ã quel point\u{A0}?")
    assert.equal("Štefan pil čaj", clean "Å tefan pil Ä\u{8D}aj")
  end)

  it("has one U+FFFD for a character of which bytes were lost", function()
    assert.equal("„so\u{FFFD} für Öl", clean "â€žsoâ€\u{FFFD} fÃ¼r Ã–l")
    assert.equal("für \u{FFFD}rger", clean "fÃ¼r Ã?rger")
    assert.equal("schön \u{FFFD} so", clean "schÃ¶n ðŸ˜\u{FFFD} so")
    assert.equal("schön \u{FFFD} so", clean "schÃ¶n â\u{FFFD}’ so")
  end)

  it("has the punctuation of windows-1252 for stray control characters", function()
    assert.equal("„Handel“ – ja…", clean "\u{84}Handel\u{93} \u{96} ja\u{85}")
    assert.equal("Sie sagte’s schön…", clean "Sie sagteâ\u{80}\u{99}s schÃ¶n\u{85}")
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
      "ÜBER ÄRZTE, FÜR ÖSTERREICH: ÄÖÜ!", "»Ökologie« und »Äpfel«, »Ä«",
      "„für 20 €“, „5 §“, „3 ½“ und „×“", "Größe XXL™", "Straße®, Café™ und Maß®",
      "Müller© 2023", "ß“ und ß”, Gruß’ und Ä’", "‚Öl‘, ‚Ä‘ und ‚groß‘",
      "naïve Café–Besucher", "5°C, 20 Å, 3 µm, 10 %, 2 ‰",
      "2 × 3 ± 1 ≤ 7 ≠ 8, √2 ≈ 1,4, ∑x², ∂f/∂x, ¬p", "10 kΩ·m, Δt, ΔT²",
      "L’ÉTÉ À L’ŒUVRE, GARÇON… «ÇA VA?»", "À Â, Î, Ô – ÂGE, ÎLE", "LA CORUÑA Y ESPAÑA…",
      "¿NIÑO? ¡SÍ!", "AÇÃO, NÃO, IRMÃ, MAÇÃ: É À TARDE", "ZAŻÓŁĆ GĘŚLĄ JAŹŃ, ŁÓDŹ…",
      "Łódź™, Żółw“ i „Ść”", "PŘÍLIŠ ŽLUŤOUČKÝ KŮŇ…", "Ďábel, Ťuk, Ňu",
      "IĞDIR, İŞÇİ, ŞIŞLI…", "Işık“ dedi, ğ", "ÞÓRÐUR Á ÍSLANDI, ÆÐ", "BLÅBÆR, RØD OG Å",
      "Å… å", "FÄRJA TILL ÅLAND", "ĪSĀ ŅEMŠANA", "ŠIAULIŲ ĄŽUOLAS…", "ÕHTU ÖÖ", "RĂŞINĂ, ĂŞTIA",
      "HÀ NỘI, ĐÂY LÀ THỦ ĐÔ", "MIỄN PHÍ Â", "ĐÀ NẴNG", "Привіт, їжак і ґанок",
      "НЕ БОЙСЯ, ЁЖ", "Срђан и Ђорђе, Љубљана", "Ђаво",
      "Ώρα ελλάδας, ΆΝΘΡΩΠΟΣ", "Η «Ώρα»", "ﬁn, ﬂott", "╔═╗ ║x║ ╚═╝",
      "▓▒░ ü", "(ಠ_ಠ) ¯\\_(ツ)_/¯", "Ö_Ö, ô_ó, °_°", "\u{FFFD}", "a\u{FFFD}b",
      "Ölpreis: 50 ¢, 20 £, 30 ¥", "Seite 3 ¶ § 5", "Michael Ó Súilleabháin", "Brontë과",
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
