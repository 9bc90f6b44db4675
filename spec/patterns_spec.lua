local core = require "galley.core"

local patterns = core.patterns()

local function outcome(f, ...)
  local results = table.pack(pcall(f, ...))
  if not results[1] then
    results[2] = tostring(results[2]):gsub("^.-:%d+: ", "")
  end
  return results
end

describe("string patterns with a budget", function()
  before_each(function() patterns.allow(1000 * 1000 * 1000) end)

  local texts = {
    "", "a", "aaa", "Der Zug (ICE 3) kam um 08:30 Uhr.", "[[x]] {y{z}} \"q\"", "key = value, other=1", "ä\0b\n%d",
    "THE (quick) fox", "f(a(b)c)d", "----", "]^-%", "x1y22z333", ("a"):rep(210),
  }
  local all = {
    "", "a", "a*", "a+", "a-", "a?", ".", ".-", ".*", "^a", "a$", "^.*$", "^$", "%a+", "%d+", "%s*", "%S+", "[%w_]+", "[^%s]+",
    "[a-f]+", "[]]", "[^]]", "[%]]", "[a-]", "[%a-z]", "()", "()%d()", "(%a+) = (%a+)",
    "(%w+)=(%w+)", "%b()", "%b{}", "%f[%a]%a+",
    "%f[%w]%w+%f[%W]", "(.)%1", "(a)(b)?", "((%a)%a*)", "%%", "%.", "a.-c", "(%a*)(%d*)", "^(%a*)$", "[%d%.]+", "%z", "%g+",
    "%u%l+", "%x+", "%p", "%c", "\0", "(", ")", "%", "[", "[a", "[%", "%b", "%bx", "%f", "%fa", "%1", "(a)%2", "(a", "a)", "[^",
    "^^", "$$", "a$b", "%a%", ("(a"):rep(40), ("a?"):rep(6) .. ("a"):rep(6), ("a?"):rep(210),
  }

  it("find what Lua's own find", function()
    for _, text in ipairs(texts) do
      for _, pattern in ipairs(all) do
        for _, name in ipairs { "find", "match" } do
          assert.same(outcome(string[name], text, pattern), outcome(patterns[name], text, pattern), name .. pattern .. text)
          for _, init in ipairs { 2, -2, 0, 99, -99 } do
            assert.same(outcome(string[name], text, pattern, init), outcome(patterns[name], text, pattern, init))
          end
        end
        assert.same(outcome(string.find, text, pattern, 1, true), outcome(patterns.find, text, pattern, 1, true))
      end
    end
  end)

  it("replace what Lua's own replace", function()
    local replacements = {
      "x", "", "%0%0", "<%1>", "%%", 5, "%2", "%", "%q", { a = "A", Der = 1, x = false, ["1"] = {} },
      function(a, b) return b or a and #tostring(a) > 1 and tostring(a):upper() end, function() return {} end,
    }
    for _, text in ipairs(texts) do
      for _, pattern in ipairs(all) do
        for _, replacement in ipairs(replacements) do
          for _, most in ipairs { 1000, 1, 0 } do
            assert.same(outcome(string.gsub, text, pattern, replacement, most),
              outcome(patterns.gsub, text, pattern, replacement, most))
          end
        end
      end
    end
  end)

  it("iterate as Lua's own", function()
    local function collected(gmatch, text, pattern)
      return outcome(function()
        local list = {}
        for a, b in gmatch(text, pattern) do
          list[#list + 1] = { a, b }
        end
        return list
      end)
    end
    for _, text in ipairs(texts) do
      for _, pattern in ipairs(all) do
        assert.same(collected(string.gmatch, text, pattern), collected(patterns.gmatch, text, pattern), pattern)
      end
    end
  end)

  it("take no wrong arguments", function()
    for _, name in ipairs { "find", "match", "gmatch", "gsub" } do
      assert.error_matches(function() patterns[name]({}, "a", "b") end, "bad argument #1")
      assert.error_matches(function() patterns[name]("a", {}, "b") end, "bad argument #2")
    end
    assert.error_matches(function() patterns.gsub("a", "a", true) end, "bad argument #3")
  end)

  it("stop when the budget is used up", function()
    local function stopped(f, ...)
      patterns.allow(100000)
      assert.same({ false, "stopped: a string pattern takes too many steps", n = 2 }, outcome(f, ...))
    end
    local text, bomb = ("a"):rep(60), ("a*"):rep(12) .. "b"
    stopped(patterns.find, text, bomb)
    stopped(patterns.match, text, bomb)
    stopped(patterns.gsub, text, bomb, "")
    stopped(function() for _ in patterns.gmatch(text, bomb) do end end)
    stopped(patterns.find, ("("):rep(2000), "%b()")
    stopped(patterns.find, ("a"):rep(50000), ".-.-b")
    stopped(function() for _ = 1, 1e5 do patterns.find(("a"):rep(1000), "b") end end)
  end)
end)
