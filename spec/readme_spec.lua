local examples = require "galley.examples"
local galley = require "galley"
local helper = require "spec.helper"

--- The code blocks of the README: { kind =, text = }.
local function blocks()
  local list = {}
  for kind, text in helper.read "README.md":gmatch "\n```([^\n]+)\n(.-)\n```" do
    list[#list + 1] = { kind = kind, text = text }
  end
  return list
end

local function only(kind)
  local found = {}
  for _, block in ipairs(blocks()) do
    if block.kind == kind then
      found[#found + 1] = block.text
    end
  end
  return found
end

--- Runs the lines behind "> " as a REPL does, and gives the transcript.
local function transcript(session)
  local output = {}
  local environment = setmetatable({ galley = galley }, { __index = _G })
  for line in session:gmatch "> ([^\n]+)" do
    output[#output + 1] = "> " .. line
    local chunk = load("return " .. line, "=stdin", "t", environment) or assert(load(line, "=stdin", "t", environment))
    local results = table.pack(chunk())
    for i = 1, results.n do
      results[i] = tostring(results[i])
    end
    if results.n > 0 then
      output[#output + 1] = table.concat(results, "\t")
    end
  end
  return table.concat(output, "\n")
end

describe("the README", function()
  local folder = helper.folder()
  teardown(function() helper.remove(folder) end)

  it("has no block of code but those that run here", function()
    local kinds = {}
    for _, block in ipairs(blocks()) do
      kinds[block.kind] = (kinds[block.kind] or 0) + 1
    end
    assert.same({ sh = 1, console = 2, ["lua rule"] = 1, ["lua report"] = 1, ["lua session"] = 1, ["lua config"] = 1,
      ["lua language"] = 1, ["lua example"] = 1, sql = 1 }, kinds)
  end)

  it("names make targets that there are", function()
    for target in only "sh"[1]:gmatch "make (%S+)" do
      assert.truthy(helper.read "Makefile":find("\n" .. target .. ":", 1, true), target)
    end
  end)

  it("has a rule that passes its examples", function()
    local rule = assert(require "galley.rule".load(helper.write(folder .. "/rule.lua", only "lua rule"[1])))
    local count, problems = examples.run(rule)
    assert.equal(2, count)
    assert.same({}, problems)
  end)

  it("shows what the command prints, with its report", function()
    helper.write(folder .. "/verbs.lua", only "lua report"[1])
    for _, block in ipairs(only "console") do
      local command, expected = block:match "^%$ galley ([^\n]+)\n(.*)$"
      local output = helper.galley((command:gsub("verbs%.lua", folder .. "/%0")))
      assert.equal(expected .. "\n", output)
    end
  end)

  it("has a session that prints what it says", function()
    local session = only "lua session"[1]
    assert.equal(session, transcript(session))
  end)

  it("has an example that finds the articles that are nearly the same", function()
    local path, printed = helper.write(folder .. "/example.lua", only "lua example"[1]), {}
    assert(loadfile(path, "t", setmetatable({ print = function(text) printed[#printed + 1] = text end }, { __index = _G })))()
    assert.truthy(printed[1]:find("hafenbahn.txt", 1, true) and printed[1]:find("hafenbahn_nfd.txt", 1, true))
  end)

  it("has a language that can be added", function()
    assert.equal("nl", galley.language(helper.write(folder .. "/dutch.lua", only "lua language"[1])))
  end)

  it("has a configuration that loads", function()
    assert(require "galley.config".load(helper.write(folder .. "/.galley.lua", only "lua config"[1])))
  end)
end)
