local galley = require "galley"

local function prose(text, date)
  return galley.parse(text, { format = "prose", date = date })
end

local function texts(list)
  local result = {}
  for i, span in ipairs(list) do
    result[i] = span.text
  end
  return result
end

describe("sentences", function()
  for text, expected in pairs {
    ["Er kam. Sie ging."] = { "Er kam.", "Sie ging." },
    ["Dr. Ilse Harms kam z. B. am 3. Mai. Prof. A. B. Voss nicht."] =
      { "Dr. Ilse Harms kam z. B. am 3. Mai.", "Prof. A. B. Voss nicht." },
    ["Im 18. Jahrhundert gab es 2.400 Höfe. Danach 12,5 Prozent weniger."] =
      { "Im 18. Jahrhundert gab es 2.400 Höfe.", "Danach 12,5 Prozent weniger." },
    ["„Ja.“ Er ging. „Und nun?“, fragte sie."] = { "„Ja.“", "Er ging.", "„Und nun?“, fragte sie." },
    ["Er kam.Der Rest blieb."] = { "Er kam.", "Der Rest blieb." },
    ["Was nun … Er schwieg. Ende ... Aus!"] = { "Was nun …", "Er schwieg.", "Ende ...", "Aus!" },
    ["Der Rat tagt. Streit um Mieten Am Abend kam es zum Streit."] =
      { "Der Rat tagt.", "Streit um Mieten", "Am Abend kam es zum Streit." },
    ["Das Magazin Der Hafen schreibt darüber."] = { "Das Magazin Der Hafen schreibt darüber." },
    ["Sie finden es auf www.marlow.example. Bitte sehr."] = { "Sie finden es auf www.marlow.example.", "Bitte sehr." },
    ["Um 20.45 Uhr stand es 2:1. Dann fiel das Licht aus."] = { "Um 20.45 Uhr stand es 2:1.", "Dann fiel das Licht aus." },
  } do
    it("are told apart: " .. text, function()
      assert.same(expected, texts(prose(text).sentences))
    end)
  end
end)

describe("tokens", function()
  it("are words, numbers, punctuation and addresses", function()
    local kinds = {}
    for token in prose("Am 17. Mai, z.B. um 5 %: info@marlow.example @marlow www.marlow.example!"):tokens() do
      kinds[#kinds + 1] = ("%s=%s"):format(token.text, token.kind)
    end
    assert.equal("Am=word 17.=number Mai=word ,=punctuation z.B.=word um=word 5=number %=punctuation :=punctuation " ..
      "info@marlow.example=email @marlow=handle www.marlow.example=url !=punctuation", table.concat(kinds, " "))
  end)
end)

