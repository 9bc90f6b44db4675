local helper = require "spec.helper"
local json = require "cjson"

describe("galley check", function()
  local folder

  before_each(function()
    folder = helper.folder()
    helper.write(folder .. "/rule.lua", [[return {
      id = "house/sz", summary = "Old spelling.", level = "error", tags = { "spelling" }, why = "House style.",
      terms = { ["Anlaß"] = "Anlass", ["Schluß"] = "Schluss" },
    }]])
  end)
  after_each(function() helper.remove(folder) end)

  local function article(name, text)
    return helper.write(folder .. "/" .. name, text)
  end

  local function check(arguments)
    return helper.galley(("check --rules %s/rule.lua %s"):format(folder, arguments))
  end

  local function count(text, pattern)
    return select(2, text:gsub(pattern, ""))
  end

  it("shows what it would fix as a diff that patch takes", function()
    local path = article("a.txt", "Eins.\n\nDer Anlaß.\n\nDrei.\n\nVier.\n\nFünf.\n\nSechs.\n\nDer Schluß.")
    helper.run(("cp %s %s/b.txt"):format(path, folder))
    local output, errors, code = check("--only house/sz --diff " .. path)
    assert.equal(1, code)
    assert.truthy(errors:find("2 to fix", 1, true))
    assert.equal(2, count(output, "\n@@ "))
    assert.truthy(output:find("\n-Der Anlaß.\n+Der Anlass.\n", 1, true))
    helper.write(folder .. "/a.diff", output)
    local before = helper.read(path)
    assert.equal(0, select(3, helper.run(("patch -s %s/b.txt < %s/a.diff"):format(folder, folder))))
    assert.equal(before, helper.read(path))
    check("--only house/sz --fix " .. path)
    assert.equal(helper.read(path), helper.read(folder .. "/b.txt"))
    local again, _, again_code = check("--only house/sz --diff " .. path)
    assert.same({ "", 0 }, { again, again_code })
  end)

  it("writes diffs for files with blanks in their names, too", function()
    local path = article("ein Text.txt", "Der Anlaß.\n")
    helper.write(folder .. "/a.diff", (check("--only house/sz --diff '" .. path .. "'")))
    assert.equal(0, select(3, helper.run(("cd / && patch -s -p1 < '%s/a.diff'"):format(folder))))
    assert.equal("Der Anlass.\n", helper.read(path))
  end)

  it("leaves out what is below a level", function()
    local path = article("a.txt", "Der Anlaß - und ...\n")
    assert.equal(3, count((check(path)), "\n"))
    assert.equal(2, count((check("--level warning " .. path)), "\n"))
    local output, _, code = check("--level error --fix " .. path)
    assert.same({ "", 0 }, { output, code })
    assert.equal("Der Anlass - und ...\n", helper.read(path))
  end)

  it("takes rules by name, by the beginning of a name, and by tag", function()
    local path = article("a.txt", "Der Anlaß - und ...\n")
    assert.equal(1, count((check("--only house/sz " .. path)), "\n"))
    assert.equal(2, count((check("--only 'de/*' " .. path)), "\n"))
    assert.equal(1, count((check("--only '#spelling' " .. path)), "\n"))
    local _, errors, code = check("--only '#nothing' " .. path)
    assert.same({ 2, true }, { code, errors:find("there is no rule '#nothing'", 1, true) ~= nil })
  end)

  it("names a rule of the configuration that there is not, and goes on", function()
    helper.write(folder .. "/.galley.lua", [[
      return { rules = { ["de/dsh"] = "off", ["house/sz"] = "hint", ["en/*"] = "off" } }
    ]])
    local path = article("a.txt", "Der Anlaß - und ...\n")
    for _, jobs in ipairs { "", "--jobs 2 " } do
      local _, errors, code = check(jobs .. path)
      local note = ("galley: %s/.galley.lua: there is no rule 'de/dsh' (did you mean de/dash?)\n"):format(folder)
      assert.equal(note .. "3 findings in 1 file\n", errors)
      assert.equal(1, code)
    end
  end)

  it("names a rule that a comment in the text silences and that there is not, and goes on", function()
    local path = article("a.txt", "Der Anlaß - und ...\n\n<!-- galley: ignore-file de/dsh, house/*, hause/* -->\n")
    for _, jobs in ipairs { "", "--jobs 2 " } do
      local _, errors, code = check(jobs .. path)
      assert.equal(("galley: %s: line 3: there is no rule 'de/dsh' to ignore (did you mean de/dash?); line 3: there is no " ..
        "rule 'hause/*' to ignore (see galley rules)\n2 findings in 1 file\n"):format(path), errors)
      assert.equal(1, code)
    end
  end)

  it("names the configuration that sets an option which a rule does not have", function()
    helper.write(folder .. "/.galley.lua", [[return { rules = { ["de/dash"] = { options = { odd = 1 } } } }]])
    local _, errors, code = check(article("a.txt", "Er kam.\n"))
    assert.equal(2, code)
    assert.truthy(errors:find(folder .. "/.galley.lua: rule de/dash has no option 'odd'", 1, true), errors)
  end)

  it("says that there is nothing to check in a folder without texts", function()
    os.execute(("mkdir '%s/empty'"):format(folder))
    for _, jobs in ipairs { "", "--jobs 2 " } do
      local output, errors, code = check(jobs .. folder .. "/empty")
      assert.same({ "", 2 }, { output, code })
      assert.truthy(errors:find(("galley: there is nothing to check: no texts in %s/empty\n"):format(folder), 1, true), errors)
    end
    -- what a configuration leaves out is there
    helper.write(folder .. "/.galley.lua", [[return { ignore = { "*.txt" } }]])
    article("empty/a.txt", "Er kam.\n")
    assert.equal(0, (select(3, check(folder .. "/empty"))))
  end)

  it("says once what is wrong for every file", function()
    article("a.txt", "Er kam.\n")
    article("b.txt", "Er ging.\n")
    for _, jobs in ipairs { "", "--jobs 2 " } do
      local _, errors, code = check(jobs .. "--only de/dsh " .. folder)
      assert.same({ "galley: there is no rule 'de/dsh' (did you mean de/dash?)\n0 findings in 2 files\n", 2 }, { errors, code })
    end
  end)

  it("runs a rule that is off by itself if it is named or configured", function()
    helper.write(folder .. "/rule.lua", 'return { id = "house/off", summary = "Off.", terms = { "kam" }, enabled = false }')
    local path = article("a.txt", "Er kam.\n")
    assert.equal("", (check(path)))
    assert.equal(1, count((check("--only house/off " .. path)), "\n"))
    assert.equal("", (check("--only 'house/*' " .. path)))
    helper.write(folder .. "/.galley.lua", 'return { rules = { ["house/off"] = "hint" } }')
    assert.equal(1, count((check(path)), "hint"))
  end)

  it("leaves out the files that the configuration ignores", function()
    helper.write(folder .. "/.galley.lua", 'return { ignore = { "drafts/**" } }')
    helper.run(("mkdir %s/drafts"):format(folder))
    article("drafts/a.txt", "Der Anlaß.\n")
    article("b.txt", "Der Schluß.\n")
    local output, errors = check(folder)
    assert.truthy(output:find("b.txt", 1, true) and not output:find("drafts", 1, true))
    assert.truthy(errors:find("1 file\n", 1, true))
  end)

  it("says the same with any number of processes", function()
    for i = 1, 7 do
      article(i .. ".txt", ("Der Anlaß - %d  Mal.\n"):format(i):rep(i))
    end
    helper.write(folder .. "/titles.lua", [[return {
      id = "house/numbers", summary = "The same number twice.",
      collect = function(article, emit) for match in article:matches "[0-9]" do emit(match.text, match, 1.5) end end,
      conclude = function(collected, found)
        for _, records in collected:groups() do
          if records[2] and records[2].value == 1.5 then found(records[2]) end
        end
      end }]])
    article("8.txt", "Der\0\xFF Anlaß.")
    helper.run(("touch '%s/it'\"'\"'s.txt'"):format(folder))
    for _, format in ipairs { "line", "json", "jsonl", "sarif", "checkstyle", "junit", "github" } do
      local arguments = ("--rules %s/titles.lua --format %s %s %s/nowhere.txt"):format(folder, format, folder, folder)
      local output, errors, code = check(arguments)
      assert.equal(2, code)
      assert.truthy(output:find("house/numbers", 1, true))
      for _, jobs in ipairs { 2, 3, 9 } do
        assert.same({ output, errors, code }, { check(("--jobs %d %s"):format(jobs, arguments)) })
      end
    end
  end)

  it("fixes with several processes, too", function()
    for i = 1, 5 do
      article(i .. ".txt", "Der Anlaß.\n")
    end
    local _, errors = check(("--jobs 2 --only house/sz --fix %s"):format(folder))
    assert.equal("0 findings in 5 files, 5 fixed\n", errors)
    assert.equal("Der Anlass.\n", helper.read(folder .. "/3.txt"))
    assert.equal(2, select(3, check("--jobs 0 " .. folder)))
  end)

  it("skips articles in a language without rules, with a note", function()
    helper.write(folder .. "/rule.lua", 'return { id = "en/x", summary = "X.", terms = { "kam" }, lang = "en" }')
    local output, errors, code = check("--only en/x " .. article("a.txt", "Er kam.\n"))
    assert.same({ "", 0 }, { output, code })
    assert.truthy(errors:find("a.txt: no rule is for the language 'de'", 1, true))
  end)

  it("silences what the text says", function()
    assert.equal("", (check("--only house/sz " .. article("a.txt", "Der Anlaß.\n<!-- galley: ignore house/* -->\n"))))
  end)

  it("checks again when a file changes", function()
    local path = article("a.txt", "Der Anlaß.\n")
    helper.write(folder .. "/later.sh", ("sleep 1; printf 'Der Schluß.\\n\\n' > %s"):format(path))
    local output = helper.run(("sh %s/later.sh & timeout 3 '%s/bin/galley' check --rules %s/rule.lua --watch %s"):format(
      folder, os.getenv "GALLEY_BUILD" or "build", folder, path))
    assert.truthy(output:find("Anlass.*Schluss"))
  end)

  it("runs trusted rules without limits", function()
    helper.write(folder .. "/rule.lua", [[return { id = "house/io", summary = "X.", check = function(article, found)
      found(article.sentences[1], { message = io and "trusted" }) end }]])
    local path = article("a.txt", "Er kam.\n")
    assert.truthy((check(path)):find("X.", 1, true))
    assert.truthy((check("--trust " .. path)):find("trusted", 1, true))
  end)
end)

