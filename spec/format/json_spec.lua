local json = require "galley.format.json"

describe("JSON", function()
  it("tells lists from objects, and empty lists from empty objects", function()
    assert.equal('[1,2,"drei"]', json.encode { 1, 2, "drei" })
    assert.equal('{"a":1,"b":[]}', json.encode { b = json.list {}, a = 1 })
    assert.equal("{}", json.encode {})
    assert.equal("[]", json.encode(json.list {}))
  end)

  it("keeps the order of the keys that it is given, and leaves out what has no value", function()
    assert.equal('{"z":1,"a":false}', json.encode(json.object({ "z", "nothing", "a" }, { a = false, z = 1 })))
  end)

  it("sorts the keys of other objects, so that every run writes the same", function()
    assert.equal('{"alpha":1,"beta":2,"gamma":3}', json.encode { gamma = 3, alpha = 1, beta = 2 })
  end)

  it("escapes what must be escaped and nothing else", function()
    assert.equal([["\"a\\b\"\n\t\u0000\u001f/ü€"]], json.encode '"a\\b"\n\t\0\31/ü€')
  end)

  it("writes valid UTF-8 whatever bytes it is given", function()
    assert.equal('"a\u{FFFD}b\u{FFFD}\u{FFFD}"', json.encode "a\xFFb\xC3\xE2")
    assert.equal('"\u{FFFD}ü"', json.encode "\xBCü")
  end)

  it("writes whole numbers whole, and what is no number as null", function()
    assert.equal("[9007199254740993,0.5,null,null]", json.encode { 9007199254740993, 0.5, 0 / 0, math.huge })
  end)

  it("indents on request", function()
    local value = { list = { 1 }, none = json.list {} }
    assert.equal('{\n  "list": [\n    1\n  ],\n  "none": []\n}', json.encode(value, true))
  end)

  it("is read back by lua-cjson", function()
    local value = { name = 'Müller "Müsli"', list = { 1, 2.5, true }, inner = { deep = { "x" } } }
    assert.same(value, require "cjson".decode(json.encode(value)))
    assert.same(value, require "cjson".decode(json.encode(value, true)))
  end)

  it("refuses what has no form in JSON", function()
    assert.error_matches(function() json.encode { print } end, "a function has no form in JSON")
  end)
end)
