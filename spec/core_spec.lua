local helper = require "spec.helper"

describe("the C library without Lua", function()
  it("reads articles, survives any allocation that fails, and leaks nothing", function()
    local output, errors, code = helper.run(("'%s/core_test'"):format(os.getenv "GALLEY_BUILD" or "build"))
    assert.equal("", errors)
    assert.equal(0, code, output)
    assert.truthy(output:find "^ok: memory ran out in %d+ places")
  end)
end)

describe("word segments", function()
  it("are those of UAX #29 in all of Unicode's cases", function()
    local output, errors, code = helper.run(
      ("'%s/word_break_test' /usr/share/unicode/auxiliary/WordBreakTest.txt"):format(os.getenv "GALLEY_BUILD" or "build"))
    assert.equal("", errors)
    assert.equal(0, code, output)
    assert.is_true(tonumber(output:match "(%d+) passed, 0 failed") > 1800)
  end)
end)
