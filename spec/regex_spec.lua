local regex = require "galley.regex"

local function compile(pattern, options)
  return assert(regex.compile(pattern, options))
end

--- The texts of all matches.
local function found(pattern, text, options)
  local list = {}
  for i, match in ipairs(assert(compile(pattern, options):find_all(text))) do
    list[i] = text:sub(match[1], match[2])
  end
  return list
end

local function replaced(pattern, text, template)
  local re = compile(pattern)
  return re:expand(text, re:find_all(text)[1], template)
end

local function message_of(...)
  local ok, message = pcall(...)
  assert.is_false(ok)
  return message
end

describe("a regular expression", function()
  it("gives first and last byte of every match and of its groups", function()
    assert.same({ { 1, 5, 1, 2, 4, 5 }, { 8, 12, 8, 9, 11, 12 } }, compile("(\\d+):(\\d+)"):find_all "08:30, 09:45")
    assert.same({ { 4, 7 } }, compile("Ö\\w+"):find_all "Am Öle")
    assert.same({}, compile("x"):find_all "Am Öle")
    assert.equal("regex (\\d+)", tostring(compile "(\\d+)"))
  end)

  it("counts bytes beyond any length and any character", function()
    local text = ("ä€😀a"):rep(50) .. "Ufer" .. ("😀"):rep(20) .. "Ufer"
    assert.same({ { 501, 504 }, { 585, 588 } }, compile("Ufer"):find_all(text))
    assert.same({ "😀", "😀" }, found("[😀]", "😀a😀"))
  end)

  it("gives false for a group that took no part, and bounds for an empty one", function()
    assert.same({ { 1, 1, false, false, 1, 1 } }, compile("(a)|(b)"):find_all "b")
    assert.same({ { 1, 1, 2, 1 } }, compile("a(x*)"):find_all "ab")
  end)

  it("moves on by a character after an empty match", function()
    assert.same({ { 1, 0 }, { 3, 2 }, { 7, 6 } }, compile("x*"):find_all "ä😀")
    assert.same({ { 1, 0 } }, compile("^"):find_all "")
  end)

  it("knows letters, classes and properties of Unicode", function()
    assert.same({ "Öl", "für", "Łódź" }, found("\\p{L}+", "Öl, für 3 Łódź"))
    assert.same({ "Übersee" }, found("\\bÜ\\w+\\b", "in Übersee!"))
    assert.same({ "–" }, found("\\p{Pd}", "a – b"))
  end)

  it("looks ahead and behind, and back to what a group found", function()
    assert.same({ "Rat" }, found("(?<=Stadt)Rat(?!haus)", "StadtRathaus StadtRat"))
    assert.same({ "die die" }, found("\\b(\\w+) \\1\\b", "dass die die Fähre"))
  end)

  it("minds case unless told otherwise", function()
    assert.same({}, found("ähre", "ÄHRE"))
    assert.same({ "ÄHRE" }, found("ähre", "ÄHRE", { ignore_case = true }))
    assert.same({ "STRASSE" }, found("straße", "STRASSE", { ignore_case = true }))
    assert.same({ "ÄHRE" }, found("(?i)ähre", "ÄHRE"))
  end)

  it("sees only the stretch that init and last name", function()
    local text = "eins zwei drei"
    local re = compile "^\\w+$"
    assert.same({ { 6, 9 } }, re:find_all(text, 6, 9))
    assert.same({ { 11, 14 } }, re:find_all(text, -4))
    assert.same({ { 11, 14 } }, re:find_all(text, -4, 99))
    assert.same({ { 1, 4 } }, re:find_all(text, -99, -11))
    assert.same({}, re:find_all(text, 9, 6))
    assert.same({}, re:find_all(text, 99))
    assert.same({ { 15, 14 } }, compile("$"):find_all(text, 99))
  end)

  it("reads bytes that are no text as replacement characters", function()
    assert.same({ { 2, 2 } }, compile("\\x{FFFD}"):find_all "a\xFFb")
    assert.same({ { 3, 6 } }, compile("Ufer"):find_all "\xE4\xC3Ufer")
    assert.same({ { 2, 2 } }, compile("\\x00"):find_all "a\0b")
  end)
end)

