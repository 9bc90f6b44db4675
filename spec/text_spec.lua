local galley = require "galley"

local function clean(bytes, options)
  return tostring(assert(galley.normalize(bytes, options)))
end

local function encoding_of(bytes)
  return galley.normalize(bytes).encoding
end

describe("clean text", function()
  it("is the text itself where nothing is to do", function()
    local text = galley.normalize "Grüße aus „Marlow“ – bis bald!\n"
    assert.equal("Grüße aus „Marlow“ – bis bald!\n", tostring(text))
    assert.same({}, text:edits())
    assert.equal("UTF-8", text.encoding)
    assert.equal(#tostring(text), #text)
  end)

  it("has no byte order mark", function()
    assert.equal("Ja.", clean "\xEF\xBB\xBFJa.")
  end)

  it("is read from windows-1252 where it is no UTF-8", function()
    assert.equal("Präsident „Größe“ – 5 €…", clean "Pr\xE4sident \x84Gr\xF6\xDFe\x93 \x96 5 \x80\x85")
    assert.equal("windows-1252", encoding_of "Pr\xE4sident")
  end)

  it("is read from UTF-16 with a byte order mark", function()
    assert.equal("Öl 😀", clean "\xFF\xFE\xD6\0l\0 \0\x3D\xD8\0\xDE")
    assert.equal("Öl", clean "\xFE\xFF\0\xD6\0l")
    assert.equal("UTF-16LE", encoding_of "\xFF\xFEJ\0a\0")
  end)

  it("is read from UTF-16 without a mark, which its NULs tell", function()
    assert.equal("Öl und Gas", clean "\xD6\0l\0 \0u\0n\0d\0 \0G\0a\0s\0")
    assert.equal("Öl und Gas", clean "\0\xD6\0l\0 \0u\0n\0d\0 \0G\0a\0s")
    assert.equal("UTF-16BE", encoding_of "\0J\0a\0w\0o\0h\0l")
    assert.equal("UTF-8", encoding_of "a\0b\0cdefgh")
  end)

  it("has U+FFFD for half a character of UTF-16", function()
    local text = galley.normalize "\xFF\xFEa\0\x3D\xD8b\0\xD6"
    assert.same({ "a\u{FFFD}b\u{FFFD}", 2 }, { tostring(text), text.invalid })
  end)

  it("is read as an encoding that is named", function()
    assert.equal("Ã¤", clean("ä", { encoding = "windows-1252", repair = false }))
    local text, message = galley.normalize("x", { encoding = "utf-7" })
    assert.is_nil(text)
    assert.truthy(message:find("utf-7", 1, true))
  end)

  it("is read by ICU's converters where the encoding is told", function()
    assert.equal("Łódź", clean("\xA3\xF3d\xBC", { encoding = "ISO-8859-2" }))
    assert.equal("Привет", clean("\xF0\xD2\xC9\xD7\xC5\xD4", { encoding = "koi8-r" }))
    assert.equal("新聞", clean("\x90\x56\x95\xB7", { encoding = "Shift_JIS" }))
    assert.equal("Ä😀", clean("\xC4\0\0\0\0\xF6\1\0", { encoding = "UTF-32LE" }))
    local text = galley.normalize("a\xA3b", { encoding = "iso-8859-2" })
    assert.same({ "aŁb", "ISO-8859-2" }, { tostring(text), text.encoding })
    assert.same({ 2, 2 }, { text:raw(3) })
    assert.same({ 3, 3 }, { text:raw(4) })
  end)

  it("is some text for any bytes in any encoding", function()
    local noise = {}
    for i = 0, 255 do
      noise[#noise + 1] = string.char(i, 255 - i, (i * 7) & 255)
    end
    local bytes = table.concat(noise)
    for _, name in ipairs { "UTF-32LE", "UTF-32BE", "ISO-8859-7", "windows-1255", "IBM850", "GB18030", "Big5", "EUC-JP",
        "ISO-2022-JP", "Shift_JIS", "EUC-KR", "GBK" } do
      local text = galley.normalize(bytes, { encoding = name })
      assert.truthy(utf8.len(tostring(text)), name)
      assert.equal(#bytes, select(2, text:raw(#text)), name)
    end
  end)

  it("has U+FFFD for each maximal subpart of what is ill-formed, and counts them", function()
    local text = galley.normalize("a\xF0\x9F\x92b\xC0\xAFc", { encoding = "utf-8" })
    assert.equal("a\u{FFFD}b\u{FFFD}\u{FFFD}c", tostring(text))
    assert.equal(3, text.invalid)
  end)

  it("has one kind of newline", function()
    assert.equal("a\nb\nc\nd\ne", clean "a\r\nb\rc\u{2028}d\u{85}e")
  end)

  it("has no control characters", function()
    assert.equal("ab c", clean "a\0\27b\vc")
  end)

  it("has no invisible characters, but for joiners that mean something", function()
    assert.equal("Hafenbahn", clean "Ha\u{AD}fen\u{200B}bahn\u{FEFF}\u{200E}")
    assert.equal("👨\u{200D}👩", clean "👨\u{200D}👩")
    assert.equal("می\u{200C}خواهم", clean "می\u{200C}خواهم")
    assert.equal("👨a", clean "👨\u{200D}\u{FEFF}a")
  end)

  it("is in normalization form C", function()
    assert.equal("Käse", clean "Ka\u{308}se")
    assert.equal("한", clean "\u{1112}\u{1161}\u{11AB}")
    assert.equal("q\u{323}\u{307}", clean "q\u{307}\u{323}")
  end)

  it("has single plain blanks", function()
    assert.equal("12 km z. B. a b", clean "12\u{A0}km z.\u{202F}B.\ta  \u{2003} b")
  end)

  it("keeps what a step that is switched off would change", function()
    assert.equal("12\u{A0}km", clean("12\u{A0}km", { spaces = false }))
    assert.equal("Ka\u{308}se", clean("Ka\u{308}se", { nfc = false }))
    assert.equal("a\r\nb", clean("a\r\nb", { newlines = false, controls = false }))
    assert.equal("Ha\u{AD}fen", clean("Ha\u{AD}fen", { invisible = false }))
  end)
end)

describe("the map of a text", function()
  local text = galley.normalize "Ka\u{308}se\r\n12\u{A0}\u{A0}km"

  it("tells for clean bytes the raw ones", function()
    assert.equal("Käse\n12 km", tostring(text))
    assert.same({ 1, 1 }, { text:raw(1) })
    assert.same({ 2, 4 }, { text:raw(2) })
    assert.same({ 2, 4 }, { text:raw(3) })
    assert.same({ 7, 8 }, { text:raw(6) })
    assert.same({ 11, 14 }, { text:raw(9) })
  end)

  it("tells for raw bytes the clean ones", function()
    assert.same({ 2, 3 }, { text:clean(3) })
    assert.same({ 6, 6 }, { text:clean(8) })
    assert.same({ 9, 9 }, { text:clean(12) })
  end)

  it("lists what was changed, where and by which step", function()
    local edits = text:edits()
    assert.equal(3, #edits)
    assert.same({ first = 2, last = 3, raw = { first = 2, last = 4 }, steps = { "nfc" } }, edits[1])
    assert.same({ "newlines" }, edits[2].steps)
    assert.same({ "spaces" }, edits[3].steps)
  end)

  it("is exact and monotone for any text and any steps", function()
    local seed = 7
    local function random(limit)
      seed = (seed * 1103515245 + 12345) & 0x7fffffff
      return (seed >> 8) % limit + 1
    end
    local pieces = {
      "a", "ß", "\u{308}", "e\u{301}", "\r\n", "\r", "\n", " ", "\u{A0}", "\u{200B}", "\u{AD}", "\0", "„", "\xE4", "\u{1F600}",
      "\u{FEFF}", "\t", "\u{1100}\u{1161}", "z. B.", "&auml;", "Ã¤",
      "\"", "ﬁ", "...", " - ", "-\n", "ＡＢ", "Ж", "Straße", "»", "«",
    }
    local steps = { "repair", "entities", "newlines", "controls", "invisible", "nfc", "spaces" }
    local further = {
      nfd = true, nfkc = true, nfkd = true, ligatures = true, ellipsis = true, dashes = true, dehyphenate = true,
      quotes = "english", width = true, fold = true, transliterate = "Any-Latin; Latin-ASCII",
    }
    for _ = 1, 600 do
      local parts, options = {}, {}
      for i = 1, random(12) do parts[i] = pieces[random(#pieces)] end
      for _, step in ipairs(steps) do
        if random(3) == 1 then options[step] = false end
      end
      for step, value in pairs(further) do
        if random(6) == 1 then options[step] = value end
      end
      local raw = table.concat(parts)
      local made = galley.normalize(raw, options)
      local bytes = tostring(made)
      assert.truthy(utf8.len(bytes))
      assert.equal(raw, made:apply {})
      local before_first, before_last = 1, 0
      for i = 1, #bytes do
        local first, last = made:raw(i)
        assert.is_true(first >= 1 and last >= first and last <= #raw)
        assert.is_true(first >= before_first and last >= before_last)
        before_first, before_last = first, last
        local back_first, back_last = made:clean(first)
        assert.is_true(back_first <= i and i <= math.max(back_last, select(2, made:clean(last))))
      end
    end
  end)
end)

describe("quotation marks on request", function()
  local function styled(text, style)
    return tostring(galley.text.quotes(text, style or "german"))
  end

  it("become those of a style, inner ones too", function()
    local german = "Er sagte: „Das ‚neue‘ Haus“, und ging."
    for _, text in ipairs {
      "Er sagte: \"Das 'neue' Haus\", und ging.", "Er sagte: “Das ‘neue’ Haus”, und ging.",
      "Er sagte: »Das ›neue‹ Haus«, und ging.", "Er sagte: «Das ‹neue› Haus», und ging.",
      "Er sagte: „Das ‚neue‘ Haus“, und ging.", "Er sagte: „Das ‚neue’ Haus”, und ging.",
      "Er sagte: „Das »neue« Haus“, und ging.",
    } do
      assert.equal(german, styled(text))
    end
    assert.equal("Er sagte: »Das ›neue‹ Haus«, und ging.", styled(german, "guillemet"))
    assert.equal("Er sagte: «Das ‹neue› Haus», und ging.", styled(german, "guillemet_swiss"))
    assert.equal("Er sagte: “Das ‘neue’ Haus”, und ging.", styled(german, "english"))
    assert.equal("Er sagte: \"Das 'neue' Haus\", und ging.", styled(german, "straight"))
  end)

  it("are no apostrophes, inches or minutes", function()
    for _, text in ipairs {
      "Hans’ Boot, geht’s?", "Hans' Boot, geht's? Rock 'n' Roll.", "Ein 27\"-Monitor und 5' 10\" Höhe.",
      "It’s the boys’ boat.", "48° 12' 30\" Nord",
    } do
      assert.equal(text, styled(text))
    end
    assert.equal("„Geht’s“, fragte Hans.", styled "\"Geht’s\", fragte Hans.")
    assert.equal("Der 27\" breite „Monitor“ steht 6' hoch.", styled "Der 27\" breite \"Monitor\" steht 6' hoch.")
  end)

  it("stay where a line is not well paired", function()
    assert.equal("\"Das 27\"-Modell\", sagte er.", styled "\"Das 27\"-Modell\", sagte er.")
    assert.equal("Ein \" allein.\n„Ja.“", styled "Ein \" allein.\n\"Ja.\"")
  end)

  it("are of a known style", function()
    assert.error_matches(function() galley.normalize("x", { quotes = "klingon" }) end, "klingon")
    assert.error_matches(function() galley.text.quotes("x") end, "string expected")
  end)
end)

describe("steps on request", function()
  it("fold case in full", function()
    assert.equal("strasse äöü ff", tostring(galley.text.fold "STRAẞE ÄÖÜ ﬀ"))
    assert.equal("strasse", tostring(galley.text.fold "Straße"))
  end)

  it("make ordinary characters of full and half width", function()
    assert.equal("ABC 12 ガギ", tostring(galley.text.width "ＡＢＣ　１２ ｶﾞｷﾞ"))
  end)

  it("transliterate, with a map", function()
    local text = galley.text.transliterate("Und Токаев kam", "Cyrillic-Latin")
    assert.equal("Und Tokaev kam", tostring(text))
    assert.same({ 5, 16 }, { text:raw(5) })
    assert.same({ 18, 18 }, { text:raw(12) })
    local none, message = galley.text.transliterate("x", "Klingon-Latin")
    assert.is_nil(none)
    assert.truthy(message:find("Klingon", 1, true))
  end)

  it("ask ICU for the encoding only when told to", function()
    local bytes = "\xF0\xD2\xC9\xD7\xC5\xD4, \xCB\xC1\xCB \xC4\xC5\xCC\xC1? "
      .. "\xE1 \xD4\xD9 \xC8\xCF\xDE\xC5\xDB\xD8 \xD4\xD5\xC4\xC1?"
    assert.equal("KOI8-R", galley.normalize(bytes, { encoding = "detect" }).encoding)
    assert.equal("windows-1252", galley.normalize(bytes).encoding)
    assert.equal("UTF-8", galley.normalize("Grüße", { encoding = "detect" }).encoding)
    assert.equal("KOI8-R", galley.parse(bytes, { encoding = "detect" }).encoding)
  end)

  it("read UTF-32 by its byte order mark", function()
    assert.equal("Äb", tostring(galley.normalize "\0\0\xFE\xFF\0\0\0\xC4\0\0\0b"))
    assert.equal("UTF-32LE", galley.normalize("\xFF\xFE\0\0b\0\0\0").encoding)
  end)
end)

describe("text:apply", function()
  local bytes = "Gr\xFC\xDFe\xA0\xA0da\r\nund\r\n"
  local text = galley.normalize(bytes)

  it("gives the original where there are no edits, or none that change anything", function()
    assert.equal(bytes, text:apply {})
    assert.equal(bytes, text.original)
    assert.equal(bytes, text:apply { { first = 1, last = #text, text = tostring(text) } })
  end)

  it("writes edits in the encoding and with the newlines of the original", function()
    assert.equal("Gr\xF6\xDFe\r\n\xA0\xA0da\r\nund\r\n", text:apply { { first = 1, last = 7, text = "Größe\n" } })
    assert.equal("Gr\xFC\xDFe! da\r\nund\r\n", text:apply { { first = 8, last = 8, text = "! " } })
  end)

  it("inserts, at the end too", function()
    assert.equal("Ja, Öl!", galley.normalize("Öl"):apply {
      { first = 1, last = 0, text = "Ja, " }, { first = 4, last = 3, text = "!" },
    })
  end)

  it("says which character an encoding lacks", function()
    local result, message = text:apply { { first = 1, last = 1, text = "→" } }
    assert.is_nil(result)
    assert.equal("windows-1252 has no U+2192", message)
    -- ICU would leave out what is invisible, and write controls as bytes that are no characters.
    assert.equal("windows-1252 has no U+200B", select(2, text:apply { { first = 1, last = 1, text = "\u{200B}" } }))
    assert.equal("windows-1252 has no U+008F", select(2, text:apply { { first = 1, last = 1, text = "\u{8F}" } }))
  end)

  it("refuses edits that are none", function()
    for pattern, edits in pairs {
      ["outside"] = { { first = 1, last = 99, text = "" } }, ["inside a character"] = { { first = 4, last = 4, text = "" } },
      ["overlap"] = { { first = 1, last = 2, text = "" }, { first = 2, last = 2, text = "" } }, ["an edit is"] = { {} },
    } do
      assert.error_matches(function() text:apply(edits) end, pattern)
    end
  end)
end)
