--- Fixes on files of every encoding: a second run changes nothing, letters and digits stay, the encoding stays.
local fix = require "galley.fix"
local galley = require "galley"
local helper = require "spec.helper"

local core = require "galley.core"

local text = [[
date 2023-05 Marlow "baut" - endlich

Der Rat von Marlow hat am Dienstag 12 Mio. Euro bewilligt  - nach 3 Stunden ...

Quelle: Küstenbote

"Wir bauen", sagte Anna Größ, "und zwar sofort." Das kostet z. B. 5 % mehr - rund 38,5 Millionen Euro ... "Wer zahlt?", rief
Jens Möller. Der Weg ist 12 km lang  und 3 m breit; er führt - so der Plan - zum Hafen.

"Er sagte: 'Nie', und ging", so Größ.
]]

local crlf = text:gsub("\n", "\r\n")

local encodings = {
  ["UTF-8"] = text, ["UTF-8 with a byte order mark"] = "\xEF\xBB\xBF" .. text, ["UTF-8 with CR LF"] = crlf,
  ["windows-1252"] = core.encode(text, "windows-1252"), ["windows-1252 with CR LF"] = core.encode(crlf, "windows-1252"),
  ["UTF-16LE"] = "\xFF\xFE" .. core.encode(text, "UTF-16LE"), ["UTF-16BE"] = "\xFE\xFF" .. core.encode(text, "UTF-16BE"),
  ["UTF-16LE with CR LF"] = "\xFF\xFE" .. core.encode(crlf, "UTF-16LE"),
  ["UTF-8 with combining marks"] = text:gsub("ü", "u\u{308}"):gsub("ö", "o\u{308}"),
  ["UTF-8 with no-break spaces and soft hyphens"] = text:gsub(" %-", "\u{A0}-"):gsub("Millionen", "Millio\u{AD}nen"),
  ["UTF-8 with one bad byte"] = text:gsub("bewilligt", "bewil\xFFligt"),
}

--- The letters and digits of a text, whatever stands between them.
local function words(bytes)
  local clean = tostring(assert(galley.normalize(bytes)))
  for _, mark in ipairs { "…", "„", "“", "‚", "‘", "–" } do
    clean = clean:gsub(mark, "")
  end
  return (clean:gsub("[%s%p]", ""))
end

local function fixed(bytes)
  return fix.all(assert(galley.parse(bytes)), galley.check)
end

describe("fixing a file", function()
  for name, bytes in pairs(encodings) do
    it(("in %s changes marks alone, and all of them at once"):format(name), function()
      local article = galley.parse(bytes)
      local once, done = fixed(bytes)
      assert.is_true(#done >= 8)
      assert.equal(words(bytes), words(once))
      local again, more = fixed(once)
      assert.equal(once, again)
      assert.equal(0, #more)
      local after = galley.parse(once)
      assert.equal(article.encoding, after.encoding)
      assert.equal(article.problems.invalid, after.problems.invalid)
      assert.equal(bytes:sub(1, 2), once:sub(1, 2))
      local newline = name:find "CR LF"
      local decoded = after:raw_text()
      local _, lines = decoded:gsub("\n", "")
      local _, both = decoded:gsub("\r\n", "")
      assert.equal(newline and lines or 0, both)
    end)
  end

  it("writes the same through the command, in any number of processes", function()
    local folder = helper.folder()
    finally(function() helper.remove(folder) end)
    local expected = {}
    for name, bytes in pairs(encodings) do
      local path = ("%s/%s.txt"):format(folder, name:gsub("%W", "_"))
      helper.write(path, bytes)
      expected[path] = fixed(bytes)
    end
    helper.galley(("check --fix --jobs 3 %s"):format(folder))
    for path, bytes in pairs(expected) do
      assert.equal(bytes, helper.read(path), path)
    end
    local _, errors = helper.galley(("check --fix %s"):format(folder))
    assert.truthy(errors:find(", 0 fixed", 1, true))
  end)
end)

describe("a write that fails", function()
  local folder, path
  local before = 'Er sagte: "Ja" - endlich.\n' .. ("Und so weiter.\n"):rep(2000)

  before_each(function()
    folder = helper.folder()
    path = helper.write(folder .. "/a.txt", before)
  end)
  after_each(function()
    helper.run(("chmod -R u+rwx '%s'"):format(folder))
    helper.remove(folder)
  end)

  local galley_command = ("'%s/bin/galley'"):format(os.getenv "GALLEY_BUILD" or "build")

  local function entries()
    return (helper.run(("ls -A '%s'"):format(folder)))
  end

  local function assert_kept(errors, code)
    assert.equal(2, code)
    assert.truthy(errors:find("a.txt", 1, true))
    assert.equal(before, helper.read(path))
    assert.equal("a.txt\n", entries())
  end

  it("for want of space keeps the file", function()
    -- The limit is on the size of files (in blocks of 512 or 1024 bytes); SIGXFSZ is ignored, so that writing fails.
    local _, errors, code = helper.run(("(trap '' XFSZ; ulimit -f 4; exec %s check --fix '%s')"):format(galley_command, path))
    assert_kept(errors, code)
  end)

  it("since the folder may not be written keeps the file", function()
    if helper.run "id -u" == "0\n" then
      pending "root may write everywhere"
      return
    end
    helper.run(("chmod a-w '%s'"):format(folder))
    local _, errors, code = helper.run(("%s check --fix '%s'"):format(galley_command, path))
    assert_kept(errors, code)
  end)

  it("since the disk does not confirm it keeps the file", function()
    local failing = "#include <errno.h>\nint fsync(int file) { (void)file; errno = EIO; return -1; }\n"
    local library = os.tmpname()
    finally(function() os.remove(library) os.remove(library .. ".c") end)
    helper.write(library .. ".c", failing)
    assert.equal(0, select(3, helper.run(("cc -shared -fPIC -o %s %s.c"):format(library, library))))
    local _, errors, code = helper.run(("LD_PRELOAD=\"$LD_PRELOAD %s\" %s check --fix '%s'"):format(
      library, galley_command, path))
    assert_kept(errors, code)
  end)

  it("because the process is killed keeps the file, whenever that happens", function()
    local whole = fixed(before)
    for i = 0, 12 do
      helper.write(path, before)
      helper.run(("timeout -s KILL 0.%03d %s check --fix '%s'"):format(i * 4 + 1, galley_command, path))
      local now = helper.read(path)
      assert.is_true(now == before or now == whole)
    end
  end)

  it("keeps the baseline, too", function()
    local baseline = folder .. "/known.json"
    helper.run(("%s check --baseline '%s' '%s'"):format(galley_command, baseline, path))
    local known = helper.read(baseline)
    helper.write(path, "Er kam.\n")
    local _, _, code = helper.run(("(trap '' XFSZ; ulimit -f 0; exec %s check --baseline '%s' '%s')"):format(
      galley_command, baseline, path))
    assert.is_true(code ~= 0)
    assert.equal(known, helper.read(baseline))
  end)

  it("does not keep the other files from being fixed", function()
    helper.write(folder .. "/b.txt", 'Er sagte: "Ja".\n')
    helper.run(("(trap '' XFSZ; ulimit -f 4; exec %s check --fix '%s')"):format(galley_command, folder))
    assert.equal("Er sagte: „Ja“.\n", helper.read(folder .. "/b.txt"))
    assert.equal(before, helper.read(path))
  end)
end)
