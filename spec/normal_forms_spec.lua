local galley = require "galley"
local helper = require "spec.helper"

--- The cases of Unicode's own test: lists of five texts, source, NFC, NFD, NFKC, NFKD.
local function cases()
  local file = "/usr/share/unicode/NormalizationTest.txt"
  local lines, list = helper.run(("bzcat %s.bz2 2>/dev/null || cat %s"):format(file, file)), {}
  for line in lines:gmatch "[^\n]+" do
    local columns = {}
    for column in (line:match "^[%x; ]+;" or ""):gmatch "([%x ]+);" do
      columns[#columns + 1] = column:gsub("%x+ ?", function(code)
        return utf8.char(tonumber(code:match "%x+", 16))
      end)
    end
    list[#list + 1] = #columns == 5 and columns or nil
  end
  return list
end

describe("the normalization forms", function()
  local list = cases()
  -- By Unicode's definition of the test: which columns each form turns into which.
  local forms = {
    nfc = { 2, 2, 2, 4, 4 }, nfd = { 3, 3, 3, 5, 5 }, nfkc = { 4, 4, 4, 4, 4 }, nfkd = { 5, 5, 5, 5, 5 },
  }

  it("have a test to pass", function()
    assert.is_true(#list > 18000)
  end)

  for form, expected in pairs(forms) do
    it("conform to the Unicode standard: " .. form, function()
      local normalize = galley.text[form]
      for _, columns in ipairs(list) do
        for i = 1, 5 do
          local result = tostring(normalize(columns[i]))
          if result ~= columns[expected[i]] then
            assert.same({ utf8.codepoint(columns[expected[i]], 1, -1) }, { utf8.codepoint(result, 1, -1) })
          end
        end
      end
    end)
  end
end)

describe("a step alone", function()
  it("does what it is named after, and nothing else", function()
    assert.equal("fein flach  ﬁn…", tostring(galley.text.ellipsis "fein flach  ﬁn..."))
    assert.equal("finden, flink, offen, Koffie, st", tostring(galley.text.ligatures "ﬁnden, ﬂink, oﬀen, Koﬃe, ﬆ"))
    assert.equal("12 km", tostring(galley.text.spaces "12\u{A0}\u{A0}km"))
    assert.equal("GrÃ¶ÃŸe  x", tostring(galley.text.nfc "GrÃ¶ÃŸe  x"))
  end)

  it("makes dashes of hyphens between words, not of those in words or lists", function()
    assert.equal("Er kam – endlich – an", tostring(galley.text.dashes "Er kam - endlich -- an"))
    for _, text in ipairs { "Nord-Süd", "- eins\n- zwei", "Ein- und Ausgang", "5 -- ", " - x" } do
      assert.equal(text, tostring(galley.text.dashes(text)))
    end
  end)

  it("joins words that a line end divides", function()
    assert.equal("Hafenbahn", tostring(galley.text.dehyphenate "Hafen-\nbahn"))
    assert.equal("Nord-\nSüd, 5-\nmal", tostring(galley.text.dehyphenate "Nord-\nSüd, 5-\nmal"))
  end)

  it("maps to the bytes as given", function()
    local text = galley.normalize("oﬀen ... da - ja", { ligatures = true, ellipsis = true, dashes = true })
    assert.equal("offen … da – ja", tostring(text))
    assert.same({ 2, 4 }, { text:raw(3) })
    assert.same({ 8, 10 }, { text:raw(8) })
  end)

  it("must be one that there is", function()
    assert.error_matches(function() galley.normalize("x", { nfx = true }) end, "no step is called 'nfx'")
    assert.is_nil(galley.text.nfx)
  end)
end)
