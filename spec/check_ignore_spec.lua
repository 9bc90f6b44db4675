local check = require "galley.check"
local galley = require "galley"

local engine = assert(check.engine {
  { id = "de/one", summary = "One.", terms = { "kam" } }, { id = "de/two", summary = "Two.", terms = { "ging" } },
  { id = "three", summary = "Three.", check = function(article, found)
    for token in article:tokens() do
      if token.text == "blieb" then found(token) end
    end
  end },
})

local function rules(text, options)
  local list = {}
  for i, finding in ipairs(engine:check(galley.parse(text, options or { format = "prose" }))) do
    list[i] = finding.rule
  end
  return table.concat(list, " ")
end

describe("a comment in the text", function()
  it("silences the rules that it names, in its paragraph", function()
    assert.equal("de/one de/two three", rules "Er kam, ging, blieb.")
    assert.equal("de/two three", rules "Er kam, ging, blieb. <!-- galley: ignore de/one -->")
    assert.equal("de/one", rules "Er kam, ging, blieb.\n<!-- galley: ignore de/two, three -->")
    assert.equal("de/one", rules "Er kam, <!-- galley: ignore de/two three --> ging, blieb.")
    assert.equal("de/one", rules "Er kam, ging. <!-- galley: ignore -->\n\nEr kam.")
  end)

  it("silences the next paragraph if it stands alone", function()
    assert.equal("de/one three", rules "<!-- galley: ignore de/two -->\n\nEr kam, ging, blieb.")
    assert.equal("de/one three", rules "# galley: ignore de/two\n\nEr kam, ging, blieb.")
    assert.equal("de/two", rules "<!-- galley: ignore de/two -->\n\nEr ging.\n\nSie ging.")
  end)

  it("silences a file", function()
    assert.equal("three", rules "Er kam.\n\nEr ging, blieb.\n\n<!-- galley: ignore-file de/* -->\n")
    assert.equal("", rules "Er kam.\n\nEr ging, blieb.\n\n# galley: ignore-file\n")
  end)

  it("is found by no rule itself", function()
    assert.equal("", rules "<!-- galley: ignore kam ging -->")
  end)

  it("is one only if it says so as described", function()
    for _, text in ipairs { "galley: ignore", "<!-- galley: ignored -->", "<!-- galley ignore -->", "x # galley: ignore" } do
      assert.equal("de/one", rules("Er kam. " .. text), text)
    end
  end)

  it("counts in the text as written", function()
    assert.equal("three", rules("\xEF\xBB\xBFEr  kam\u{200B},  ging.\r\n<!-- galley: ignore de/* -->\r\n\r\nEr blieb.\r\n"))
  end)
end)
