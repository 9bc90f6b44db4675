local config = require "galley.config"
local helper = require "spec.helper"

local function load_text(text)
  local folder = helper.folder()
  finally(function() helper.remove(folder) end)
  return config.load(helper.write(folder .. "/.galley.lua", text))
end

describe("the configuration", function()
  it("is the nearest one upward", function()
    local folder = helper.folder()
    finally(function() helper.remove(folder) end)
    helper.run(("mkdir -p '%s/a/b' '%s/c'"):format(folder, folder))
    helper.write(folder .. "/.galley.lua", "return {}")
    helper.write(folder .. "/a/.galley.lua", "return {}")
    assert.equal(folder .. "/a/.galley.lua", config.find(folder .. "/a/b/article.txt"))
    assert.equal(folder .. "/.galley.lua", config.find(folder .. "/c/article.txt"))
    assert.equal(folder .. "/.galley.lua", config.find(folder .. "/a/../article.txt"))
  end)

  it("turns rules off, and sets their levels and options", function()
    local values = assert(load_text [[
      return { rules = { a = false, b = "error", c = { options = { most = 3 } }, d = "off", e = true } }
    ]])
    local settings = config.settings(values, "x.txt")
    assert.is_false(settings.a)
    assert.is_false(settings.d)
    assert.same({ level = "error" }, settings.b)
    assert.same({ options = { most = 3 } }, settings.c)
    assert.same({}, settings.e)
  end)

  it("has overrides for some files", function()
    local values = assert(load_text [[
      return {
        rules = { a = "hint" },
        overrides = {
          { files = "archive/**", rules = { a = false } },
          { files = "*.draft.txt", rules = { a = "error" } },
        },
      }
    ]])
    local function level(path)
      local setting = config.settings(values, values.layers[2].folder .. "/" .. path).a
      return setting and setting.level
    end
    assert.equal("hint", level "today/x.txt")
    assert.is_false(level "archive/1998/x.txt")
    assert.equal("error", level "today/x.draft.txt")
  end)

  it("extends others, and has the last word", function()
    local folder = helper.folder()
    finally(function() helper.remove(folder) end)
    helper.run(("mkdir -p '%s/house' '%s/desk'"):format(folder, folder))
    helper.write(folder .. "/house/.galley.lua", [[return {
      rules = { a = "error", b = "off" }, rule_folders = { "rules" }, vocabulary = { "x" },
      overrides = { { files = "*.txt", rules = { c = "off" } } },
    }]])
    helper.write(folder .. "/desk/.galley.lua", [[return {
      extends = { "../house/.galley.lua" }, rules = { b = "hint" }, vocabulary = { "y" }, ignore = { "drafts/**" },
    }]])
    local values = assert(config.load(folder .. "/desk/.galley.lua"))
    local settings = config.settings(values, folder .. "/desk/x.txt")
    assert.same({ { level = "error" }, { level = "hint" }, false, { "x", "y" } },
      { settings.a, settings.b, settings.c, settings.vocabulary })
    assert.same({ folder .. "/house/rules" }, values.rule_folders)
    assert.is_true(config.ignores(values, folder .. "/desk/drafts/x.txt"))
    assert.is_false(config.ignores(values, folder .. "/desk/x.txt"))
  end)

  it("may not extend itself for ever", function()
    local folder = helper.folder()
    finally(function() helper.remove(folder) end)
    local path = helper.write(folder .. "/.galley.lua", 'return { extends = { ".galley.lua" } }')
    assert.truthy(select(2, config.load(path)):find "extends too many files, or itself")
  end)

  it("names many rules at once", function()
    local check, galley = require "galley.check", require "galley"
    local function levels(rules)
      local values = assert(load_text("return { rules = " .. rules .. " }"))
      local engine = assert(check.engine({
        { id = "de/a", summary = "A.", terms = { "kam" } }, { id = "de/b", summary = "B.", terms = { "ging" } },
      }, config.settings(values, "x.txt")))
      local list = {}
      for i, finding in ipairs(engine:check(galley.parse("Er kam, ging.", { format = "prose" }))) do
        list[i] = finding.rule .. " " .. finding.level
      end
      return table.concat(list, ", ")
    end
    assert.equal("de/a hint, de/b error", levels '{ ["de/*"] = "hint", ["de/b"] = "error" }')
    assert.equal("de/a warning", levels '{ ["*"] = "off", ["de/a"] = true }')
  end)

  it("says what is wrong with it", function()
    local function message(text)
      return (select(2, load_text(text)):gsub("^.*%.galley%.lua:? ?", ""))
    end
    assert.equal("there is no setting 'rule'", message "return { rule = {} }")
    assert.equal("rules must be a table", message "return { rules = 1 }")
    local levels = "there are error, warning, hint and off"
    assert.equal("rule a: there is no setting 'option'; there are level and options",
      message 'return { rules = { a = { option = {} } } }')
    assert.equal("overrides is a list: { { files = …, rules = … } }",
      message 'return { overrides = { files = "*.txt", rules = {} } }')
    assert.equal("rule a: 'loud' is no level; " .. levels, message 'return { rules = { a = "loud" } }')
    assert.equal("a configuration returns a table", message "return 1")
    assert.equal("vocabulary must hold texts", message "return { vocabulary = { 1 } }")
    assert.truthy(message "return os.execute()":find "os")
  end)
end)
