local galley = require "galley"

local function read(text)
  return galley.parse(text, { format = "prose" })
end

--- Running text of `count` sentences of made-up words, the same for the same seed.
local function story(seed, count)
  local syllables = { "ha", "fen", "mol", "ki", "ru", "der", "gest", "lau", "bo", "win", "tar", "see" }
  local state, lines = seed, {}
  local function syllable()
    state = (state * 1103515245 + 12345) % 2147483648
    return syllables[state // 65536 % #syllables + 1]
  end
  for i = 1, count do
    local words = {}
    for k = 1, 9 do
      words[k] = syllable() .. syllable() .. syllable()
    end
    words[1] = words[1]:gsub("^%l", string.upper)
    lines[i] = table.concat(words, " ") .. "."
  end
  return table.concat(lines, " ")
end

local original = story(3, 40)
local edited = original:sub(1, 700) .. " Ein Satz mehr." .. original:sub(701, 2000):gsub("%. %u%l+", ". Reederei", 2)
  .. original:sub(2001) .. " Das Ende ist offen."
local unrelated = story(8, 40)

describe("similarity", function()
  it("is 1 for the same words, whatever their case, marks and line breaks", function()
    local shouted = original:gsub("%. ", " –\n"):upper()
    assert.equal(1, (galley.similarity(read(original), read(shouted))))
  end)

  it("is high for a copy with edits and nothing for an unrelated text", function()
    local jaccard, a_in_b, b_in_a = galley.similarity(read(original), read(edited))
    assert.is_true(jaccard > 0.85 and jaccard < 1)
    assert.is_true(a_in_b > 0.9 and b_in_a > 0.9)
    assert.is_true((galley.similarity(read(original), read(unrelated))) < 0.05)
  end)

  it("is the same from both sides, with the shares exchanged", function()
    local a, b = read(original), read(edited .. unrelated)
    local j, a_in_b, b_in_a = galley.similarity(a, b)
    assert.same({ j, b_in_a, a_in_b }, { galley.similarity(b, a) })
    assert.is_true(a_in_b > 0.9 and b_in_a < 0.6)
  end)

  it("is what counting runs of four words by hand gives", function()
    -- a: 4 runs, b: 4 runs, 2 of them in both
    local a, b = read "eins zwei drei vier fünf sechs sieben", read "null eins zwei drei vier fünf neun"
    local j, a_in_b, b_in_a = galley.similarity(a, b)
    assert.same({ 2 / 6, 2 / 4, 2 / 4 }, { j, a_in_b, b_in_a })
  end)

  it("is nothing for a text without words", function()
    assert.same({ 0, 0, 0 }, { galley.similarity(read "", read "") })
    assert.same({ 0, 0, 0 }, { galley.similarity(read "…", read(original)) })
  end)

  it("is estimated from fingerprints", function()
    local texts = { original, edited, unrelated, original .. unrelated }
    for _, other in ipairs(texts) do
      local a, b = read(original), read(other)
      local exact, share = galley.similarity(a, b)
      local estimated, estimated_share = galley.similarity(a:fingerprint(), b)
      assert.is_true(math.abs(exact - estimated) < 0.14, exact .. " " .. estimated) -- three standard errors
      assert.is_true(math.abs(share - estimated_share) < 0.2)
    end
  end)

  it("is that of articles and fingerprints", function()
    assert.error_matches(function() galley.similarity("a", read "b") end, "article or fingerprint expected, got string")
    assert.error_matches(function() galley.shared(read "a", 1) end, "bad argument #2 to 'shared' %(article expected")
    assert.error_matches(function() galley.shared(read "a", read "b", { words = 0 }) end, "whole number from 1 on")
  end)
end)

describe("a fingerprint", function()
  it("is written as text and read again", function()
    local fingerprint = read(original):fingerprint()
    local text = tostring(fingerprint)
    assert.matches("^minhash1:%d+:[%w_-]+$", text)
    assert.equal(fingerprint, galley.fingerprint(text))
    assert.equal(fingerprint.shingles, galley.fingerprint(text).shingles)
    assert.not_equal(fingerprint, read(edited):fingerprint())
  end)

  it("is the same in every version: this one was written down", function()
    local text = tostring(read("Die Fähre nach Norderoog fährt ab Sommer mit Strom."):fingerprint())
    assert.equal("minhash1:6:", text:sub(1, 11))
    assert.equal("0WISXdFiEl3RYeZdaV3mXWlc", text:sub(-24))
  end)

  it("is not read from other text", function()
    local text = tostring(read(original):fingerprint())
    for _, wrong in ipairs { "", "minhash1", "minhash1::", "minhash2" .. text:sub(9), text .. "A", text:sub(1, -2),
      text:gsub(":%d+", ":99999999999"), (text:gsub(".$", "!")), text:sub(1, -2) .. "\0" } do
      local fingerprint, message = galley.fingerprint(wrong)
      assert.is_nil(fingerprint)
      assert.matches("no fingerprint", message)
    end
  end)
end)

describe("passages in common", function()
  it("are found with the places where they stand in both", function()
    local passage = "Die Mole bleibt bis zum Herbst gesperrt, sagte die Hafenmeisterin."
    local a = read(story(1, 5) .. " " .. passage .. " " .. story(2, 5))
    local b = read(story(4, 3) .. " " .. passage:upper() .. " " .. story(5, 9))
    local list = galley.shared(a, b)
    assert.equal(1, #list)
    assert.equal(passage:sub(1, -2), list[1][1].text)
    assert.equal(passage:sub(1, -2):upper(), list[1][2].text)
    assert.equal(10, list[1].words)
    assert.equal(a.text:find(passage, 1, true), list[1][1].first)
  end)

  it("are as long as possible, the longest first, and none overlaps another", function()
    local list = galley.shared(read(original), read(edited))
    assert.is_true(#list >= 3)
    local covered = { {}, {} }
    for i, passage in ipairs(list) do
      assert.is_true(i == 1 or list[i - 1].words >= passage.words)
      for side = 1, 2 do
        for position = passage[side].first, passage[side].last do
          assert.is_nil(covered[side][position])
          covered[side][position] = true
        end
      end
      assert.equal(passage[1].text, passage[2].text)
    end
  end)

  it("are the same from both sides", function()
    local a, b = read(original .. unrelated .. original), read(edited .. original:sub(1, 500))
    local function places(x, y, one, other)
      local list = {}
      for _, passage in ipairs(galley.shared(x, y)) do
        list[#list + 1] = ("%d %d"):format(passage[one].first, passage[other].first)
      end
      table.sort(list)
      return list
    end
    assert.same(places(a, b, 1, 2), places(b, a, 2, 1))
  end)

  it("are none in unrelated texts, and shorter ones on request", function()
    assert.equal(0, #galley.shared(read "Der Kran steht am Kai.", read "Am Kai steht der Kran."))
    local list = galley.shared(read "Der Kran steht am Kai.", read "Am Kai steht der Kran.", { words = 2 })
    assert.same({ "Der Kran", "am Kai" }, { list[1][1].text, list[2][1].text })
  end)
end)

describe("repetitions", function()
  it("are passages that stand twice in an article", function()
    local lead = "Der Stadtrat von Marlow stimmt am Dienstag über die Zukunft der Hafenbahn ab."
    local body = story(6, 4) .. " " .. lead
    local article = galley.parse((" date 2023-05 Ein Titel\n\n%s\n\nQuelle: Küstenbote\n\n%s\n"):format(lead, body))
    local list = article:repetitions()
    assert.equal(1, #list)
    assert.equal("lead", list[1][1].role)
    assert.equal("paragraph", list[1][2].role)
    assert.equal(lead:sub(1, -2), list[1][2].text)
    assert.equal(0, #read(original):repetitions { words = 13 })
  end)

  it("do not overlap", function()
    local list = read(("Hafen "):rep(30)):repetitions()
    assert.is_true(#list > 0)
    for _, passage in ipairs(list) do
      assert.is_true(passage[1].last < passage[2].first)
    end
  end)
end)

describe("an index", function()
  local index = galley.index()
  for seed = 1, 60 do
    index:add("story " .. seed, read(story(seed, 40)))
  end
  index:add("edited", read(edited))

  it("finds near-duplicates, the most similar first, and nothing else", function()
    local found = index:query(read(original))
    assert.same({ "story 3", "edited" }, { found[1].id, found[2].id })
    assert.equal(2, #found)
    assert.equal(1, found[1].similarity)
    assert.same({}, index:query(read(story(99, 40))))
    assert.equal(1, #index:query(read(original):fingerprint(), 0.99))
  end)

  it("groups them", function()
    assert.same({ { "story 3", "edited" } }, index:clusters())
    assert.same({}, index:clusters(0.999))
    assert.equal(61, #index)
  end)

  it("takes fingerprints and any id, and gives nothing for texts without words", function()
    local other = galley.index():add(1, galley.fingerprint(tostring(read(original):fingerprint()))):add(true, read "")
    assert.equal(1, other:query(read(edited))[1].id)
    assert.same({}, other:query(read "…"))
    assert.same({}, galley.index():query(read(original)))
    assert.same({}, galley.index():clusters())
    assert.error_matches(function() other:add(nil, read "") end, "id expected")
    assert.error_matches(function() other:add(1, "text") end, "article or fingerprint expected")
  end)
end)
