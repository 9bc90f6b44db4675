local text_table = require "galley.format.table"

describe("the width of a text", function()
  it("counts characters, not bytes", function()
    assert.equal(6, text_table.width "Müller")
    assert.equal(0, text_table.width "")
  end)

  it("gives combining and invisible characters no column", function()
    assert.equal(6, text_table.width "Mu\u{308}ller")
    assert.equal(2, text_table.width "a\u{200B}\u{AD}b")
  end)

  it("gives East Asian wide characters and emoji two", function()
    assert.equal(4, text_table.width "東京")
    assert.equal(4, text_table.width "한국")
    assert.equal(2, text_table.width "😀")
    assert.equal(2, text_table.width "각")
    assert.equal(2, text_table.width "\u{1112}\u{1161}\u{11AB}") -- the same kind of syllable, from its parts
  end)

  it("counts bytes that are no UTF-8 one by one", function()
    assert.equal(3, text_table.width "a\xFFb")
  end)
end)

describe("a table for the terminal", function()
  it("aligns columns by what they show, numbers to the right", function()
    local rows = { { name = "東京", count = 1 }, { name = "Müller", count = 120 } }
    assert.equal("name    count\n東京        1\nMüller    120\n", text_table.encode({ "name", "count" }, rows))
  end)

  it("shows whole floats whole, others with three decimals, and nothing for nothing", function()
    assert.equal("share\n    2\n0.333\n", text_table.encode({ "share" }, { { share = 2.0 }, { share = 1 / 3 } }))
    assert.equal("a  b\n1\n", text_table.encode({ "a", "b" }, { { a = 1 } }))
  end)

  it("keeps cells on one line and control characters off the terminal", function()
    assert.equal("a\nx y \u{FFFD}[31m\u{FFFD}\n", text_table.encode({ "a" }, { { a = "x\ny\t\27[31m\u{9B}" } }))
  end)

  it("cuts long texts so that a line fits", function()
    local rows = { { name = "Donaudampfschifffahrtsgesellschaft", count = 12 }, { name = "東京東京東京東京東京", count = 1 } }
    local text = text_table.encode({ "name", "count" }, rows, 20)
    assert.equal("name           count\nDonaudampfsc…     12\n東京東京東京…      1\n", text)
    for line in text:gmatch "[^\n]+" do
      assert.is_true(text_table.width(line) <= 20)
    end
  end)

  it("reaches into tables by a dot", function()
    assert.equal("words.median\n           3\n", text_table.encode({ "words.median" }, { { words = { median = 3 } } }))
  end)

  it("shows lists item by item, and counts the most frequent first", function()
    assert.equal("a; b", text_table.cell { "a", "b" })
    assert.equal("sagte 3, betonte 1", text_table.cell { betonte = 1, sagte = 3 })
  end)

  it("breaks long texts at blanks", function()
    assert.same({ "eins zwei", "drei" }, text_table.wrap("eins zwei drei", 9))
    assert.same({ "Donaudampfschiff", "ja" }, text_table.wrap("Donaudampfschiff ja", 5))
    assert.same({ "eins zwei drei" }, text_table.wrap("eins zwei drei", nil))
  end)
end)
