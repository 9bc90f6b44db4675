local examples = require "galley.examples"
local galley = require "galley"
local helper = require "spec.helper"
local rule = require "galley.rule"

describe("the bundled rules", function()
  it("are those that stand in the folder", function()
    local files = helper.run "find lua/galley/rules -name '*.lua' ! -name init.lua":gsub("\n", " ")
    local _, count = files:gsub("%.lua", "")
    assert.equal(count, #galley.rules())
    assert.is_true(count >= 8)
  end)

  for _, definition in ipairs(rule.list()) do
    it(definition.id .. " does what its examples say", function()
      local count, problems = examples.run(definition)
      assert.is_true(count >= 2)
      assert.same({}, problems)
      assert.is_string(definition.why)
      assert.equal(1, #definition.tags)
    end)
  end
end)

describe("a rule", function()
  local function problem(fields)
    local definition = { id = "x", summary = "X.", terms = { "a" } }
    for name, value in pairs(fields) do
      definition[name] = value
    end
    return rule.problem(definition)
  end

  it("is a table of known fields of the right types", function()
    assert.is_nil(problem {})
    assert.equal("a rule is a table, not a string", rule.problem "x")
    assert.equal("a rule has no field 'summry'", problem { summry = "X" })
    assert.equal("pattern must be a string, not a table", problem { pattern = {} })
    assert.equal("level must be error, warning or hint, not 'fatal'", problem { level = "fatal" })
    assert.equal("no role is called 'leader'", problem { scope = { "leader" } })
    assert.equal("on must be clean or raw, not 'dirty'", problem { on = "dirty" })
    assert.equal("replace and suggest go with a pattern", problem { replace = "b" })
    assert.equal("summary is missing", rule.problem { id = "x", terms = { "a" } })
    assert.equal("a rule needs terms, a pattern or a check", rule.problem { id = "x", summary = "X." })
  end)

  it("that does not load is named, with the reason", function()
    local folder = helper.folder()
    finally(function() helper.remove(folder) end)
    helper.write(folder .. "/broken.lua", "return {")
    helper.write(folder .. "/good.lua", 'return { id = "good", summary = "Good.", terms = { "a" } }')
    local rules, messages = rule.load_all(folder)
    assert.equal(1, #rules)
    assert.equal(1, #messages)
    assert.truthy(messages[1]:find("broken.lua", 1, true))
  end)

  it("runs without the outside world", function()
    local folder = helper.folder()
    finally(function() helper.remove(folder) end)
    for name, code in pairs {
      files = 'return io.open "/etc/passwd"', processes = 'return os.execute "true"', modules = 'return require "lfs"',
      bytecode = "return load", debugging = "return debug.getregistry()", environment = "return _G._G.os.exit()",
    } do
      local _, message = rule.load(helper.write(("%s/%s.lua"):format(folder, name), code))
      assert.truthy(message, name)
    end
  end)
end)