describe("a baseline", function()
  local folder, baseline

  before_each(function()
    folder = helper.folder()
    baseline = folder .. "/known.json"
    helper.write(folder .. "/rule.lua", 'return { id = "x", summary = "X.", terms = { ["Anlaß"] = "Anlass", kam = {} } }')
  end)
  after_each(function() helper.remove(folder) end)

  local function article(name, text)
    return helper.write(folder .. "/" .. name, text)
  end

  local function check(arguments, environment)
    return helper.run(("env -u CI %s '%s/bin/galley' check --only x --rules %s/rule.lua --baseline %s %s %s"):format(
      environment or "", os.getenv "GALLEY_BUILD" or "build", folder, baseline, arguments, folder))
  end

  it("survives edits above, and finds what is new", function()
    article("a.txt", "Der Anlaß.\n")
    assert.equal(0, select(3, check ""))
    article("a.txt", "Neu.\n\nNeuer.\n\nDer Anlaß.\n")
    assert.same({ "", "0 findings in 1 file\n", 0 }, { check "" })
    article("a.txt", "Der Anlaß, der Anlaß.\n")
    local output, _, code = check ""
    assert.equal(1, code)
    assert.truthy(output:find(":1:16:", 1, true))
    article("b.txt", "Der Anlaß.\n")
    assert.truthy((check ""):find("b.txt", 1, true))
  end)

  it("is left alone by fixes", function()
    article("a.txt", "Der Anlaß.\n")
    check ""
    article("a.txt", "Der Anlaß.\n\nDer Anlaß.\n")
    check "--fix"
    assert.equal("Der Anlaß.\n\nDer Anlass.\n", helper.read(folder .. "/a.txt"))
  end)

  it("shrinks when findings go, and only then", function()
    article("a.txt", "Der Anlaß, der Anlaß. Er kam.\n")
    article("b.txt", "Der Anlaß.\n")
    check ""
    local before = helper.read(baseline)
    check "--jobs 2"
    assert.equal(before, helper.read(baseline))
    article("a.txt", "Der Anlaß.\n")
    local _, errors = check "--jobs 2"
    assert.truthy(errors:find("2 gone from the baseline", 1, true))
    assert.equal(2, #json.decode(helper.read(baseline)))
    os.remove(folder .. "/b.txt")
    check ""
    assert.equal(1, #json.decode(helper.read(baseline)))
    article("a.txt", "Der Anlaß, der Anlaß.\n")
    assert.equal(1, select(3, check ""))
  end)

  it("keeps what was not looked for", function()
    article("a.txt", "Der Anlaß.\n")
    check ""
    local before = helper.read(baseline)
    helper.galley(("check --only de/dash --baseline %s %s"):format(baseline, folder))
    helper.galley(("check --baseline %s %s"):format(baseline, article("other.txt", "Ja.\n")))
    helper.write(folder .. "/rule.lua", 'return { id = "x", summary = "X.", check = function() error "no" end }')
    assert.equal(2, select(3, check ""))
    assert.equal(before, helper.read(baseline))
  end)

  it("keeps what hangs on articles that are not of this run", function()
    for _, name in ipairs { "a.txt", "b.txt" } do
      article(name, "date 2023-05 Rat tagt\n\nEs wird spät.\n\nSehr spät.\n")
    end
    local command = ("check --only any/title-used-twice --baseline %s "):format(baseline)
    helper.galley(command .. folder)
    assert.equal(1, #json.decode(helper.read(baseline)))
    local _, errors = helper.galley(("%s --ci %s/b.txt"):format(command, folder))
    assert.equal("0 findings in 1 file\n", errors)
  end)

  it("may not be stale, or missing, in CI", function()
    article("a.txt", "Ja.\n")
    assert.same({ 1, false }, { select(3, check "--ci"), io.open(baseline) ~= nil })
    article("a.txt", "Der Anlaß.\n")
    check ""
    assert.equal(0, select(3, check "--ci"))
    article("a.txt", "Der Anlass.\n")
    local before = helper.read(baseline)
    for _, run in ipairs { { "--ci" }, { "", "CI=true" } } do
      local _, errors, code = check(run[1], run[2])
      assert.equal(1, code)
      assert.truthy(errors:find("1 of its findings are gone", 1, true))
    end
    assert.equal(before, helper.read(baseline))
    assert.equal(0, select(3, check("", "CI=false")))
  end)

  it("is the same from wherever it is used", function()
    article("a.txt", "Der Anlaß.\n")
    check ""
    local galley = helper.run "pwd":match "%S+" .. "/" .. (os.getenv "GALLEY_BUILD" or "build") .. "/bin/galley"
    assert.equal(0, select(3, helper.run(("cd %s && '%s' check --only x --rules rule.lua --baseline known.json ."):format(
      folder, galley))))
  end)

  it("that is none is refused", function()
    for _, text in ipairs { "no", "[1]", '[{"path": 1}]', '[{"path":"a","rule":"b","text":"c","count":1.5}]' } do
      helper.write(baseline, text)
      assert.equal(2, select(3, check ""))
    end
  end)
end)

describe("galley explain", function()
  it("says what a rule is for", function()
    local output, _, code = helper.galley "explain de/dash"
    assert.equal(0, code)
    for _, part in ipairs {
      "de/dash (warning; de; tags: typography)", "Gedankenstrich", "right  Der Zug kam – wie immer", "galley: ignore de/dash",
    } do
      assert.truthy(output:find(part, 1, true), part)
    end
    assert.truthy((helper.galley "explain de/single-source"):find("option least_sentences = 5", 1, true))
  end)

  it("helps one who has the name nearly right", function()
    local _, errors, code = helper.galley "explain ellipsis"
    assert.equal(2, code)
    assert.truthy(errors:find "there is no rule 'ellipsis' %(did you mean de/ellipsis")
    assert.truthy(select(2, helper.galley "explain de/"):find "there is no rule 'de/' %(see galley rules%)")
  end)
end)

describe("galley rules", function()
  it("lists by language, level and tag", function()
    local folder = helper.folder()
    finally(function() helper.remove(folder) end)
    helper.write(folder .. "/a.lua", [[return { id = "a", summary = "A.", level = "error", lang = { "de", "en" },
      tags = { "names" }, terms = { "x" } }]])
    local function listed(arguments)
      local ids, output = {}, helper.galley(("rules --rules %s --format json %s"):format(folder, arguments))
      for _, row in ipairs(json.decode(output)) do
        ids[row.rule] = true
      end
      return ids
    end
    assert.is_true(listed "".a and listed "--lang en".a and listed "--level error".a and listed "--tag names".a)
    assert.is_nil(listed "--lang fr".a or listed "--level hint".a or listed "--tag x".a)
    assert.is_true(listed "--lang de"["de/dash"])
    assert.is_nil(listed "--lang en"["de/dash"])
    assert.same({ "", "galley: no rule fits\n", 0 }, { helper.galley "rules --tag x" })
  end)
end)
