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
      local setting = config.settings(values, values.folder .. path).a
      return setting and setting.level
    end
    assert.equal("hint", level "today/x.txt")
    assert.is_false(level "archive/1998/x.txt")
    assert.equal("error", level "today/x.draft.txt")
  end)

  it("says what is wrong with it", function()
    local function message(text)
      return (select(2, load_text(text)):gsub("^.*%.galley%.lua:? ?", ""))
    end
    assert.equal("there is no setting 'rule'", message "return { rule = {} }")
    assert.equal("rules must be a table", message "return { rules = 1 }")
    local levels = "there are error, warning, hint and off"
    assert.equal("rule a: 'loud' is no level; " .. levels, message 'return { rules = { a = "loud" } }')
    assert.equal("a configuration returns a table", message "return 1")
    assert.truthy(message "return os.execute()":find "os")
  end)
end)
