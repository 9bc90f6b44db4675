local check = require "galley.check"
local galley = require "galley"

local function engine(definition, settings)
  definition.id = definition.id or "test"
  definition.summary = definition.summary or "Test."
  return assert(check.engine({ definition }, settings))
end

local function texts(findings)
  local list = {}
  for i, finding in ipairs(findings) do
    list[i] = finding.text
  end
  return list
end

local function prose(text)
  return galley.parse(text, { format = "prose", path = "x.txt" })
end

describe("terms", function()
  it("are found as whole words, with what to write instead", function()
    local findings = engine { terms = { ["Standart"] = "Standard" } }:check(prose "Standart, Standarte, Standart.")
    assert.same({ "Standart", "Standart" }, texts(findings))
    local finding = findings[2]
    assert.same({ "test", "warning", "Test.", "Standard", "x.txt", 1, 22 },
      { finding.rule, finding.level, finding.message, finding.fix, finding.path, finding.line, finding.column })
    assert.same({ first = 22, last = 29 }, finding.raw)
  end)

  it("may have suggestions instead, or nothing", function()
    local findings = engine { terms = { ["Packet"] = { "Paket", "Päckchen" } } }:check(prose "Das Packet.")
    assert.same({ "Paket", "Päckchen" }, findings[1].suggestions)
    assert.is_nil(findings[1].fix)
    assert.equal(1, #engine { terms = { "Packet" } }:check(prose "Das Packet."))
  end)

  it("are left alone in what is excepted", function()
    local one = engine { terms = { "Packet" }, except = { "Packet Switching" } }
    assert.same({ "Packet" }, texts(one:check(prose "Packet Switching und Packet.")))
  end)
end)

describe("patterns", function()
  it("are regular expressions, with captures in what replaces them", function()
    local findings = engine { pattern = [[(\d+)er (\p{Lu}\p{L}+)]], replace = "$2 ($1)" }:check(prose "Der 90er Jahrgang.")
    assert.equal("90er Jahrgang", findings[1].text)
    assert.equal("Jahrgang (90)", findings[1].fix)
  end)

  it("suggest what a person must decide", function()
    local findings = engine { pattern = "kam", suggest = "ging" }:check(prose "Er kam.")
    assert.is_nil(findings[1].fix)
    assert.same({ "ging" }, findings[1].suggestions)
  end)

  it("see the text as written on request", function()
    local text = "12\u{A0}km  weit"
    assert.equal(0, #engine { pattern = " {2,}" }:check(prose(text)))
    assert.equal(1, #engine { pattern = " {2,}", on = "raw" }:check(prose(text)))
  end)

  it("do not reach from one block into the next", function()
    assert.equal(0, #engine { pattern = [[kam\.\s+Sie]] }:check(prose "Er kam.\n\nSie ging."))
  end)

  it("that are none are named when rules are made ready", function()
    local made, message = check.engine { { id = "bad", summary = "Bad.", pattern = "(" } }
    assert.is_nil(made)
    assert.truthy(message:find "^rule bad: pattern: .* at byte %d")
  end)

  it("says which template does not go with its pattern, before it runs", function()
    local rule = { id = "bad", summary = "Bad.", pattern = "(Rat)" }
    for template, problem in pairs { ["$2"] = "no such group at byte 2", ["${name}"] = "no group of this name at byte 3" } do
      rule.replace, rule.suggest = template, nil
      assert.equal("rule bad: replace: " .. problem, select(2, check.engine { rule }))
      rule.replace, rule.suggest = nil, template
      assert.equal("rule bad: suggest: " .. problem, select(2, check.engine { rule }))
    end
    rule.suggest = "$1s"
    assert.truthy(check.engine { rule })
  end)
end)

describe("a check in code", function()
  it("finds spans of the article", function()
    local findings = engine {
      check = function(article, found)
        for sentence in article:sentences() do
          found(sentence, { message = "A sentence.", suggestions = { "…" } })
        end
      end,
    }:check(prose "Er kam. Sie ging.")
    assert.same({ "Er kam.", "Sie ging." }, texts(findings))
    assert.equal("A sentence.", findings[2].message)
    assert.same({ "…" }, findings[2].suggestions)
  end)

  it("gets its options, and those of the configuration", function()
    local definition = {
      options = { least = 2, most = 9 },
      check = function(article, found, options)
        found(article.sentences[1], { message = ("%d to %d"):format(options.least, options.most) })
      end,
    }
    local findings = engine(definition, { test = { options = { most = 5 } } }):check(prose "Ja.")
    assert.equal("2 to 5", findings[1].message)
    local made, message = check.engine({ definition }, { test = { options = { mots = 5 } } })
    assert.is_nil(made)
    assert.equal("rule test has no option 'mots'", message)
    assert.equal("option 'most' of rule test must be a number, not a string",
      select(2, check.engine({ definition }, { test = { options = { most = "5" } } })))
  end)

  it("that fails is named, and the others go on", function()
    local made = assert(check.engine {
      { id = "fails", summary = "X.", check = function(article, found)
        found(article.sentences[1])
        error "no luck"
      end },
      { id = "runs-away", summary = "X.", check = function() while true do end end },
      { id = "hoards", summary = "X.", check = function()
        local hoard = {}
        for i = 1, 1e7 do hoard[i] = ("x"):rep(100) .. #hoard end
      end },
      { id = "wrong", summary = "X.", check = function(_, found) found("no span") end },
      { id = "works", summary = "X.", terms = { "kam" } },
    })
    local findings = made:check(prose "Er kam.")
    assert.same({ "kam" }, texts(findings))
    local messages = {}
    for _, failure in ipairs(findings.failures) do
      messages[failure.rule] = failure.message
    end
    assert.truthy(messages["fails"]:find "no luck")
    -- Which of its limits it reaches first is a matter of the machine.
    assert.truthy(messages["runs-away"]:find "^stopped: it runs for more than %d+ %a")
    assert.truthy(messages["hoards"]:find("stopped", 1, true))
    assert.truthy(messages["wrong"]:find "span of the article, match or offsets expected")
  end)
end)

describe("a pattern's text", function()
  it("between two blocks belongs to neither", function()
    local made = assert(check.engine { { id = "blanks", summary = "X.", on = "raw", pattern = "(?<=\\w)  (?=\\w)" } })
    local text = "Titel\n\nEr  kam.\n   \n    \n     \nSie ging.\n"
    local findings = made:check(galley.parse(text, { format = "text", lang = "de" }))
    assert.same({ "  " }, texts(findings))
  end)
end)

describe("an article in no known language", function()
  it("is seen by the rules for all languages", function()
    local made = assert(check.engine {
      { id = "any", summary = "X.", terms = { "vlt" } }, { id = "german", summary = "X.", lang = "de", terms = { "vlt" } },
    })
    local article = galley.parse(("Qrx vlt. "):rep(20), { format = "prose" })
    assert.is_nil(article.lang)
    local findings = made:check(article)
    assert.same({ 20, "any" }, { #findings, findings[20].rule })
  end)
end)

describe("findings", function()
  it("stand in the order of the text", function()
    local findings = galley.check(galley.open "spec/fixtures/hafenbahn.txt")
    for i = 2, #findings do
      assert.is_true(findings[i - 1].raw.first <= findings[i].raw.first)
    end
    assert.is_true(#findings > 8)
  end)

  it("print a line each", function()
    local findings = engine { terms = { ["Standart"] = "Standard" } }:check(prose "Der Standart.")
    assert.equal("x.txt:1:5: warning: Test. (“Standart” → “Standard”) [test]", tostring(findings))
    assert.equal("no findings", tostring(galley.check(prose "Er kam.")))
  end)

  it("come from blocks in the rule's scope alone", function()
    local article = galley.open "spec/fixtures/hafenbahn.txt"
    assert.equal(0, #engine { terms = { "Fähre" } }:check(article))
    assert.equal(1, #engine { terms = { "Fähre" }, scope = { "reference" } }:check(article))
    assert.equal(0, #engine { terms = { "Kaufmann" }, scope = { "lead" } }:check(article))
  end)

  it("come from rules for the article's language alone", function()
    assert.equal(0, #engine { terms = { "kam" }, lang = "en" }:check(prose "Er kam."))
  end)

  it("leave out what the vocabulary allows", function()
    assert.equal(0, #engine({ terms = { "kam" } }, { vocabulary = { "kam" } }):check(prose "Er kam."))
  end)

  it("are made for articles, and say so", function()
    assert.error_matches(function() galley.check "text" end, "bad argument #1 to 'check' %(article expected, got string%)")
    local article = galley.parse "Er kam."
    assert.error_matches(function() galley.check(article, { rule = {} }) end, "there is no option 'rule'")
    assert.error_matches(function() galley.check(article, { rules = "de/dash" }) end, "'rules' must be a table, not a string")
    assert.error_matches(function() galley.check(article, { rules = { "de/dash" } }) end, "at %[1%] is a string")
  end)
end)
