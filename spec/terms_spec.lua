local core = require "galley.core"

--- What terms find in a text: "term@first-last" each.
local function found(list, text, options)
  local flat, result = core.terms(list, options):find_all(text), {}
  for i = 1, #flat, 3 do
    result[#result + 1] = ("%s@%d-%d"):format(list[flat[i]], flat[i + 1], flat[i + 2])
  end
  return table.concat(result, " ")
end

describe("terms", function()
  it("are whole words", function()
    assert.equal("Bahn@1-4 Bahn@17-20", found({ "Bahn" }, "Bahn, Bahnhof, (Bahn), S-bahn, Bahn5, \u{301}Bahn\u{301}"))
    assert.equal("Öl@4-6", found({ "Öl" }, "in Öl; Ölen; ÖLÖl"))
  end)

  it("may be several words, found by the longest of them", function()
    assert.equal("in der Lage@4-14", found({ "in der Lage" }, "er in der Lage, in der Lagerung, min der Lage"))
    assert.equal("in der Lage@1-11", found({ "in der Lage" }, "in\nder\nLage"))
    assert.equal("", found({ "in\nder Lage" }, "in der Lage"))
  end)

  it("may begin and end with other signs", function()
    assert.equal("(Bahn)@3-8", found({ "(Bahn)" }, "x (Bahn), x(Bahn), (Bahn)x"))
    assert.equal("„Ja“@1-8", found({ "„Ja“" }, "„Ja“"))
  end)

  it("may have endings, which need not follow them", function()
    local options = { inflected = { true }, endings = { "s", "es" } }
    assert.equal("Rat@1-3 Rat@5-9 Rat@11-14 Tat@23-25", found({ "Rat", "Tat" }, "Rat Rates Rats Ratten Tat Tats", options))
  end)

  it("do not hide each other, and may be the same", function()
    local counts = {}
    for match in (found({ "b", "bb c", "a bb", "b" }, "a bb c b") .. " "):gmatch "(%S.-@%S+) " do
      counts[match] = (counts[match] or 0) + 1
    end
    assert.same({ ["bb c@3-6"] = 1, ["a bb@1-4"] = 1, ["b@8-8"] = 2 }, counts)
  end)

  it("ignore case where they say so, as far as letters keep their length", function()
    assert.equal(#"Öl@1-3 öl@1-3", #found({ "Öl", "öl" }, "Öl", { ignoring = { [2] = true } }))
    assert.equal("", found({ "Öl" }, "ÖL öl"))
    assert.equal("Öl@1-3 Öl@5-7", found({ "Öl" }, "ÖL öl", { ignoring = { true } }))
    assert.equal("Чай@1-6", found({ "Чай" }, "ЧАЙ", { ignoring = { true } }))
    assert.equal("Aÿ@1-3", found({ "Aÿ" }, "AŸ", { ignoring = { true } }))
    assert.equal("", found({ "Straße" }, "STRASSE", { ignoring = { true } }))
  end)

  it("are found in any bytes", function()
    assert.equal("Bahn@2-5", found({ "Bahn" }, "\xFFBahn\xC3"))
    assert.equal("", found({ "Bahn" }, ""))
    assert.equal("", found({}, "Bahn"))
  end)

  it("are as good as one by one", function()
    local words, text = {}, {}
    for i = 1, 2000 do
      words[i] = ("w%dö%s"):format(i, ("x"):rep(i % 70))
      text[i] = words[i] .. (i % 3 == 0 and "y" or "")
    end
    local flat = core.terms(words):find_all(table.concat(text, " "))
    assert.equal(2000 - 666, #flat // 3)
    for i = 1, #flat, 3 do
      assert.is_true(flat[i] % 3 ~= 0)
    end
  end)

  it("hold a word, and are texts", function()
    assert.error_matches(function() core.terms { "a", "…" } end, "item 2 has no word in it")
    assert.error_matches(function() core.terms { 5 } end, "string expected as item 1")
    assert.error_matches(function() core.terms() end, "bad argument #1")
    assert.same({ true, true, false, false }, { core.has_word "a", core.has_word "–5", core.has_word "…", core.has_word "" })
  end)
end)

describe("shapes of bytes", function()
  it("are found wherever they stand", function()
    local shapes = core.shapes { { "0123456789", " ", "km" }, { "x" }, { "a", "b", "c" } }
    assert.same({ 1, 1, 3, 1, 7, 9, 3, 14, 16, 2, 19, 19, 2, 20, 20 }, shapes:find_all "5 km, 7 m; ababc; xx")
    assert.same({}, shapes:find_all "")
  end)

  it("may be many", function()
    local list = {}
    for i = 1, 300 do
      list[i] = { ("%c"):format(65 + i % 26), ("%c"):format(97 + i // 26), "0123" }
    end
    local shapes = core.shapes(list)
    for i = 1, 300 do
      local text = "Zz " .. list[i][1] .. list[i][2] .. "2"
      assert.same({ i, 4, 6 }, shapes:find_all(text))
      assert.same({}, shapes:find_all(text:sub(1, -2)))
    end
  end)

  it("are lists of sets", function()
    assert.error_matches(function() core.shapes { {} } end, "from 1 to 64 sets")
    assert.error_matches(function() core.shapes { "a" } end, "a shape is a list of sets")
  end)
end)
