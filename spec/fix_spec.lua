local fix = require "galley.fix"
local galley = require "galley"
local helper = require "spec.helper"

local function fixed(bytes, options)
  local article = assert(galley.parse(bytes, options or { format = "prose" }))
  return (fix.all(article, galley.check))
end

describe("fixing", function()
  it("changes what a rule changes and nothing else", function()
    assert.equal("Er kam – wie\u{200B} immer – zu spät.\r\n", fixed "Er kam - wie\u{200B} immer - zu  spät.\r\n")
    assert.equal("Sie sagte: „Ja,\u{A0}nein.“", fixed 'Sie sagte: "Ja,\u{A0}nein."')
  end)

  it("leaves an article without findings as it is, byte for byte", function()
    local bytes = "\xEF\xBB\xBFEr kam.\r\n\r\nKa\u{308}se, 12\u{A0}km.\r\n"
    assert.equal(bytes, fixed(bytes))
  end)

  it("writes in the encoding of the article", function()
    assert.equal("Er sagte: \x84Gr\xFC\xDFe.\x93", fixed 'Er sagte: "Gr\xFC\xDFe."')
    local utf_16 = ('\xFF\xFE' .. ('Er sagte: "Ja."'):gsub(".", "%0\0"))
    assert.equal("Er sagte: „Ja.“", tostring(galley.normalize(fixed(utf_16))))
    assert.equal("\xFF\xFE", fixed(utf_16):sub(1, 2))
  end)

  it("does not write what the encoding of the article cannot hold", function()
    local article = galley.parse("Gr\xFC\xDFe kam.", { format = "prose" })
    local engine = assert(require "galley.check".engine { { id = "x", summary = "X.", terms = { kam = "→" } } })
    local bytes, done = fix.all(article, function(current) return engine:check(current) end)
    assert.equal("Gr\xFC\xDFe kam.", bytes)
    assert.equal(0, #done)
  end)

  it("leaves nothing to fix for a second run", function()
    for _, name in ipairs { "hafenbahn.txt", "hafenbahn_crlf.txt", "hafenbahn_bom.txt", "hafenbahn_nfd.txt",
        "hafenbahn_nbsp.txt", "hafenbahn_cp1252.txt", "hafenbahn_utf16.txt", "prosa.txt" } do
      local bytes = fixed(helper.read(helper.fixture(name)), {})
      assert.equal(bytes, fixed(bytes, {}), name)
      for _, finding in ipairs(galley.check(galley.parse(bytes))) do
        assert.is_nil(finding.fix, name)
      end
    end
  end)

  it("keeps newlines and the byte order mark", function()
    local crlf = fixed(helper.read(helper.fixture "hafenbahn_crlf.txt"), {})
    local _, lines = crlf:gsub("\n", "")
    local _, returns = crlf:gsub("\r\n", "")
    assert.equal(lines, returns)
    assert.equal("\xEF\xBB\xBF", fixed(helper.read(helper.fixture "hafenbahn_bom.txt"), {}):sub(1, 3))
  end)

  it("leaves fixes that overlap for another run, and ends", function()
    local engine = assert(require "galley.check".engine {
      { id = "a", summary = "A.", pattern = "a", replace = "aa" },
    })
    local bytes = fix.all(galley.parse("a", { format = "prose" }), function(current) return engine:check(current) end)
    assert.is_true(#bytes <= 1024)
  end)
end)
