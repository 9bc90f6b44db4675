--- What other programs read: SARIF, Checkstyle, JUnit, GitHub's commands, JSON lines.
local helper = require "spec.helper"
local json = require "cjson"

describe("a format for programs", function()
  local folder, path

  setup(function()
    folder = helper.folder()
    helper.write(folder .. "/rule.lua", [[return {
      id = "house/sz", summary = "Old & <odd>.", level = "error", tags = { "spelling" }, why = "House *style*.",
      terms = { ["Anlaß"] = "Anlass" },
    }]])
    helper.write(folder .. "/hint.lua", [[return {
      id = "house/kam", summary = "Came.", level = "hint",
      check = function(article, found)
        for match in article:matches "kam" do found(match, { message = "He \"came\": 100 %,\nso what\1?" }) end
      end,
    }]])
    path = helper.write(folder .. "/it's ä.txt", "\xEF\xBB\xBFÄh, der Anlaß.\r\n\r\nEr kam, kam.\r\n")
    helper.write(folder .. "/clean.txt", "Ja.\n")
  end)
  teardown(function() helper.remove(folder) end)

  local function check(format, paths)
    return helper.galley(("check --only 'house/*' --rules %s/rule.lua --rules %s/hint.lua --format %s %s"):format(
      folder, folder, format, paths or folder))
  end

  it("is SARIF 2.1.0", function()
    local log = json.decode((check "sarif"))
    assert.equal("2.1.0", log.version)
    assert.truthy(log["$schema"]:find "sarif%-2%.1%.0")
    local run = log.runs[1]
    assert.same({ 1, "galley", "unicodeCodePoints" }, { #log.runs, run.tool.driver.name, run.columnKind })
    assert.equal(3, #run.results)
    local result = run.results[1]
    assert.same({ "house/sz", "error", "Old & <odd>." }, { result.ruleId, result.level, result.message.text })
    local place = result.locations[1].physicalLocation
    assert.truthy(place.artifactLocation.uri:find "^file:///.*/it%%27s%%20%%C3%%A4%.txt$")
    assert.same({
      startLine = 1, startColumn = 9, endLine = 1, endColumn = 14, byteOffset = 12, byteLength = 6,
    }, place.region)
    local replacement = result.fixes[1].artifactChanges[1].replacements[1]
    assert.same({ deletedRegion = { byteOffset = 16, byteLength = 2 }, insertedContent = { text = "ss" } }, replacement)
    assert.same({ "note", nil }, { run.results[2].level, run.results[2].fixes })
    local rules = run.tool.driver.rules
    assert.same({ "house/kam", "house/sz" }, { rules[1].id, rules[2].id })
    assert.same({ "Old & <odd>.", "House *style*.", "error", { "spelling" } }, {
      rules[2].shortDescription.text, rules[2].help.markdown, rules[2].defaultConfiguration.level, rules[2].properties.tags,
    })
  end)

  it("has relative URIs for relative paths", function()
    local galley = helper.run "pwd":match "%S+" .. "/" .. (os.getenv "GALLEY_BUILD" or "build") .. "/bin/galley"
    local command = "cd %s && '%s' check --only house/sz --rules rule.lua --format sarif ."
    local output = helper.run(command:format(folder, galley))
    assert.truthy(output:find('"uri":"./it%27s%20%C3%A4.txt"', 1, true))
  end)

  it("is complete where nothing is found", function()
    for format, expected in pairs {
      sarif = '"results":%[%s*%]', json = "^%[%]\n$", jsonl = "^$", github = "^$", line = "^$",
      checkstyle = '^<%?xml.-<checkstyle version="4.3">%s*</checkstyle>%s*$',
      junit = "^<%?xml.-<testsuites>.*</testsuites>%s*$",
    } do
      local output, _, code = check(format, folder .. "/clean.txt")
      assert.same({ 0, true }, { code, output:find(expected) ~= nil }, format)
    end
  end)

  it("is XML with the elements that readers know", function()
    local checkstyle = check "checkstyle"
    local element = '<error line="%d+" column="%d+" severity="%a+" message="[^"<]*" source="galley%.[^"<]+"/>'
    assert.equal(3, select(2, checkstyle:gsub(element, "")))
    assert.equal(1, select(2, checkstyle:gsub("<file ", "")))
    assert.truthy(checkstyle:find('severity="info" message="He &quot;came&quot;: 100 %, so what\u{FFFD}?"', 1, true))
    assert.truthy(checkstyle:find('message="Old &amp; &lt;odd&gt;."', 1, true))
    local junit = check "junit"
    assert.truthy(junit:find('<testsuite name="[^"]*it\'s ä.txt" tests="3" failures="3" errors="0">'))
    assert.truthy(junit:find('<testsuite name="[^"]*clean.txt" tests="1" failures="0" errors="0">'))
    assert.equal(3, select(2, junit:gsub('<failure type="%a+" message="[^"<]*">[^<]*</failure>', "")))
    assert.truthy((check("junit", folder .. "/nowhere.txt")):find('<error message="', 1, true))
  end)

  it("is XML that is valid by the format's schema", function()
    local function is_valid(format, text)
      local document = helper.write(("%s/%s.xml"):format(folder, format), text)
      local command = "xmllint --noout --relaxng spec/format/schemas/%s.rng '%s' 2>/dev/null; echo $?"
      return helper.run(command:format(format, document)):match "%d+" == "0"
    end
    for _, format in ipairs { "checkstyle", "junit" } do
      for _, paths in ipairs { folder, folder .. "/clean.txt", folder .. "/nowhere.txt" } do
        assert.is_true(is_valid(format, (check(format, paths))), format .. " " .. paths)
      end
      assert.is_false(is_valid(format, (check(format)):gsub(' name="', ' title="')))
    end
  end)

  it("is commands of GitHub", function()
    local output = check "github"
    local place = path:gsub(",", "%%2C")
    assert.truthy(output:find(("::error file=%s,line=1,col=9,title=house/sz::Old & <odd>.\n"):format(place), 1, true))
    assert.truthy(output:find('title=house/kam::He "came": 100 %25,%0Aso what', 1, true))
    assert.equal(3, select(2, output:gsub("\n", "")))
  end)

  it("is one JSON object a line", function()
    local output = check "jsonl"
    local list = {}
    for line in output:gmatch "[^\n]+" do
      list[#list + 1] = json.decode(line)
    end
    assert.equal(3, #list)
    assert.same(json.decode((check "json")), list)
  end)
end)
