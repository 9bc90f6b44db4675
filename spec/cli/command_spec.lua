local helper = require "spec.helper"
local json = require "cjson"

describe("the galley command", function()
  it("says what there is, and fails without a subcommand", function()
    local output, errors, code = helper.galley ""
    assert.equal("", output)
    assert.truthy(errors:find "Usage: galley")
    assert.equal(2, code)
    for _, name in ipairs { "show", "check", "report", "normalize", "rules", "test", "repl" } do
      local help, _, help_code = helper.galley(name .. " --help")
      assert.equal(0, help_code)
      assert.truthy(help:find("galley " .. name, 1, true))
    end
  end)

  it("says its version", function()
    local output, _, code = helper.galley "--version"
    assert.equal("galley " .. require "galley".version .. "\n", output)
    assert.equal(0, code)
  end)

  it("names a wrong option and ends with 2", function()
    local _, errors, code = helper.galley "show --frobnicate x"
    assert.truthy(errors:find("--frobnicate", 1, true))
    assert.equal(2, code)
  end)
end)

describe("galley show", function()
  it("shows what an article is", function()
    local output, _, code = helper.galley "show spec/fixtures/hafenbahn.txt"
    assert.equal(0, code)
    for _, line in ipairs {
      "  date        2023-05 (precision month)", "  title       Marlow streitet über die Rückkehr der Hafenbahn",
      "  source      Küstenbote", "  references (3)", "Analyse, part 1  inline", "Petersen, sagte",
      "7:330  person  2 times  Hanna Petersen",
      "38500000, EUR", "more_than, 300", "end        Ende März",
    } do
      assert.truthy(output:find(line, 1, true), line)
    end
  end)

  it("writes JSON, an article a line", function()
    local output, _, code = helper.galley "show --format json spec/fixtures/hafenbahn.txt spec/fixtures/strandkorb.txt"
    assert.equal(0, code)
    local articles = {}
    for line in output:gmatch "[^\n]+" do
      articles[#articles + 1] = json.decode(line)
    end
    assert.equal(2, #articles)
    assert.equal("2023-05", articles[1].date.value)
    assert.equal(3, #articles[1].references)
    assert.same({ "Bürgermeisterin", "Hanna Petersen" }, { articles[1].names[1].office, articles[1].names[2].full })
    assert.equal("Küstenbote, eigene Recherche", articles[2].source)
  end)

  it("reads standard input", function()
    local output, _, code = helper.run(("printf 'date 2023 Titel\\n\\nEr kam.\\n' | '%s/bin/galley' show -"):format(
      os.getenv "GALLEY_BUILD" or "build"))
    assert.equal(0, code)
    assert.truthy(output:find "Titel")
  end)

  it("names files that are not there, goes on, and ends with 2", function()
    local output, errors, code = helper.galley "show nowhere.txt spec/fixtures/prosa.txt"
    assert.truthy(output:find "prosa.txt")
    assert.truthy(errors:find "nowhere.txt")
    assert.equal(2, code)
  end)
end)

describe("galley normalize", function()
  it("prints clean text", function()
    local output = helper.galley "normalize spec/fixtures/hafenbahn_nfd.txt"
    assert.equal(tostring(require "galley".normalize(helper.read "spec/fixtures/hafenbahn.txt")), output)
  end)

  it("writes it back on request", function()
    local folder = helper.folder()
    finally(function() helper.remove(folder) end)
    local path = helper.write(folder .. "/a.txt", "Ka\u{308}se\r\n")
    assert.equal(0, select(3, helper.galley("normalize --in-place " .. path)))
    assert.equal("Käse\n", helper.read(path))
  end)

  it("writes nothing back where bytes would be lost", function()
    local folder = helper.folder()
    finally(function() helper.remove(folder) end)
    local path = helper.write(folder .. "/a.txt", "Käse\xFF\x81 Käse\r\n")
    local _, errors, code = helper.galley("normalize --in-place " .. path)
    assert.equal(2, code)
    assert.truthy(errors:find "a.txt: %d+ characters cannot be read: the file is left as it is")
    assert.equal("Käse\xFF\x81 Käse\r\n", helper.read(path))
  end)
end)

describe("galley report", function()
  it("answers as a table, CSV or JSON", function()
    local output, _, code = helper.galley "report speakers spec/fixtures"
    assert.equal(0, code)
    assert.truthy(output:find "speaker +count")
    assert.truthy(output:find "Petersen")
    assert.truthy(helper.galley "report speakers --format csv spec/fixtures":find "^speaker,count")
    assert.equal("none\n", (helper.galley "report speakers - </dev/null"))
    assert.is_table(json.decode((helper.galley "report sources --format json spec/fixtures")))
  end)

  it("lists the reports there are", function()
    local output = helper.galley "report"
    for _, name in ipairs { "overview", "sources", "speakers" } do
      assert.truthy(output:find(name, 1, true))
    end
  end)

  it("names the first articles that fail in one way, and counts the others", function()
    local folder = helper.folder()
    local path = helper.write(folder .. "/a.jsonl", ('{"body":"Er kam."}\n'):rep(20))
    local _, errors, code = helper.galley("report overview " .. path)
    helper.remove(folder)
    assert.truthy(errors:find(path .. ":5: it has no 'text'", 1, true))
    assert.falsy(errors:find(path .. ":6:", 1, true))
    assert.truthy(errors:find("15 more: it has no 'text'", 1, true))
    assert.same({ true, 2 }, { errors:find "20 failed, 0 read" ~= nil, code })
  end)

  it("ends with 2 for a report that there is not", function()
    local _, errors, code = helper.galley "report weather spec/fixtures"
    assert.truthy(errors:find "there is no report 'weather'")
    assert.equal(2, code)
    assert.truthy(select(2, helper.galley "report speekers spec/fixtures"):find "%(did you mean speakers%?%)")
  end)
end)

describe("galley show of records", function()
  it("takes the names of their fields", function()
    local folder = helper.folder()
    local path = helper.write(folder .. "/a.log", '{"body":"Er kam.","published":"2023-05-04"}\n')
    local output, errors, code = helper.galley("show --input jsonl --fields text=body,date=published " .. path)
    helper.remove(folder)
    assert.same({ "", 0 }, { errors, code })
    assert.truthy(output:find("2023-05-04", 1, true))
  end)
end)

describe("galley repl", function()
  it("prints everything as what it is", function()
    local output, _, code = helper.run(([[printf '%%s\n' 'article.title' 'article.quotes' 'galley.help "quote"' |
      '%s/bin/galley' repl spec/fixtures/hafenbahn.txt]]):format(os.getenv "GALLEY_BUILD" or "build"))
    assert.equal(0, code)
    assert.truthy(output:find("Marlow streitet über die Rückkehr der Hafenbahn", 1, true))
    assert.truthy(output:find "2 items\n   1  \"Wir bauen")
    assert.truthy(output:find "marks +german, guillemet")
  end)

  it("prints a row of a report, too", function()
    local output = helper.run(([[echo 'galley.report("speakers", galley.corpus "spec/fixtures/hafenbahn.txt"):top "count" [1]' |
      '%s/bin/galley' repl]]):format(os.getenv "GALLEY_BUILD" or "build"))
    assert.truthy(output:find "\nspeaker: %S")
    assert.truthy(output:find "count: %d")
  end)
end)
