local bytecode = require "galley.bytecode"
local core = require "galley.core"
local hash = require "galley.hash"
local helper = require "spec.helper"

describe("the bytecode that the build leaves", function()
  local text = helper.read "lua/galley/rules/de/dash.lua"

  --- Loads other text in the place of a module.
  local function load_other(module, other)
    local path = os.tmpname()
    helper.write(path, other)
    local chunk = assert(bytecode.load(module, path))
    os.remove(path)
    return chunk
  end

  it("knows all modules and rules as they are now", function()
    local bytes = helper.read(require "galley.prebuilt".path "bytecode")
    local length, head = bytes:match "^(%d+)\n()"
    local known = load(bytes:sub(head, head + length - 1), "=head", "b", {})()
    for _, module in ipairs { "galley", "galley.cli.check", "galley.rules.en.dash", "galley.check.compile" } do
      assert.equal(core.file_hash(package.searchpath(module, package.path)), known[module][1], module)
    end
  end)

  it("is what the text of a module is compiled to", function()
    local chunk = load_other("galley.rules.de.dash", text)
    assert.equal("@galley/rules/de/dash.lua", debug.getinfo(chunk, "S").source)
    assert.equal("de/dash", chunk().id)
  end)

  it("gives way to a text that has been changed", function()
    assert.equal("de/dashes", load_other("galley.rules.de.dash", text:gsub("de/dash", "de/dashes"))().id)
    assert.equal(12, load_other("galley.rules.de.unknown", "return 12")())
    assert.is_nil((bytecode.load("galley.rules.de.dash", "/does/not/exist.lua")))
  end)

  it("is found by the hash of the file, which is the same everywhere", function()
    assert.equal(-2152535657050944081, hash.of "")
    assert.equal(3780618806051146870, hash.of "abc")
    assert.equal(-9201615108636129578, hash.of "abcdefgh")
    assert.equal(1088912701409554900, hash.of("Hafenbahn", 7))
    assert.equal(hash.of(text), core.file_hash "lua/galley/rules/de/dash.lua")
    assert.is_nil(core.file_hash "/does/not/exist.lua")
    assert.is_nil(core.file_hash "/tmp")
  end)
end)
