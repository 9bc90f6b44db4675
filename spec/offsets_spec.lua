local galley = require "galley"
local helper = require "spec.helper"

local fixtures = {
  "hafenbahn.txt", "hafenbahn_crlf.txt", "hafenbahn_bom.txt", "hafenbahn_nfd.txt", "hafenbahn_nbsp.txt",
  "hafenbahn_cp1252.txt", "hafenbahn_utf16.txt", "strandkorb.txt", "prosa.txt",
}
local layers = { "blocks", "references", "tokens", "sentences", "quotes", "dates", "numbers" }

local function spans_of(article)
  local spans = {}
  for _, layer in ipairs(layers) do
    for _, span in ipairs(article[layer]) do
      spans[#spans + 1] = span
    end
  end
  return spans
end

--- Line and column of a raw position, counted without the core, for a text in UTF-8.
local function place(raw, position)
  local line, start = 1, 1
  for at in raw:gmatch "()\n" do
    if at < position then
      line, start = line + 1, at + 1
    end
  end
  if line == 1 and raw:sub(1, 3) == "\xEF\xBB\xBF" then
    start = 4
  end
  return line, utf8.len(raw, start, position) or error "not a character boundary"
end

describe("a span", function()
  for _, name in ipairs(fixtures) do
    describe("of " .. name, function()
      local article = assert(galley.open(helper.fixture(name)))
      local spans = spans_of(article)

      it("is the stretch of the clean text that its positions name", function()
        assert.is_true(#spans > 10)
        for _, span in ipairs(spans) do
          assert.equal(span.text, article.text:sub(span.first, span.last))
        end
      end)

      it("stands at its raw positions in the file", function()
        for _, span in ipairs(spans) do
          local bytes = article.raw:sub(span.raw.first, span.raw.last)
          local cleaned = assert(galley.normalize(bytes, { encoding = article.encoding }))
          assert.equal(span.text, tostring(cleaned))
        end
      end)

      it("is found again from its raw positions", function()
        for _, span in ipairs(spans) do
          assert.equal(span.text, article:span_of_raw(span.raw.first, span.raw.last).text)
        end
      end)

      it("lies behind the one before it", function()
        for _, layer in ipairs { "blocks", "references", "tokens", "sentences", "dates", "numbers" } do
          local position = 0
          for _, span in ipairs(article[layer]) do
            assert.is_true(span.first > position, layer)
            position = span.last
          end
        end
      end)
    end)
  end

  it("has the line and column that an editor shows", function()
    local names = { "hafenbahn.txt", "hafenbahn_crlf.txt", "hafenbahn_bom.txt", "hafenbahn_nbsp.txt", "strandkorb.txt" }
    for _, name in ipairs(names) do
      local article = assert(galley.open(helper.fixture(name)))
      for _, span in ipairs(article.sentences) do
        local line, column = place(article.raw, span.raw.first)
        assert.same({ line, column }, { span.line, span.column })
      end
    end
  end)

  it("counts columns in characters of any encoding", function()
    local plain = assert(galley.open(helper.fixture "hafenbahn.txt"))
    for _, name in ipairs { "hafenbahn_cp1252.txt", "hafenbahn_utf16.txt" } do
      local article = assert(galley.open(helper.fixture(name)))
      for i, span in ipairs(article.sentences) do
        local same = plain.sentences[i]
        assert.same({ same.text, same.line, same.column }, { span.text, span.line, span.column })
      end
    end
  end)

  it("is the same text whatever the file's form", function()
    local plain = assert(galley.open(helper.fixture "hafenbahn.txt"))
    for _, name in ipairs { "hafenbahn_crlf.txt", "hafenbahn_bom.txt", "hafenbahn_nfd.txt", "hafenbahn_nbsp.txt",
        "hafenbahn_cp1252.txt", "hafenbahn_utf16.txt" } do
      assert.equal(plain.text, assert(galley.open(helper.fixture(name))).text, name)
    end
  end)

  it("equals a span of the same bytes of the same article", function()
    local article = galley.parse("Ja. Nein.", { format = "prose" })
    assert.is_true(article.sentences[1] == article:span(1, 3))
    assert.is_false(article.sentences[1] == article.sentences[2])
    assert.equal(3, #article.sentences[1])
  end)
end)
