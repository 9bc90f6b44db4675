local corpus = require "galley.corpus"
local helper = require "spec.helper"
local stream = require "galley.corpus.stream"

local folder

before_each(function() folder = helper.folder() end)
after_each(function() helper.remove(folder) end)

local function write(name, bytes)
  return helper.write(folder .. "/" .. name, bytes)
end

local function sh(command)
  assert(os.execute(("cd '%s' && %s"):format(folder, command)))
end

--- What a function of the article gives for each article of a corpus.
local function each(all, of)
  local list = {}
  for article in all:articles() do
    list[#list + 1] = of(article)
  end
  return list
end

local function text_of(article) return tostring(article.text) end
local function path_of(article) return article.path:sub(#folder + 2) end

describe("a corpus of JSON lines", function()
  it("has an article a line, whose header is in fields", function()
    local path = write("a.jsonl",
      '{"id":7,"title":"Der Titel","date":"2022-11-23T10:00:00Z","source":"dpa","text":"Ein Satz."}\n' ..
      '\n{"text":"Zweiter.","url":"https://example.org/2","date":null}\r\n')
    local articles = each(corpus(path), function(article) return article end)
    assert.equal(2, #articles)
    local first, second = articles[1], articles[2]
    assert.same({ "7", "Der Titel", "2022-11-23", "dpa", path .. ":1" },
      { first.id, first.title.text, first.date.value, first.source, first.path })
    assert.same({ "Zweiter.", "https://example.org/2", path .. ":3" }, { text_of(second), second.url, second.path })
    assert.is_nil(second.date)
  end)

  it("may call its fields anything, also inside of others", function()
    local path = write("a.jsonl", '{"content":{"body":"Ein Satz."},"published":"23.11.2022","link":"x"}')
    local fields = { text = "content.body", date = "published", id = "link" }
    for _, options in ipairs { { fields = fields }, fields } do
      local article = corpus(path, options):articles()()
      assert.same({ "Ein Satz.", "2022-11-23", "x" }, { text_of(article), article.date.value, article.id })
    end
    assert.error_matches(function() corpus(path, { fields = { body = "text" } }) end, "a record has no 'body'")
    assert.error_matches(function() corpus(path, { fields = { text = 1 } }) end, "must be named by a string")
  end)

  it("goes on after lines that are none, and names each", function()
    local path = write("a.jsonl", '{"text":"Eins."}\n{"text":\n[1]\n{"titel":"x"}\n{"text":{}}\n' ..
      '{"text":"Zwei.","date":"bald"}\n' ..
      '{"text":"Drei.","lang":"xx"}\n{"text":"Vier."}')
    local all = corpus(path)
    assert.same({ "Eins.", "Vier." }, each(all, text_of))
    local seen = {}
    for i, failure in ipairs(all.errors) do
      seen[i] = failure.path:match ":(%d+)$" .. " " .. failure.message
    end
    assert.equal(6, #seen)
    for i, expected in ipairs {
      "2 it is no JSON", "3 it has no 'text'", "4 it has no 'text'", "5 its 'text' is no text", "6 its date 'bald'",
      "7 there is no language 'xx'",
    } do
      assert.truthy(seen[i]:find(expected, 1, true), seen[i])
    end
  end)

  it("leaves out a line that is too long, without holding it in memory", function()
    local longest = stream.longest_line
    stream.longest_line = 1000
    finally(function() stream.longest_line = longest end)
    local path = write("a.jsonl", ('{"text":"Eins."}\n{"text":"%s"}\n{"text":"Zwei."}'):format(("x"):rep(200000)))
    local all = corpus(path)
    assert.same({ "Eins.", "Zwei." }, each(all, text_of))
    assert.same({ path .. ":2" }, { all.errors[1].path, all.errors[2] })
    assert.matches("longer than", all.errors[1].message)
  end)

  it("ends with all that can be read, and a list of what cannot", function()
    local line, lines = '{"text":"Ein Satz steht hier."}', {}
    for i = 1, 2000 do
      lines[i] = i % 100 == 7 and line:sub(1, -4) or i % 100 == 8 and '{"text":"Gr\xF6\xDFe"}' or line
    end
    lines[1000] = ('{"text":"%s"}'):format(("x"):rep(40 * 1024 * 1024))
    write("a.jsonl", table.concat(lines, "\n"))
    write("noise.txt", "\xFF\xFE\0\xD8\x80\0")
    write("b.txt.gz", "kein gzip")
    sh "ln -s nowhere dangling.txt"
    local output = helper.lua(([[
      local all, count, most = require "galley.corpus" %q, 0, 0
      for article in all:articles() do
        article:close()
        count, most = count + 1, math.max(most, collectgarbage "count")
      end
      print(count, #all.errors, most)
    ]]):format(folder))
    local count, failed, most = output:match "^(%d+)%s+(%d+)%s+(%S+)"
    assert.same({ "1980", "23" }, { count, failed })
    assert.is_true(tonumber(most) < 64 * 1024, most .. " KB")
  end)

  it("reads any encoding that articles may have", function()
    assert.same({ "Größe" }, each(corpus(write("a.jsonl", '\u{FEFF}{"text":"Gr\xF6\xDFe"}')), text_of))
  end)

  it("takes no more memory for more lines", function()
    local line = ('{"text":"%s"}\n'):format(("Ein Satz mit einigen Wörtern. "):rep(40))
    local path = write("a.jsonl", line:rep(20000))
    local output = helper.lua([[
      local count, most, most_of_few = 0, 0, 0
      for article in require "galley.corpus"("-", { input = "jsonl" }):articles() do
        article:close()
        count = count + 1
        if count % 1000 == 0 then
          collectgarbage() -- when garbage goes is up to chance
          most = math.max(most, collectgarbage "count")
          most_of_few = count == 1000 and most or most_of_few
        end
      end
      print(count, most, most_of_few)
    ]], ("cat '%s' |"):format(path))
    local count, most, most_of_few = output:match "^(%d+)%s+(%S+)%s+(%S+)"
    assert.equal("20000", count)
    assert.is_true(tonumber(most) < 1.25 * tonumber(most_of_few), output)
  end)
end)

describe("a corpus of CSV", function()
  it("has an article a record, with quotation marks, delimiters and line breaks in fields", function()
    local path = write("a.csv", 'id,text,date\r\n1,"Er sagte ""Ja"", dann\nschwieg er.",2022-11-23\r\n\r\n2,Kurz,2021\r\n')
    local all = corpus(path)
    assert.same({ '1: Er sagte "Ja", dann\nschwieg er.', "2: Kurz" }, each(all, function(article)
      return article.id .. ": " .. text_of(article)
    end))
    assert.same({}, all.errors)
    assert.same({ "a.csv:2", "a.csv:5" }, each(all, path_of))
  end)

  it("finds out whether commas, semicolons or tabs divide the fields", function()
    assert.same({ "Eins, zwei." }, each(corpus(write("a.csv", "id;text\n1;Eins, zwei.\n")), text_of))
    assert.same({ "Eins; zwei." }, each(corpus(write("a.tsv", "id\ttext\n1\tEins; zwei.\n")), text_of))
  end)

  it("names records that cannot be read", function()
    local all = corpus(write("a.csv", 'id,text\n1,Gut.\n2,\n3,"offen\n'))
    assert.same({ "Gut." }, each(all, text_of))
    assert.matches("it has no 'text'", all.errors[1].message)
    assert.matches("a quotation mark is left open", all.errors[2].message)
    assert.matches("a.csv:4$", all.errors[2].path)
  end)
end)

describe("a compressed corpus", function()
  it("is read as if it were not", function()
    write("a.txt", "Erster.")
    write("b.jsonl", '{"text":"Zweiter."}\n')
    sh "gzip a.txt && zstd -q --rm b.jsonl"
    assert.same({ "Erster.", "Zweiter." }, each(corpus(folder), text_of))
  end)

  it("that is broken is named, and what could be read of its records is kept", function()
    write("a.jsonl", ('{"text":"Ein Satz."}\n'):rep(50000))
    sh "gzip a.jsonl && head -c 300 a.jsonl.gz > b.jsonl.gz && rm a.jsonl.gz && printf 'Kein gzip' > c.txt.gz"
    local all = corpus(folder)
    assert.is_true(#each(all, text_of) > 1000)
    local failed = {}
    for _, failure in ipairs(all.errors) do
      failed[failure.path:match "[^/]+$"] = failure.message
    end
    assert.equal("gzip cannot decompress it", failed["b.jsonl.gz"])
    assert.equal("gzip cannot decompress it", failed["c.txt.gz"])
  end)

  it("says which program is not there", function()
    local path = write("a.txt.zst", "egal")
    local output = helper.lua(([[
      local all = require "galley.corpus" %q
      for _ in all:articles() do end
      print(all.errors[1].message)
    ]]):format(path), "PATH=/nowhere")
    assert.equal("reading it needs the program zstd, which is not there\n", output)
  end)
end)

describe("a corpus in a tar archive", function()
  before_each(function()
    write("a.txt", "Erster.")
    write("b.jsonl", '{"text":"Zweiter."}\n{"text":"Dritter."}\n')
    write("notes.md", "Nichts.")
  end)

  it("has the articles of its members, under their names", function()
    local long = ("sehr_langer_name_"):rep(8) .. ".txt"
    write(long, "Vierter.")
    for _, format in ipairs { "gnu", "pax" } do
      sh(("rm -f *.tar && tar --format=%s -cf all.tar a.txt b.jsonl notes.md %s"):format(format, long))
      assert.same({ "all.tar/a.txt", "all.tar/b.jsonl:1", "all.tar/b.jsonl:2", "all.tar/" .. long },
        each(corpus(folder .. "/all.tar"), path_of))
    end
  end)

  it("may be compressed", function()
    sh "tar -czf all.tar.gz a.txt && tar -czf all.tgz a.txt && rm a.txt b.jsonl"
    assert.same({ "Erster.", "Erster." }, each(corpus(folder), text_of))
  end)

  it("that ends too early or is none is named", function()
    sh "tar -cf all.tar a.txt b.jsonl && head -c 700 all.tar > short.tar && printf 'kein Archiv%2000s' > none.tar"
    local all = corpus { folder .. "/short.tar", folder .. "/none.tar" }
    each(all, text_of)
    assert.matches("ends too early", all.errors[1].message)
    assert.equal("it is no tar archive", all.errors[#all.errors].message)
  end)

  it("may hold articles that a sample keeps", function()
    for i = 1, 30 do
      write(("n%02d.txt"):format(i), ("Satz %d."):format(i))
    end
    sh "tar -cf all.tar n*.txt"
    local texts = each(corpus(folder .. "/all.tar"):sample(5, 3), text_of)
    assert.equal(5, #texts)
    for _, text in ipairs(texts) do
      assert.matches("^Satz %d+%.$", text)
    end
  end)
end)

describe("a corpus", function()
  local path
  before_each(function()
    local lines = {}
    for i = 1, 100 do
      lines[i] = ('{"id":"%d","title":"Artikel Nummer %d über die Hafenbahn","text":"Ein Satz."}'):format(i, i)
    end
    path = write("a.jsonl", table.concat(lines, "\n"))
  end)

  local function ids(all)
    return table.concat(each(all, function(article) return article.id end), " ")
  end

  it("can be filtered", function()
    local few = corpus(path):filter(function(article) return tonumber(article.id) % 25 == 0 end)
    assert.equal("25 50 75 100", ids(few))
    assert.equal("25 50 75 100", ids(few))
  end)

  it("names the articles on which a filter fails", function()
    local all = corpus(path):filter(function(article) return article.id ~= "7" or error "odd" end)
    assert.equal(99, #each(all, text_of))
    assert.same({ { index = 7, path = path .. ":7", message = "odd" } }, all.errors)
  end)

  it("can be mapped", function()
    local galley = require "galley"
    local other = corpus(path):map(function(article)
      return tonumber(article.id) < 3 and galley.parse("Neu.", { id = "n" .. article.id }) or nil
    end)
    assert.equal("n1 n2", ids(other))
  end)

  it("can be sampled: as many as asked for, in order, the same for the same seed", function()
    local sample = ids(corpus(path):sample(10, 1))
    assert.equal(10, select(2, sample:gsub("%d+", "")))
    assert.equal(sample, ids(corpus(path):sample(10, 1)))
    assert.not_equal(sample, ids(corpus(path):sample(10, 2)))
    assert.equal(ids(corpus(path)), ids(corpus(path):sample(1000)))
    assert.equal("", ids(corpus(path):sample(0)))
  end)

  it("is sampled evenly", function()
    local drawn = {}
    for seed = 1, 400 do
      for entry in corpus(path):sample(10, seed).entries() do
        drawn[entry.path] = (drawn[entry.path] or 0) + 1
      end
    end
    for i = 1, 100 do
      local times = drawn[("%s:%d"):format(path, i)]
      -- 40 are expected, with a standard deviation of 6.
      assert.is_true(times > 10 and times < 70, ("%d: %d"):format(i, times))
    end
  end)

  it("is divided into parts that together have every article once", function()
    local seen = {}
    for k = 1, 3 do
      for id in ids(corpus(path):part(k, 3)):gmatch "%d+" do
        seen[id] = (seen[id] or 0) + 1
      end
    end
    for i = 1, 100 do
      assert.equal(1, seen[tostring(i)])
    end
    assert.error_matches(function() corpus(path):part(3, 2) end, "bad arguments to 'part'")
  end)

  it("tells how many bytes it has, where that is known", function()
    assert.equal(#helper.read(path), corpus(path):size())
    sh "gzip a.jsonl"
    assert.is_nil(corpus(folder):size())
  end)

  it("knows its titles, also those that a reference cuts short or runs on from", function()
    local titles = corpus(path):titles()
    assert.equal(100, #titles)
    assert.equal("42", titles:find "Artikel Nummer 42 über die Hafenbahn"[1].id)
    assert.equal("42", titles:find "Artikel  Nummer 42 über die „Hafenbahn“"[1].id)
    assert.equal("42", titles:find "Artikel Nummer 42 über die Hafenbahn Am Montag kam"[1].id)
    assert.equal("42", titles:find "Artikel Nummer 42 über"[1].id)
    assert.is_nil(titles:find "Artikel Nummer 4")
    assert.is_nil(titles:find "Etwas ganz anderes über die Hafenbahn")
    assert.error_matches(function() titles:find {} end, "bad argument #1 to 'find'")
  end)
end)
