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

  it("draws bars an eighth of a column exact", function()
    local rows = { { name = "a", count = 16 }, { name = "bb", count = 9 }, { name = "c", count = 0 } }
    assert.equal("a   ██ 16\nbb  █▏ 9\nc    0\n", text_table.bars(rows, "name", "count", 2))
  end)

  it("breaks long texts at blanks", function()
    assert.same({ "eins zwei", "drei" }, text_table.wrap("eins zwei drei", 9))
    assert.same({ "Donaudampfschiff", "ja" }, text_table.wrap("Donaudampfschiff ja", 5))
    assert.same({ "eins zwei drei" }, text_table.wrap("eins zwei drei", nil))
  end)
end)
