local corpus = require "galley.corpus"
local lfs = require "lfs"

local root

--- Puts short articles into the folder of the test.
local function with_files(names)
  for _, name in ipairs(names) do
    local folder = root
    for part in name:gmatch "([^/]+)/" do
      folder = folder .. "/" .. part
      lfs.mkdir(folder)
    end
    local file = assert(io.open(root .. "/" .. name, "wb"))
    file:write("date 2024-05 Titel von ", name, "\n\nEin Satz.\n")
    file:close()
  end
end

local function relative(list)
  for i, path in ipairs(list) do
    list[i] = path:sub(#root + 2)
  end
  return list
end

local function expand(glob)
  return relative(assert(corpus.expand(root .. "/" .. glob)))
end

before_each(function()
  root = os.tmpname()
  os.remove(root)
  assert(lfs.mkdir(root))
end)

after_each(function()
  os.execute("rm -rf '" .. root .. "'")
end)

describe("the files of a corpus", function()
  it("are those of folders at any depth, by name, hidden ones left out", function()
    with_files { "b.txt", "a.txt", "sub/c.txt", "sub/deep/d.txt", "notes.md", ".hidden.txt", ".git/e.txt" }
    assert.same({ "a.txt", "b.txt", "sub/c.txt", "sub/deep/d.txt" }, relative(corpus.expand(root)))
  end)

  it("are the named ones whatever they are called, in the order given", function()
    with_files { "b.md", ".a" }
    assert.same({ root .. "/b.md", root .. "/.a", "-" }, corpus.expand { root .. "/b.md", root .. "/.a", "-" })
  end)

  it("come from globs that the shell left alone", function()
    with_files { "1.txt", "2.txt", "10.txt", "ä.txt", "x/3.txt", "x/y/4.txt", ".5.txt", "a-b.txt" }
    assert.same({ "1.txt", "10.txt", "2.txt", "a-b.txt", "ä.txt" }, expand "*.txt")
    assert.same({ "1.txt", "2.txt", "ä.txt" }, expand "?.txt")
    assert.same({ "1.txt", "2.txt" }, expand "[1-2].txt")
    assert.same({ "ä.txt" }, expand "[!0-9][!-a-z].txt")
    assert.same({ "a-b.txt" }, expand "a-*")
    assert.same({ "x/3.txt" }, expand "*/3.txt")
    assert.same({ "1.txt", "10.txt", "2.txt", "a-b.txt", "ä.txt", "x/3.txt", "x/y/4.txt" }, expand "**/*.txt")
    assert.same({ "x/3.txt", "x/y/4.txt" }, expand "x/**")
  end)

  it("may have the signs of a glob in their names", function()
    with_files { "[a].txt", "a.txt" }
    assert.same({ "[a].txt" }, expand "[a].txt")
  end)

  it("are found once, although links go in circles", function()
    with_files { "sub/a.txt" }
    assert(lfs.link("..", root .. "/sub/up", true))
    assert(lfs.link(root, root .. "/sub/root", true))
    assert.same({ "sub/a.txt" }, relative(corpus.expand(root)))
    assert.same({ "sub/a.txt" }, expand "**/*.txt")
  end)

  it("that are missing are named", function()
    assert.same({ nil, root .. "/none.txt: No such file or directory" }, { corpus.expand(root .. "/none.txt") })
    assert.same({ nil, root .. "/*.txt: no file matches" }, { corpus.expand(root .. "/*.txt") })
  end)

  it("that are links to nothing are named, not looked for forever", function()
    assert(lfs.link("nothing", root .. "/*.txt", true))
    assert.matches("No such file or directory", select(2, corpus.expand(root .. "/*.txt")))
  end)

  it("must be named by strings", function()
    assert.error_matches(function() corpus.expand() end, "bad argument #1 to 'expand' %(string or list of strings")
    assert.error_matches(function() corpus(12) end, "bad argument #1 to 'corpus'")
    assert.error_matches(function() corpus { "a", false } end, "string expected at %[2%], got boolean")
    assert.error_matches(function() corpus("a", 12) end, "bad argument #2 to 'corpus' %(table expected, got number%)")
  end)
end)

describe("a corpus", function()
  it("gives the articles of its files in order, as often as it is asked", function()
    with_files { "a.txt", "b.txt" }
    local all = corpus(root)
    for _ = 1, 2 do
      local titles = {}
      for article in all:articles() do
        titles[#titles + 1] = article.title.text
      end
      assert.same({ "Titel von a.txt", "Titel von b.txt" }, titles)
      assert.same({}, all.errors)
    end
  end)

  it("notes what cannot be read, and goes on", function()
    with_files { "a.txt", "b.txt" }
    local all = corpus { root .. "/a.txt", root .. "/none.txt", root .. "/b.txt" }
    local count = 0
    for _ in all:articles() do
      count = count + 1
    end
    assert.equal(2, count)
    assert.equal(1, #all.errors)
    assert.equal(root .. "/none.txt", all.errors[1].path)
    assert.matches("No such file", all.errors[1].message)
  end)

  it("hands its options to every article", function()
    with_files { "a.txt" }
    for article in corpus(root, { format = "prose" }):articles() do
      assert.equal("prose", article.format)
    end
  end)
end)
