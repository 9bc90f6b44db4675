local helper = require "spec.helper"

describe("the C library without Lua", function()
  it("reads articles, survives any allocation that fails, and leaks nothing", function()
    local output, errors, code = helper.run(("'%s/core_test'"):format(os.getenv "GALLEY_BUILD" or "build"))
    assert.equal("", errors)
    assert.equal(0, code, output)
    assert.truthy(output:find "^ok: memory ran out in %d+ places")
  end)
end)

local function break_test(kind, path)
  local output, errors, code = helper.run(("'%s/break_test' %s '%s'"):format(os.getenv "GALLEY_BUILD" or "build", kind, path))
  assert.equal("", errors)
  assert.equal(0, code, output)
  return tonumber(output:match "(%d+) passed, 0 failed"), tonumber(output:match "(%d+) tailored")
end

describe("segments of UAX #29", function()
  it("are words in all of Unicode's cases", function()
    assert.is_true(break_test("word", "/usr/share/unicode/auxiliary/WordBreakTest.txt") > 1800)
  end)

  it("are sentences in all of Unicode's cases", function()
    assert.is_true(break_test("sentence", "/usr/share/unicode/auxiliary/SentenceBreakTest.txt") > 500)
  end)

  it("are those of ICU in an article, but for a colon or an at sign between letters", function()
    local same, tailored = break_test("icu", helper.fixture "hafenbahn.txt")
    assert.is_true(same > 500)
    assert.equal(0, tailored)
  end)

  it("are those of ICU in all articles of the corpus, where it is there", function()
    local file = io.open("../shared/eval/articles/gold.jsonl", "rb")
    if not file then
      return
    end
    local path = os.tmpname()
    local text = assert(io.open(path, "wb"))
    for line in file:lines() do
      text:write((require "cjson".decode(line).text:gsub("\n", " ")), "\n")
    end
    file:close()
    text:close()
    local same, tailored = break_test("icu", path)
    os.remove(path)
    assert.is_true(same > 500000)
    assert.is_true(tailored < same / 1000)
  end)
end)
