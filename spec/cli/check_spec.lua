local helper = require "spec.helper"
local json = require "cjson"

describe("galley check", function()
  local folder

  before_each(function()
    folder = helper.folder()
  end)
  after_each(function()
    helper.remove(folder)
  end)

  local function article(name, text)
    return helper.write(folder .. "/" .. name, text)
  end

  it("ends with 0 where nothing is found", function()
    local output, errors, code = helper.galley("check " .. article("a.txt", "Er kam.\n"))
    assert.same({ "", "0 findings in 1 file\n", 0 }, { output, errors, code })
  end)

  it("prints a line for each finding and ends with 1", function()
    local path = article("a.txt", "Er kam - endlich.\n")
    local output, errors, code = helper.galley("check " .. path)
    assert.equal(path .. ":1:8: warning: A hyphen stands where a dash belongs. (“-” → “–”) [de/dash]\n", output)
    assert.equal("1 finding in 1 file\n", errors)
    assert.equal(1, code)
  end)

  it("writes JSON with bytes of the file", function()
    local path = article("a.txt", "Für  uns.\n")
    local output, _, code = helper.galley("check --format json " .. path)
    local findings = json.decode(output)
    assert.equal(1, code)
    assert.equal(1, #findings)
    assert.same({ "de/double-blank", 5, 6, " " },
      { findings[1].rule, findings[1].first, findings[1].last, findings[1].fix })
    assert.same({}, json.decode((helper.galley("check --format json " .. article("b.txt", "Er kam.\n")))))
  end)

  it("ends with 2 for what cannot be read, and checks the rest", function()
    article("a.txt", "Er kam - endlich.\n")
    local output, errors, code = helper.galley(("check %s/nowhere.txt %s"):format(folder, folder))
    assert.truthy(output:find "de/dash")
    assert.truthy(errors:find "nowhere.txt")
    assert.equal(2, code)
  end)

  it("leaves collections of records alone", function()
    local record = '{"text": "Er ging."}\n'
    local path = article("a.jsonl", record)
    local _, errors, code = helper.galley("check --fix " .. path)
    assert.truthy(errors:find("a.jsonl: galley check reads files of text", 1, true))
    assert.equal(2, code)
    assert.equal(record, helper.read(path))
  end)

  it("fixes files, once and for all", function()
    local path = article("a.txt", 'Er sagte: "Ja" - und  ging 5 km.\n')
    local _, errors, code = helper.galley("check --fix " .. path)
    assert.equal("Er sagte: „Ja“ – und ging 5\u{A0}km.\n", helper.read(path))
    assert.equal("0 findings in 1 file, 4 fixed\n", errors)
    assert.equal(0, code)
    _, errors = helper.galley("check --fix " .. path)
    assert.equal("0 findings in 1 file, 0 fixed\n", errors)
  end)

  it("does not fix standard input", function()
    local _, errors, code = helper.galley "check --fix - < /dev/null"
    assert.truthy(errors:find "standard input has no place")
    assert.equal(2, code)
  end)

  it("uses the nearest configuration, and rules of its own", function()
    helper.run(("mkdir -p '%s/rules' '%s/desk'"):format(folder, folder))
    helper.write(folder .. "/rules/house.lua", [[
      return { id = "house/x", summary = "House.", terms = { ["Anlaß"] = "Anlass" } }
    ]])
    helper.write(folder .. "/.galley.lua", [[
      return { rules = { ["de/dash"] = "off", ["de/ellipsis"] = "error" }, rule_folders = { "rules" } }
    ]])
    local path = article("desk/a.txt", "Ein Anlaß - endlich ...\n")
    local output = helper.galley("check " .. path)
    assert.truthy(output:find("house/x", 1, true))
    assert.truthy(output:find "error: .* %[de/ellipsis%]")
    assert.falsy(output:find("de/dash", 1, true))
  end)

  it("names what is wrong with a configuration and ends with 2", function()
    helper.write(folder .. "/.galley.lua", "return { colour = 1 }")
    local _, errors, code = helper.galley("check " .. article("a.txt", "Er kam.\n"))
    assert.truthy(errors:find "there is no setting 'colour'")
    assert.equal(2, code)
  end)

  it("runs the rules that are named, and no other", function()
    local path = article("a.txt", "Er kam - endlich ...\n")
    local output = helper.galley("check --rule de/ellipsis " .. path)
    assert.truthy(output:find("de/ellipsis", 1, true))
    assert.falsy(output:find("de/dash", 1, true))
    assert.equal(2, select(3, helper.galley("check --rule de/nothing " .. path)))
  end)

  it("finds only what is new beside a baseline", function()
    local path, baseline = article("a.txt", "Er kam - endlich.\n"), folder .. "/known.json"
    assert.equal(0, select(3, helper.galley(("check --baseline %s %s"):format(baseline, path))))
    assert.equal(0, select(3, helper.galley(("check --baseline %s %s"):format(baseline, path))))
    article("a.txt", "Er kam - endlich.\n\nSie ging - endlich.\n")
    local output, _, code = helper.galley(("check --baseline %s %s"):format(baseline, path))
    assert.equal(1, code)
    assert.equal(1, select(2, output:gsub("\n", "")))
  end)

  it("goes on when a rule fails, names it and ends with 2", function()
    helper.write(folder .. "/bad.lua", 'return { id = "bad", summary = "Bad.", check = function() error "no luck" end }')
    local path = article("a.txt", "Er kam - endlich.\n")
    local output, errors, code = helper.galley(("check --rules %s/bad.lua %s"):format(folder, path))
    assert.truthy(output:find("de/dash", 1, true))
    assert.truthy(errors:find "rule bad failed: .*no luck")
    assert.equal(2, code)
  end)

  it("has no colour where it does not write to a terminal", function()
    assert.falsy(helper.galley("check " .. article("a.txt", "Er kam - endlich.\n")):find("\27", 1, true))
  end)
end)

describe("galley test", function()
  it("runs the examples of the bundled rules", function()
    local output, _, code = helper.galley "test"
    assert.truthy(output:find "^%d+ examples passed, 0 failed\n$")
    assert.equal(0, code)
  end)

  it("says which example of a rule fails, and how", function()
    local folder = helper.folder()
    finally(function() helper.remove(folder) end)
    local path = helper.write(folder .. "/x.lua", [[
      return { id = "x", summary = "X.", terms = { ["Anlaß"] = "Anlass" },
        examples = { { "Der Anlaß.", "Der Anlas." }, { good = "Anlaß" }, { "Anlass" } } }
    ]])
    local output, _, code = helper.galley("test " .. path)
    assert.equal(table.concat({
      "x: makes “Der Anlass.” of “Der Anlaß.”, not “Der Anlas.”", "x: finds “Anlaß” in the good “Anlaß”",
      "x: finds nothing in “Anlass”", "0 examples passed, 3 failed\n",
    }, "\n"), output)
    assert.equal(1, code)
  end)
end)

describe("galley rules", function()
  it("lists the rules and shows one", function()
    assert.truthy(helper.galley "rules":find "de/dash +warning")
    assert.truthy(helper.galley "rules show de/dash":find "Gedankenstrich")
    assert.equal(2, select(3, helper.galley "rules show de/nothing"))
  end)

  it("writes a skeleton that passes its own examples", function()
    local folder = helper.folder()
    finally(function() helper.remove(folder) end)
    local path = folder .. "/house_style.lua"
    assert.equal(0, select(3, helper.galley("rules new " .. path)))
    assert.equal("2 examples passed, 0 failed\n", (helper.galley("test " .. path)))
    assert.equal(2, select(3, helper.galley("rules new " .. path)))
  end)

  it("makes the folder of a new rule, and an id of both names", function()
    local folder = helper.folder()
    finally(function() helper.remove(folder) end)
    local path = folder .. "/house/Größe_neu.lua"
    assert.equal(0, select(3, helper.galley("rules new " .. path)))
    assert.truthy(helper.read(path):find('id = "house/groesse-neu"', 1, true))
    assert.equal("2 examples passed, 0 failed\n", (helper.galley(("test %s/house"):format(folder))))
  end)

  it("does not take a folder without rules for one whose examples pass", function()
    local folder = helper.folder()
    finally(function() helper.remove(folder) end)
    local _, errors, code = helper.galley("test " .. folder)
    assert.same({ ("galley: no rules in %s\n"):format(folder), 2 }, { errors, code })
  end)
end)
