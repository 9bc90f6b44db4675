local galley = require "galley"

local layers = { "blocks", "references", "tokens", "sentences", "quotes", "dates", "numbers" }

--- Reads everything that an article has to say, and checks what holds for every article.
local function read_all(bytes, options)
  local article = assert(galley.parse(bytes, options))
  assert.truthy(utf8.len(article.text))
  for _, layer in ipairs(layers) do
    local list = article[layer]
    for _, i in ipairs { 1, #list // 2, #list } do
      if list[i] then
        local span = list[i]
        assert.is_true(span.raw.first >= 1 and span.raw.last <= #bytes)
        assert.is_true(span.line >= 1 and span.column >= 1)
        assert.is_string(tostring(span))
      end
    end
  end
  assert.is_string(tostring(article))
  return article
end

local function random_bytes(count, seed)
  local bytes = {}
  for i = 1, count do
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    bytes[i] = string.char((seed >> 12) & 0xFF)
  end
  return table.concat(bytes)
end

describe("any bytes at all", function()
  it("give an article: nothing", function()
    local article = read_all ""
    assert.equal(0, #article.blocks)
    assert.is_nil(article.title)
    assert.is_nil(article.body)
  end)

  it("give an article: blanks and newlines alone", function()
    for _, bytes in ipairs { " ", "\n", "\r\n\r\n", "\t \u{A0}", "\xEF\xBB\xBF", "\0" } do
      assert.equal(0, #read_all(bytes).blocks)
    end
  end)

  it("give an article: every single byte, and every pair of a byte and a letter", function()
    for byte = 0, 255 do
      read_all(string.char(byte))
      read_all(string.char(byte) .. "a")
    end
  end)

  it("give an article: noise", function()
    for seed = 1, 60 do
      read_all(random_bytes(400 + 37 * seed, seed))
      read_all("\xFF\xFE" .. random_bytes(101 + seed, seed))
      read_all("date 2023-05 " .. random_bytes(300, seed), { date = "2023-05-06" })
    end
  end)

  it("give an article: text that is cut off anywhere", function()
    local text = "date 2023-05 Titel\n\nDer „Lead“ ist da.\n\nQuelle: Amt\n\nAm 3. Mai um 5 % sagte Dr. Ö: \"Ja', 'nein.\"\r\n"
    for length = 0, #text do
      read_all(text:sub(1, length))
    end
  end)
end)

describe("large and strange texts", function()
  local cases = {
    ["one letter"] = ("a"):rep(4000000),
    ["one line of sentences"] = ("Er kam am 3. Mai um 5 Uhr. "):rep(20000),
    ["newlines"] = ("\n"):rep(2000000),
    ["opening marks"] = ("„"):rep(200000),
    ["alternating marks"] = ("„ “ ‚ ’ \" ' "):rep(40000),
    ["brackets"] = ("("):rep(300000),
    ["ordinals"] = ("3. "):rep(200000),
    ["full stops"] = ("."):rep(500000),
    ["combining marks"] = "a" .. ("\u{301}"):rep(300000),
    ["no-break spaces"] = ("\u{A0}"):rep(500000),
    ["starters"] = ("Der "):rep(200000),
    ["labels"] = ("Analyse "):rep(100000),
    ["numerals"] = ("tausend"):rep(100000),
    ["numerals apart"] = ("zwei Millionen "):rep(60000),
    ["groups of digits"] = ("123 "):rep(200000),
    ["dates"] = ("vom 3. bis zum "):rep(60000),
    ["invalid bytes"] = ("\xFF\xC3"):rep(300000),
    ["many paragraphs"] = ("Er kam.\n\n"):rep(60000),
  }
  for name, bytes in pairs(cases) do
    it("are read: " .. name, function()
      read_all(bytes):close()
    end)
  end
end)

describe("checking", function()
  it("any bytes gives findings, and fixing leaves text that reads the same", function()
    local fix = require "galley.fix"
    for seed = 1, 30 do
      local article = galley.parse('Er sagte: "Ja" - z. B. 5 km ... ' .. random_bytes(200, seed))
      local bytes = fix.all(article, galley.check)
      assert.is_string(bytes)
      assert.equal(#galley.check(galley.parse(bytes, { encoding = article.encoding })).failures, 0)
    end
  end)
end)
