local helper = require "spec.helper"

describe("the C library without Lua", function()
  it("reads articles, survives any allocation that fails, and leaks nothing", function()
    local output, errors, code = helper.run(("'%s/core_test'"):format(os.getenv "GALLEY_BUILD" or "build"))
    assert.equal("", errors)
    assert.equal(0, code, output)
    assert.truthy(output:find "^ok: memory ran out in %d+ places")
  end)
end)