describe("a template", function()
  it("takes groups by number and by name", function()
    assert.equal("05.2023/3", replaced("(\\d+)\\. (\\d+\\.\\d+)", "am 3. 05.2023 hier", "$2/$1"))
    assert.equal("<3.>", replaced("\\d\\.", "am 3. Mai", "<$0>"))
    assert.equal("Mai 3", replaced("(?<tag>\\d+)\\. (?<monat>\\p{L}+)", "am 3. Mai", "${monat} ${tag}"))
    assert.equal("30", replaced("(\\d)", "3", "${1}0"))
  end)

  it("reads as many digits as there are groups for", function()
    assert.equal("32", replaced("(\\d)", "3", "$12"))
    assert.equal("k", replaced("(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)", "abcdefghijk", "$11"))
  end)

  it("takes what follows a backslash as it is", function()
    assert.equal("$1 \\ ä", replaced("(a)", "a", "\\$1 \\\\ \\ä"))
  end)

  it("has nothing for a group that took no part", function()
    assert.equal("[|b]", replaced("(a)|(b)", "b", "[$1|$2]"))
    assert.equal("", replaced("a", "a", ""))
  end)

  it("raises an error for what it cannot be", function()
    local re = compile "(?<tag>a)"
    local match = re:find_all("a")[1]
    local function mistake(template)
      return message_of(re.expand, re, "a", match, template)
    end
    assert.matches("no such group at byte 3", mistake "x$2")
    assert.matches("no group of this name at byte 3", mistake "${Tag}")
    assert.matches("no group of this name", mistake "${}")
    assert.matches("no group of this name", mistake "${tág}")
    assert.matches("no such group", mistake "${1x}")
    assert.matches("no such group", mistake("$" .. ("9"):rep(40)))
    assert.matches("closing brace } is missing", mistake "${tag")
    assert.matches("$ needs a group after it; a dollar sign is \\%$ at byte 3", mistake "5 $")
    assert.matches("\\ needs a character after it at byte 2", mistake "a\\")
  end)

  it("raises an error for a match of another text", function()
    local re = compile "(a)"
    assert.matches("match lies outside of the text", message_of(re.expand, re, "a", { 1, 2, 1, 2 }, "$0"))
    assert.matches("match lies outside of the text", message_of(re.expand, re, "a", { 0, 1 }, "$0"))
    assert.matches("a match holds integers and false", message_of(re.expand, re, "a", { 1, "x" }, "$0"))
    assert.matches("match lies outside", message_of(re.expand, re, "a", { math.mininteger, 1 }, "$0"))
    assert.matches("match lies outside", message_of(re.expand, re, "a", { math.maxinteger, math.mininteger }, "$0"))
  end)
end)

describe("compiling a regular expression", function()
  it("gives nil, what is wrong and where", function()
    local function mistake(pattern)
      return table.pack(regex.compile(pattern))
    end
    assert.same({ nil, "parentheses do not match", 6, n = 3 }, mistake "Öl (a")
    assert.same({ nil, "parentheses do not match", 4, n = 3 }, mistake "Öl)b")
    assert.same({ nil, "closing bracket ] is missing", 2, n = 3 }, mistake "[a")
    assert.same({ nil, "range in a set is reversed", 8, n = 3 }, mistake "ää[z-a]")
    assert.same({ nil, "group name is ill-formed, unknown or used twice", 14, n = 3 }, mistake "ä(?<x>a)(?<x>b)")
    assert.same({ nil, "look-behind must have a bounded length: no * or + in it", 7, n = 3 }, mistake "(?<=a+)b")
    assert.same({ nil, "not valid UTF-8", 2, n = 3 }, mistake "a\xFF")
    assert.same({ nil, "pattern is empty", 1, n = 3 }, mistake "")
    assert.same({ nil, "parentheses do not match", 5, n = 3 }, mistake "a\r\nb)")
  end)

  it("refuses a pattern that is too long", function()
    local re, message = regex.compile(("a"):rep(2 ^ 20 + 1))
    assert.is_nil(re)
    assert.equal("pattern is longer than 1048576 bytes", message)
  end)

  it("raises an error for wrong arguments", function()
    assert.matches("string expected", message_of(regex.compile))
    assert.matches("table expected", message_of(regex.compile, "a", "i"))
    for _, limit in ipairs { 0, -1, 1.5, "bald" } do
      assert.matches("time_limit must be a positive number", message_of(regex.compile, "a", { time_limit = limit }))
    end
    local re = compile "a"
    assert.matches("string expected", message_of(re.find_all, re, {}))
    assert.matches("number expected", message_of(re.find_all, re, "a", "x"))
    assert.matches("galley.regex expected", message_of(re.find_all, {}, "a"))
    assert.matches("table expected", message_of(re.expand, re, "a", nil, ""))
    assert.matches("reach", message_of(regex.compile, "a", { reach = { characters = -1 } }))
  end)
end)

describe("a search that runs away", function()
  it("ends with a message, and the same way each time", function()
    local re = compile("(a+)+b", { time_limit = 20 })
    for _ = 1, 2 do
      local matches, message = re:find_all(("a"):rep(40))
      assert.is_nil(matches)
      assert.equal("regular expression ran over its time limit", message)
    end
    assert.same({ { 1, 3, 1, 2 } }, re:find_all "aab")
  end)

  it("ends when it takes too much memory", function()
    local matches, message = compile("(?:a|b)*c"):find_all(("ab"):rep(2000000))
    assert.is_nil(matches)
    assert.equal("regular expression ran over its stack limit", message)
  end)

  it("leaves long texts their time", function()
    local text = ("Die Fähre legt um 8 Uhr ab. "):rep(20000)
    assert.equal(20000, #assert(compile("\\b\\d+ Uhr\\b", { time_limit = 1 }):find_all(text)))
  end)
end)
