local core = require "galley.core"
local galley = require "galley"
local helper = require "spec.helper"

local bytes = helper.read(helper.fixture "hafenbahn_nbsp.txt") .. "\n\nGrÃ¶ÃŸe &auml; Ka\u{308}se\n"

local function use_article()
  local article = galley.parse(bytes)
  for _, layer in ipairs { "blocks", "references", "sentences", "quotes", "dates", "numbers" } do
    local _ = tostring(article[layer])
  end
  local _ = { article.sentences[3].line, article:raw_text(), article:matches "Hafen" }
  return #article.tokens
end

local function use_text()
  local text = galley.normalize(bytes, { nfkd = true, dashes = true })
  return #text:edits() + text:raw(#text)
end

local short = "„So“ sagt sie… 'GrÃ¶ÃŸe' &auml; Ka\u{308}se"

local function use_steps()
  local text = galley.normalize(short, { quotes = "guillemet", fold = true, width = true, ellipsis = true, nfkc = true })
  local transliterated = galley.text.transliterate(short, "Any-Latin; Latin-ASCII")
  return #text + #transliterated
end

local function use_keys()
  return galley.key(short) .. galley.name_key "Володимир Зеленський"
end

local function use_encodings()
  local koi8 = assert(core.encode("Москва, Größe", "windows-1251") == nil and core.encode("Москва", "koi8-r"))
  return tostring(galley.normalize(koi8, { encoding = "koi8-r" })) .. galley.normalize(short, { encoding = "detect" }).encoding
end

local function use_apply()
  return galley.normalize(short):apply { { first = 1, last = 3, text = "„Ä“" } }
end

--- Runs with more and more memory until it is enough: how often it was not.
local function count_failures(use)
  local expected = use()
  local failures, limit = 0, 64
  while true do
    -- Garbage would count as memory to spare; what has a finalizer goes in the second round.
    collectgarbage()
    collectgarbage()
    local ok, result = core.limited_call(limit, use)
    if ok then
      assert.equal(expected, result)
      return failures
    end
    assert.truthy(tostring(result):find "not enough memory", result)
    failures = failures + 1
    -- What fails leaves everything usable.
    assert.equal("Ja.", tostring(galley.normalize "Ja."))
    limit = limit + 61
  end
end

describe("when memory runs out", function()
  it("parsing and reading raise, wherever it happens, and all goes on", function()
    assert.is_true(count_failures(use_article) > 20)
  end)

  it("normalizing raises, wherever it happens, and all goes on", function()
    assert.is_true(count_failures(use_text) > 10)
  end)

  it("steps on request, keys, encodings and edits raise, wherever it happens, and all goes on", function()
    for _, use in ipairs { use_steps, use_keys, use_encodings, use_apply } do
      assert.is_true(count_failures(use) > 5)
    end
  end)

  it("a call within its limit gives its results", function()
    assert.same({ true, 1, nil, "x" }, { core.limited_call(1e6 // 1, function(...) return ... end, 1, nil, "x") })
    assert.same({ false, "no" }, { core.limited_call(1e6 // 1, error, "no", 0) })
    assert.has_error(function() core.limited_call(0, print) end)
  end)
end)
