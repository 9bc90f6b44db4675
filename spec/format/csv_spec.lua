local csv = require "galley.format.csv"

describe("CSV", function()
  it("has a header, commas and CRLF", function()
    assert.equal("name,count\r\nMüller,2\r\n", csv.encode({ "name", "count" }, { { count = 2, name = "Müller" } }))
  end)

  it("puts fields with commas, quotation marks and breaks into quotation marks", function()
    local record = csv.record { "a,b", 'sagte "Ja"', "zwei\nZeilen", "plain" }
    assert.equal('"a,b","sagte ""Ja""","zwei\nZeilen",plain\r\n', record)
  end)

  it("leaves fields without a value empty", function()
    assert.equal("a,b,c\r\n,2,\r\n", csv.encode({ "a", "b", "c" }, { { b = 2 } }))
  end)

  it("does not write an empty line for a lone empty field", function()
    assert.equal('a\r\n""\r\n', csv.encode({ "a" }, { {} }))
  end)

  it("writes counts as one field, the most frequent first", function()
    local rows = { { verbs = { betonte = 1, sagte = 3 } } }
    assert.equal('verbs\r\n"sagte 3, betonte 1"\r\n', csv.encode({ "verbs" }, rows))
  end)
end)
