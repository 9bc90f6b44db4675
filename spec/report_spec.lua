local report = require "galley.report"

-- An article as a report sees it; the reports that ship are asked of real ones in spec/cli/report_spec.lua.
local function article(fields)
  fields.close = function(self) self.closed = true end
  return fields
end

local function corpus_of(articles, errors)
  return {
    errors = errors or {},
    articles = function()
      local index = 0
      return function()
        index = index + 1
        return articles[index]
      end
    end,
  }
end

local words = {
  id = "words", summary = "Counts words.", merge = "sum",
  map = function(text, emit)
    for word in text.words:gmatch "%a+" do
      emit(word)
    end
  end,
}

local function asked(definition, ...)
  local articles = {}
  for i, text in ipairs { ... } do
    articles[i] = article { path = i .. ".txt", words = text }
  end
  return report(definition, corpus_of(articles))
end

--- A variant of the word count.
local function variant(changes)
  local definition = {}
  for name, value in pairs(words) do
    definition[name] = value
  end
  for name, value in pairs(changes) do
    definition[name] = value
  end
  return definition
end

local function write_report(source)
  local path = os.tmpname()
  os.rename(path, path .. ".lua")
  path = path .. ".lua"
  local file = assert(io.open(path, "wb"))
  file:write(source)
  file:close()
  finally(function() os.remove(path) end)
  return path
end

