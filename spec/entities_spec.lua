local galley = require "galley"

local function clean(bytes, options)
  return tostring(assert(galley.normalize(bytes, options)))
end

describe("character references left in text", function()
  it("become what they stand for", function()
    assert.equal("Bäcker & „Söhne“ €", clean "B&auml;cker &amp; &bdquo;S&ouml;hne&ldquo; &euro;")
    assert.equal("„ä“ 😀", clean "&#8222;&#228;&#x201c; &#128512;")
    assert.equal("12 km", clean "12&nbsp;km")
    assert.equal("Θ und ϑ", clean "&Theta; und &thetasym;")
    assert.equal("Łódź, Dvořák", clean "&Lstrok;&oacute;d&zacute;, Dvo&rcaron;&aacute;k")
    assert.equal("it's so!", clean "it&apos;s so&excl;")
  end)

  it("are windows-1252 where they number a control character", function()
    assert.equal("„Ja“", clean "&#132;Ja&#147;")
  end)

  it("stay where they are none", function()
    local texts = { "AT&T; Co.", "R&D", "a & b;", "&;", "&#;", "&#x;", "&#12a;", "&auml", "&AUML;", "&", "&amp", "&#" }
    for _, text in ipairs(texts) do
      assert.equal(text, clean(text))
    end
  end)

  it("are read once: what was written twice keeps one", function()
    assert.equal("&auml;", clean "&amp;auml;")
  end)

  it("cannot make what is no character", function()
    assert.equal("\u{FFFD}\u{FFFD}\u{FFFD}", clean "&#0;&#xD800;&#x110000;")
    assert.equal("ä", clean "a&#776;")
  end)

  it("tell where they stood, and stay on request", function()
    local text = galley.normalize "B&auml;r"
    assert.same({ { first = 2, last = 3, raw = { first = 2, last = 7 }, steps = { "entities" } } }, text:edits())
    assert.equal("B&auml;r", clean("B&auml;r", { entities = false }))
  end)
end)
