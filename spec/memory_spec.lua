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

  it("a call within its limit gives its results", function()
    assert.same({ true, 1, nil, "x" }, { core.limited_call(1e6 // 1, function(...) return ... end, 1, nil, "x") })
    assert.same({ false, "no" }, { core.limited_call(1e6 // 1, error, "no", 0) })
    assert.has_error(function() core.limited_call(0, print) end)
  end)
end)