describe("a report", function()
  it("merges what all articles emit, one row a key, sorted by key", function()
    local rows = asked(words, "b a b", "c b")
    assert.equal(3, #rows)
    local seen = {}
    for i, row in ipairs(rows) do
      seen[i] = row.key .. row.count
    end
    assert.same({ "a1", "b3", "c1" }, seen)
    assert.equal(2, rows.articles)
  end)

  it("names the key as the report says", function()
    assert.equal("a", asked(variant { key = "word" }, "a")[1].word)
  end)

  it("sums numbers, and counts inside tables name by name", function()
    local rows = asked(variant { map = function(text, emit)
      emit("all", { count = 2, words = { [text.words] = 1 } })
    end }, "a", "b", "a")
    assert.equal(6, rows[1].count)
    assert.same({ a = 2, b = 1 }, rows[1].words)
  end)

  it("keeps the least and the greatest, each field in its own way", function()
    local rows = asked(variant {
      merge = { first = "min", last = "max", count = "sum" },
      map = function(text, emit) emit("all", { first = text.words, last = text.words, count = 1 }) end,
    }, "b", "a", "c")
    assert.same({ "a", "c", 3 }, { rows[1].first, rows[1].last, rows[1].count })
  end)

  it("merges with a function of its own", function()
    local rows = asked(variant { merge = function(a, b) return { count = a.count * 10 + b.count } end }, "a a a")
    assert.equal(111, rows[1].count)
  end)

  it("does not mix up rows that were emitted from one table", function()
    local one = { count = 1, inner = { x = 1 } }
    local rows = asked(variant { map = function(text, emit)
      emit(text.words, one)
      emit("all", one)
    end }, "a", "b", "a")
    assert.same({ "a", 2, 2 }, { rows[1].key, rows[1].count, rows[1].inner.x })
    assert.same({ "all", 3, 3 }, { rows[2].key, rows[2].count, rows[2].inner.x })
    assert.same({ count = 1, inner = { x = 1 } }, one)
  end)

  it("frees each article after use", function()
    local one = article { words = "a" }
    report(words, corpus_of { one })
    assert.is_true(one.closed)
  end)

  it("goes on after an article on which map fails, and names it; what that one emitted does not count", function()
    local rows = asked(variant { map = function(text, emit)
      emit(text.words)
      if text.words == "bad" then
        error "no such thing"
      end
    end }, "good", "bad", "good")
    assert.equal(3, rows.articles)
    assert.equal(1, #rows)
    assert.equal(2, rows[1].count)
    assert.equal("2.txt", rows.failures[1].path)
    assert.matches("no such thing", rows.failures[1].message)
  end)

  it("names what the corpus could not read", function()
    local rows = report(words, corpus_of({}, { { path = "x.txt", message = "No such file" } }))
    assert.same({ { path = "x.txt", message = "No such file" } }, rows.failures)
  end)

  it("says what map emitted wrongly", function()
    local rows = asked(variant { map = function(_, emit) emit(12) end }, "a")
    assert.matches("bad argument #1 to 'emit' %(string expected, got number%)", rows.failures[1].message)
    rows = asked(variant { map = function(_, emit) emit("a", { speaker = io.stdout }) end }, "a")
    assert.matches("emit cannot keep a userdata as 'speaker'", rows.failures[1].message)
    rows = asked(variant { map = function(_, emit) emit("a", { name = "x" }) end }, "a", "b")
    assert.matches("cannot add a string to a string in 'name'", rows.failures[1].message)
  end)

  it("says so when finish fails", function()
    local rows, message = asked(variant { finish = function() error "odd" end }, "a")
    assert.is_nil(rows)
    assert.matches("report words: finish failed: .*odd", message)
  end)
end)

describe("the rows of a report", function()
  local rows
  before_each(function() rows = asked(words, "c c a a b d d d") end)

  local function keys(list)
    local result = {}
    for i, row in ipairs(list) do
      result[i] = row.key
    end
    return table.concat(result)
  end

  it("give those with the largest values, ties by key", function()
    assert.equal("dacb", keys(rows:top "count"))
    assert.equal("dac", keys(rows:top("count", 3)))
    assert.equal("", keys(rows:top("count", 0)))
    assert.equal("abcd", keys(rows))
  end)

  it("sort by a field or a function, ties by key", function()
    assert.equal("bacd", keys(rows:sorted "count"))
    assert.equal("dcba", keys(rows:sorted(function(a, b) return a.key > b.key end)))
  end)

  it("put rows without the field last", function()
    rows[1].extra, rows[3].extra = 1, 2
    assert.equal("acbd", keys(rows:sorted "extra"))
    assert.equal("cabd", keys(rows:top "extra"))
  end)

  it("merge into a total", function()
    assert.same({ count = 8 }, rows:total())
    assert.is_nil(asked(words):total())
  end)

  it("can be filtered, and print as a table then", function()
    local few = rows:filter(function(row) return row.count > 1 end)
    assert.equal("acd", keys(few))
    assert.equal("key  count\na        2\nc        2\nd        3", tostring(few))
    assert.equal("dac", keys(few:top "count"))
    assert.same({ count = 7 }, few:total())
  end)

  it("can be merged under other keys", function()
    local grouped = rows:grouped(function(row) return row.key < "c" and "ab" or "cd" end)
    assert.equal("ab", grouped[1].key)
    assert.same({ 3, 5 }, { grouped[1].count, grouped[2].count })
    assert.equal(4, #rows)
  end)

  it("can be drawn", function()
    local full = ("█"):rep(40)
    assert.equal(("d  %s 3\na  %s▋ 2"):format(full, ("█"):rep(26)), rows:top("count", 2):bars())
    assert.error_matches(function() rows:bars "key" end, "charts need numbers, and 'key' is a string")
  end)

  it("say which argument is wrong", function()
    assert.error_matches(function() rows:filter() end, "bad argument #1 to 'filter' %(function expected, got nil%)")
    assert.error_matches(function() rows:grouped() end, "bad argument #1 to 'grouped'")
    assert.error_matches(function() rows:top(1) end, "bad argument #1 to 'top' %(string expected, got number%)")
    assert.error_matches(function() rows:sorted() end, "bad argument #1 to 'sorted'")
  end)

  it("print as the table that the report lays out", function()
    assert.equal("key  count\na        2\nb        1", tostring(asked(words, "a b a")))
    local laid_out = asked(variant { key = "word", finish = function(all, out)
      out:table(all:top("count", 1), { title = "Most frequent", columns = { "count", "word" } })
      out:bars { title = "Bars" }
    end }, "a b a")
    assert.equal(("Most frequent\ncount  word\n    2  a\n\nBars\na  %s 2\nb  %s 1")
      :format(("█"):rep(40), ("█"):rep(20)), tostring(laid_out))
  end)

  it("are CSV and JSON on request", function()
    local failing = report(words, corpus_of({ article { words = "a b a" } }, { { path = "x", message = "gone" } }))
    assert.equal("key,count\r\na,2\r\nb,1\r\n", failing:render "csv")
    assert.same({
      report = "words", articles = 1, failures = { { path = "x", message = "gone" } },
      tables = { { rows = { { key = "a", count = 2 }, { key = "b", count = 1 } } } },
    }, require "cjson".decode(failing:render "json"))
    assert.matches('"failures": %[%]', asked(words, "a"):render "json")
  end)

  it("are an empty table when nothing was emitted", function()
    assert.equal("none", tostring(asked(words)))
    assert.equal("key\r\n", asked(words):render "csv")
  end)

  it("are as many as the caller wants", function()
    local top = variant { finish = function(all, out) out:table(all:top("count", 1)) end }
    local function run(options)
      return report(top, corpus_of { article { words = "a b a c" } }, options):render "csv"
    end
    assert.equal("key,count\r\na,2\r\n", run())
    assert.equal("key,count\r\na,2\r\nb,1\r\n", run { top = 2 })
  end)
end)

describe("a report file", function()
  it("is found by its path", function()
    local path = write_report [[
      return { id = "ones", summary = "Counts.", merge = "sum", map = function(_, emit) emit "one" end }
    ]]
    local rows = assert(report(path, corpus_of { article {}, article {} }))
    assert.equal(2, rows[1].count)
  end)

  it("cannot define globals", function()
    local path = write_report [[
      leaked_by_a_report = true
      return { id = "leak", summary = "Leaks.", merge = "sum", map = function(_, emit) emit "one" end }
    ]]
    assert(report.load(path))
    assert.is_nil(rawget(_G, "leaked_by_a_report"))
  end)

  it("is loaded as text only", function()
    local path = write_report(string.dump(function() return {} end))
    local definition, message = report.load(path)
    assert.is_nil(definition)
    assert.matches("attempt to load a binary chunk", message)
  end)

  it("that is wrong is named, with what is wrong", function()
    local cases = {
      ["return {"] = "unexpected symbol",
      ["error 'oh'"] = "oh",
      ["return 12"] = "a report is a table, not a number",
      ["return { summary = '', map = print, merge = 'sum' }"] = "id must be a string, not missing",
      ["return { id = 'x', summary = '', merge = 'sum' }"] = "map must be a function, not missing",
      ["return { id = 'x', summary = '', map = 1, merge = 'sum' }"] = "map must be a function, not a number",
      ["return { id = 'x', summary = '', map = print, merge = 'average' }"] = "merge must be",
      ["return { id = 'x', summary = '', map = print, merge = { a = 'average' } }"] = "merge must be",
      ["return { id = 'x', summary = '', map = print, merge = 'sum', finsh = print }"] = "no field 'finsh'",
    }
    for source, expected in pairs(cases) do
      local path = write_report(source)
      local definition, message = report.load(path)
      assert.is_nil(definition)
      assert.truthy(message:find(path, 1, true), message)
      assert.truthy(message:find(expected, 1, true), message)
    end
  end)

  it("that is not there is an error, not a crash", function()
    assert.matches("there is no report 'nothing'", select(2, report.load "nothing"))
    assert.matches("no/such.lua", select(2, report.load "no/such.lua"))
  end)

  it("may be one of those that ship, and each of these is sound", function()
    local reports = assert(report.list())
    assert.is_true(#reports >= 3)
    for _, definition in ipairs(reports) do
      assert.same(definition.id, report.load(definition.id).id)
    end
  end)
end)

describe("galley.report", function()
  it("raises on wrong arguments", function()
    assert.error_matches(function() report({ id = "x" }, corpus_of {}) end, "bad argument #1 to 'report' %(summary")
    assert.error_matches(function() report(words, 12) end, "bad argument #2 to 'report' %(corpus expected, got number")
  end)
end)
