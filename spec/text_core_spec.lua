local helper = require "spec.helper"

describe("clean text without Lua", function()
  it("is the same with vectors and in portable C, takes little memory, and survives any allocation that fails", function()
    local output, errors, code = helper.run(
      ("'%s/text_test' spec/fixtures/*.txt"):format(os.getenv "GALLEY_BUILD" or "build"))
    assert.equal("", errors)
    assert.equal(0, code, output)
    assert.truthy(output:find "^ok: memory ran out in %d+ places")
  end)
end)
