--- Rules that fail or run away: each is stopped and named, and the rest of the run is complete.
local check = require "galley.check"
local galley = require "galley"
local helper = require "spec.helper"
local rule = require "galley.rule"

local runaways = {
  ["endless-loop"] = { "while true do end", "million instructions" },
  ["endless-recursion"] = { "local function f() return f() + 1 end f()", "stack overflow", "more than 64 MB" },
  ["tail-calls"] = { "local function f() return f() end f()", "million instructions" },
  ["large-string"] = { 'local s = ("x"):rep(1000 * 1000 * 1000) found(1, #s)', "more than 64 MB" },
  ["growing-string"] = { 'local s = "x" while true do s = s .. s end', "more than 64 MB" },
  ["growing-table"] = { "local t = {} while true do t[#t + 1] = { t } end", "more than 64 MB" },
  ["string-mill"] = { 'local s = ("x"):rep(1000 * 1000) while true do s:upper() end', "stopped" },
  ["table-mill"] = { "local t = {} for i = 1, 1e5 do t[i] = i end while true do table.insert(t, 1, 0) end", "stopped" },
  ["find-bomb"] = { '(("a"):rep(60)):find(("a*"):rep(20) .. "b")', "too many steps" },
  ["match-bomb"] = { 'string.match(("a"):rep(60), ("a-"):rep(20) .. "b")', "too many steps" },
  ["gsub-bomb"] = { 'string.gsub(("a"):rep(60), ("a*"):rep(20) .. "b", "")', "too many steps" },
  ["gmatch-bomb"] = { 'for _ in (("a"):rep(60)):gmatch(("a*"):rep(20) .. "b") do end', "too many steps" },
  ["gsub-flood"] = { '(("x"):rep(1000 * 1000)):gsub("x", ("y"):rep(10000))', "more than 64 MB" },
  ["concat-flood"] = { 'table.concat({ "a", "b" }, ("x"):rep(60 * 1000 * 1000))', "more than 64 MB" },
  ["move-bomb"] = { "table.move({}, 1, 1 << 60, 2)", "too many items" },
  ["regex-bomb"] = { 'for _ in article:matches("(?:(?:a+)+)+b") do end', "time limit" },
  ["error"] = { 'error "no luck"', "no luck" },
  ["error-value"] = { "error({})", "raises a table as an error" },
  ["error-nil"] = { "error()", "raises a nil as an error" },
  ["long-error"] = { 'error("one\\ntwo")', "one$" },
  ["wrong-call"] = { "found({})", "bad argument #1 to 'found'" },
  ["closes"] = { "article:close()", "may not close the article" },
  ["no-such-thing"] = { "article:frobnicate()", "frobnicate" },
  ["yield"] = { "coroutine.yield()", "coroutine" },
  ["pcall"] = { "pcall(error)", "pcall" },
}

local text = ("a"):rep(60) .. "c kam. Sie ging.\n"

local function source(id, code)
  return ('return { id = %q, summary = "X.", check = function(article, found) found(1, 1); %s end }'):format(id, code)
end

describe("a rule that fails or runs away", function()
  local folder, trusted
  setup(function()
    folder, trusted = helper.folder(), helper.folder()
    for id, case in pairs(runaways) do
      helper.write(("%s/%s.lua"):format(folder, id), source(id, case[1]))
    end
    helper.write(folder .. "/works.lua", 'return { id = "works", summary = "W.", terms = { "kam" } }')
    helper.write(folder .. "/works-too.lua", source("works-too", ""))
  end)
  teardown(function()
    helper.remove(folder)
    helper.remove(trusted)
  end)

  for id, case in pairs(runaways) do
    it(("is stopped: %s"):format(id), function()
      local engine = assert(check.engine { assert(rule.load(("%s/%s.lua"):format(folder, id))) })
      local findings = engine:check(galley.parse(text, { format = "prose" }))
      assert.equal(0, #findings)
      assert.equal(1, #findings.failures)
      assert.equal(id, findings.failures[1].rule)
      local message = findings.failures[1].message
      assert.truthy(message:find(case[2]) or case[3] and message:find(case[3]), message)
      assert.falsy(message:find "\n")
    end)
  end

  it("leaves the others alone, and the command says 2", function()
    local article = helper.write(folder .. "/a.txt", text)
    local failing = { "endless-loop", "large-string", "find-bomb", "closes", "error" }
    local output, errors, code = helper.galley(("check --rules %s --rule works --rule works-too --rule %s %s"):format(
      folder, table.concat(failing, " --rule "), article))
    assert.equal(2, code)
    assert.truthy(output:find("[works]", 1, true) and output:find("[works-too]", 1, true))
    for _, id in ipairs(failing) do
      assert.truthy(errors:find(("rule %s failed"):format(id), 1, true), id)
    end
  end)

  it("does so for pathological regular expressions, too", function()
    local engine = assert(check.engine {
      { id = "bomb", summary = "B.", pattern = "(?:(?:a+)+)+b(?![.])" }, { id = "deep", summary = "D.", pattern = "(?:a|c)*b" },
      { id = "works", summary = "W.", pattern = "kam" },
    })
    local findings = engine:check(galley.parse(("a"):rep(3000000) .. "b. Er kam.", { format = "prose" }))
    assert.equal(1, #findings)
    local messages = {}
    for _, failure in ipairs(findings.failures) do
      messages[failure.rule] = failure.message
    end
    assert.truthy(messages.bomb:find "limit")
    assert.truthy(messages.deep:find "limit")
  end)

  it("even if its error cannot be printed", function()
    local path = helper.write(trusted .. "/unprintable.lua", [[return {
      id = "unprintable", summary = "U.",
      check = function() error(setmetatable({}, { __tostring = function() error "no" end })) end,
    }]])
    local engine = assert(check.engine { assert(rule.load(path, true)) })
    local findings = engine:check(galley.parse(text, { format = "prose" }))
    assert.equal("it raises a table as an error", findings.failures[1].message)
  end)

  it("is stopped while it concludes, too", function()
    local engine = assert(check.engine {
      { id = "loops", summary = "L.", collect = function(article, emit) emit("x", article.sentences[1]) end,
        conclude = function() while true do end end },
      { id = "works", summary = "W.", terms = { "kam" } },
    })
    local findings = engine:check(galley.parse(text, { format = "prose" }))
    assert.same({ "works", "loops" }, { findings[1].rule, findings.failures[1].rule })
  end)

  it("is not stopped if it is trusted", function()
    local path = helper.write(trusted .. "/trusted.lua", [[
      local lfs = require "lfs"
      return { id = "trusted", summary = "T.", check = function(article, found)
        local n = 0
        for i = 1, 3e7 do n = n + i end
        found(article.sentences[1], { message = type(lfs) })
      end }]])
    assert.is_nil(rule.load(path))
    local engine = assert(check.engine { assert(rule.load(path, true)) })
    assert.equal("table", engine:check(galley.parse(text, { format = "prose" }))[1].message)
  end)
end)
