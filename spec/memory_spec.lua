local core = require "galley.core"
local helper = require "spec.helper"

describe("when memory runs out", function()
  it("all that parses, reads, normalizes and edits raises, wherever it happens, and goes on", function()
    local output, errors, code = helper.run((os.getenv "LUA" or "lua5.4") .. " spec/memory.lua")
    assert.same({ 0, "" }, { code, errors })
    local failures = {}
    for name, count in output:gmatch "(%a+)%s+(%d+)" do
      failures[name] = tonumber(count)
    end
    for name, least in pairs { article = 20, text = 10, steps = 5, keys = 5, encodings = 5, apply = 5 } do
      assert.is_true(failures[name] > least, name)
    end
  end)

  it("a call within its limit gives its results", function()
    assert.same({ true, 1, nil, "x" }, { core.limited_call(1e6 // 1, function(...) return ... end, 1, nil, "x") })
    assert.same({ false, "no" }, { core.limited_call(1e6 // 1, error, "no", 0) })
    assert.has_error(function() core.limited_call(0, print) end)
  end)

  it("the garbage of before is no memory to spare", function()
    collectgarbage()
    collectgarbage "stop"
    for _ = 1, 64 do
      local _ = ("x"):rep(1000 * 1000)
    end
    local held = 0
    local ok = core.limited_call(1000 * 1000, function()
      local kept = {}
      while held < 64 do
        kept[#kept + 1] = ("y"):rep(100 * 1000 + #kept)
        held = #kept
      end
    end)
    collectgarbage "restart"
    assert.is_false(ok)
    assert.is_true(held < 32, held)
  end)
end)
