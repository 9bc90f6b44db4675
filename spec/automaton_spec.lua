local core = require "galley.core"

--- What an automaton of `literals` finds, as "index:text" in order.
local function found(literals, text, options, search)
  local list, flat = {}, core.automaton(literals, options):find_all(text, search)
  for i = 1, #flat, 3 do
    list[#list + 1] = ("%d:%s"):format(flat[i], text:sub(flat[i + 1], flat[i + 2]))
  end
  return list
end

--- The definition, word by word: from left to right, of the literals that begin here the longest.
local function find_slowly(literals, text)
  local flat, at = {}, 1
  while at <= #text do
    local best
    for index, literal in ipairs(literals) do
      if text:sub(at, at + #literal - 1) == literal and (not best or #literal > #literals[best]) then
        best = index
      end
    end
    if best then
      table.move({ best, at, at + #literals[best] - 1 }, 1, 3, #flat + 1, flat)
      at = at + #literals[best]
    else
      at = at + 1
    end
  end
  return flat
end

describe("an automaton", function()
  it("gives literal, first and last byte of every match", function()
    local automaton = core.automaton { "Ufer", "Böschung" }
    assert.same({ 2, 1, 9, 1, 15, 18 }, automaton:find_all "Böschung und Ufer")
    assert.equal("automaton of 2 literals", tostring(automaton))
    assert.equal("automaton of 1 literal", tostring(core.automaton { "Ufer" }))
  end)

  it("finds nothing without literals or text", function()
    assert.same({}, core.automaton({}):find_all "Ufer")
    assert.same({}, core.automaton({ "Ufer" }):find_all "")
    assert.same({}, core.automaton({ "Ufer" }):find_all "Ufe")
  end)

  it("takes the longest of the literals that begin together", function()
    assert.same({ "3:Landesregierung", "1:Land" }, found({ "Land", "Landes", "Landesregierung" }, "Landesregierung Land"))
  end)

  it("takes the one that begins first of those that overlap", function()
    assert.same({ "1:abc", "3:d" }, found({ "abc", "bcde", "d" }, "abcde"))
    assert.same({ "1:aa", "1:aa" }, found({ "aa" }, "aaaaa"))
  end)

  it("finds what a longer literal began with and then missed", function()
    assert.same({ "2:ahn" }, found({ "Bahnhofs", "ahn" }, "Bahnhof"))
    assert.same({ "1:aab" }, found({ "aab" }, "aaaab"))
  end)

  it("gives the first of two equal literals", function()
    assert.same({ "1:Kai" }, found({ "Kai", "Kai" }, "Kai"))
    assert.same({ "1:KAI" }, found({ "kai", "Kai" }, "KAI", { ignore_case = true }))
  end)

  it("minds case unless told otherwise", function()
    assert.same({}, found({ "über" }, "ÜBER"))
    assert.same({ "1:ÜBER", "1:Über" }, found({ "über" }, "ÜBER Über", { ignore_case = true }))
    assert.same({ "1:ΣΊΓΜΑ", "2:жАр" }, found({ "σίγμα", "ЖАР" }, "ΣΊΓΜΑ жАр", { ignore_case = true }))
    assert.same({}, found({ "straße" }, "STRASSE", { ignore_case = true }))
  end)

  it("finds whole words where told", function()
    local literals = { "Rat", "Öl" }
    assert.same({ "1:Rat", "1:Rat", "1:Rat", "2:Öl" }, found(literals, "Rat, Rathaus, Stadtrat. Beirat? Rat-Öl"))
    assert.same({ "1:Rat", "1:Rat", "2:Öl" }, found(literals, "Rat, Rathaus, Rat-Öl", nil, { whole_words = true }))
    assert.same({}, found({ "Rat" }, "äRat Ratö Rat2 Rat\u{301}", nil, { whole_words = true }))
  end)

  it("lets nothing but whole words hide whole words", function()
    assert.same({ "2:Alt" }, found({ "Alt Na", "Alt" }, "Alt Nahe", nil, { whole_words = true }))
    assert.same({ "2:Nah" }, found({ "lt Nah", "Nah" }, "Alt Nah", nil, { whole_words = true }))
  end)

  it("takes any bytes as text, and NUL in literals", function()
    assert.same({ "1:ä" }, found({ "ä" }, "\xC3ä\xA4\xFF"))
    assert.same({ "1:Rat" }, found({ "Rat" }, "\xFFRat\xC3", nil, { whole_words = true }))
    assert.same({ "1:a\0b" }, found({ "a\0b" }, "\0a\0b\0"))
  end)

  it("finds what a search without it finds", function()
    local seed = 7
    local function draw(n)
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed // 65536 % n + 1
    end
    local letters = { "a", "b", "ä", "ß" }
    local function word(length)
      local parts = {}
      for i = 1, length do
        parts[i] = letters[draw(#letters)]
      end
      return table.concat(parts)
    end
    for _ = 1, 200 do
      local literals = {}
      for i = 1, draw(8) do
        literals[i] = word(draw(5))
      end
      local text = word(60)
      assert.same(find_slowly(literals, text), core.automaton(literals):find_all(text), text)
    end
  end)

  it("knows thousands of literals", function()
    local literals = {}
    for i = 1, 20000 do
      literals[i] = ("Wort%05d"):format(i)
    end
    assert.same({ 777, 1, 9, 20000, 11, 19 }, core.automaton(literals):find_all "Wort00777 Wort20000 Wort20001")
  end)

  it("raises an error for wrong arguments", function()
    local function message(...)
      local ok, text = pcall(...)
      assert.is_false(ok)
      return text
    end
    assert.matches("item 2 is an empty string", message(core.automaton, { "a", "" }))
    assert.matches("item 1 is not valid UTF%-8", message(core.automaton, { "\xFF" }))
    assert.matches("string expected as item 3, got number", message(core.automaton, { "a", "b", 3 }))
    assert.matches("table expected", message(core.automaton, "a"))
    assert.matches("table expected", message(core.automaton, { "a" }, true))
    local automaton = core.automaton { "a" }
    assert.matches("string expected", message(automaton.find_all, automaton))
    assert.matches("table expected", message(automaton.find_all, automaton, "a", "whole"))
    assert.matches("galley.automaton expected", message(automaton.find_all, {}, "a"))
  end)
end)

describe("every match of an automaton", function()
  local function every(list, text, options)
    local flat, result = core.automaton(list, options):find_every(text), {}
    for i = 1, #flat, 3 do
      result[#result + 1] = ("%d@%d-%d"):format(flat[i], flat[i + 1], flat[i + 2])
    end
    return table.concat(result, " ")
  end

  it("stands there, in order, the longest first", function()
    assert.equal("1@1-4 2@1-2 3@2-3 4@4-4", every({ "abcd", "ab", "bc", "d", "x" }, "abcd"))
    assert.equal("3@1-3 2@1-2 1@1-1 2@2-3 1@2-2 1@3-3", every({ "a", "aa", "aaa" }, "aaa"))
    assert.equal("", every({ "a" }, ""))
  end)

  it("stands there for literals that read the same, too", function()
    assert.equal(#"1@1-2 2@1-2 3@1-2", #every({ "ab", "ab", "ab" }, "ab"))
    assert.equal(#"1@1-2 2@1-2", #every({ "ä", "Ä" }, "ä", { ignore_case = true }))
  end)

  it("is found in long texts, wherever it stands in them", function()
    local literals, text, expected = { "aab", "ab", "baa", "b" }, {}, {}
    for i = 1, 9000 do
      text[i] = (i * i // 7 + i // 11) % 5 < 3 and "a" or "b"
    end
    text = table.concat(text) .. ("c"):rep(6000) .. table.concat(text)
    for first = 1, #text do
      for number, literal in ipairs(literals) do
        if text:find("^" .. literal, first) then
          expected[#expected + 1] = ("%d@%d-%d"):format(number, first, first + #literal - 1)
        end
      end
    end
    assert.is_true(every(literals, text) == table.concat(expected, " "))
    literals[5] = ("c"):rep(1000)   -- longer than what is looked at ahead
    assert.equal(5001, select(2, every(literals, text):gsub("5@", "")))
  end)

  it("is found where not all states have a row", function()
    local list, text = {}, {}
    for i = 1, 3000 do
      list[i] = ("%s%d"):format(("abcdefghij"):rep(10):sub(i % 50 + 1), i)
      text[i] = list[i]
    end
    local seen, flat = {}, core.automaton(list):find_every(table.concat(text, "\n"))
    for i = 1, #flat, 3 do
      seen[flat[i]] = true
    end
    assert.equal(3000, #seen)
  end)
end)
