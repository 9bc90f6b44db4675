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
    }
    local steps = { "newlines", "controls", "invisible", "nfc", "spaces" }
    for _ = 1, 400 do
      local parts, options = {}, {}
      for i = 1, random(12) do parts[i] = pieces[random(#pieces)] end
      for _, step in ipairs(steps) do
        if random(3) == 1 then options[step] = false end
      end
      local raw = table.concat(parts)
      local made = galley.normalize(raw, options)
      local bytes = tostring(made)
      assert.truthy(utf8.len(bytes))
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
