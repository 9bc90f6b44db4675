local blocks = require "galley.format.blocks"
local text_table = require "galley.format.table"

describe("bars of blocks", function()
  it("are an eighth of a column exact", function()
    assert.equal("██", blocks.bar(1, 2))
    assert.equal("█▏", blocks.bar(9 / 16, 2))
    assert.equal("", blocks.bar(0, 2))
  end)

  it("stand beside their labels, the numbers behind them", function()
    local full = ("█"):rep(40)
    assert.equal(("a   %s 16\nbb  %s 8\nc    0\n"):format(full, ("█"):rep(20)), blocks.bars({ "a", "bb", "c" }, { 16, 8, 0 }))
  end)

  it("fit the terminal, whatever the labels", function()
    local labels = { ("東京"):rep(30), "ü" }
    for line in blocks.bars(labels, { 1234, 17 }, 60):gmatch "[^\n]+" do
      assert.is_true(text_table.width(line) <= 60, line)
    end
  end)
end)

describe("a sparkline", function()
  it("has a character a value, as high as it is large", function()
    assert.equal("▁▄█ ▁", blocks.sparkline({ 1, 4, 8, [5] = 0.5 }, 5))
    assert.equal("", blocks.sparkline({}, 0))
    assert.equal("  ", blocks.sparkline({ 0, 0 }, 2))
  end)

  it("takes neighbours together where there is no room", function()
    assert.equal("▄█", blocks.sparkline({ 1, 3, 4, 4 }, 4, 2))
  end)
end)

describe("shades", function()
  it("are as dark as the value is large", function()
    assert.equal("·░▒█", blocks.shades({ 0, 1, 4, 8 }, 4, 8))
  end)
end)
