local corpus = require "galley.corpus"
local helper = require "spec.helper"
local json = require "cjson"
local report = require "galley.report"

local folder, articles, definition

setup(function()
  folder = helper.folder()
  local lines = {}
  for i = 1, 200 do
    lines[i] = ('{"id":"%d","date":"2022-%02d-03","text":"Satz %d. Er zahlte %d,5 Euro, sagte Anna Meier. Dann ging sie."}')
      :format(i, i % 12 + 1, i, i % 37)
  end
  lines[50] = "kaputt"
  articles = helper.write(folder .. "/articles.jsonl", table.concat(lines, "\n"))
  definition = helper.write(folder .. "/all.lua", [[
    return {
      id = "all", summary = "Every way of merging.", options = { by = { "month", "none" }, least = 0 },
      map = function(article, emit, options)
        local id = tonumber(article.id)
        if id == 77 then error "odd article" end
        emit(options.by == "month" and article.date.value:sub(1, 7) or "all", {
          count = 1, sum = id / 7, first = article.date.value, last = id, names = "name " .. id % 9, ids = article.id,
          words = article.words, frequent = "f" .. id % 5, some = { id = article.id },
        })
      end,
      merge = {
        first = "min", last = "max", names = "mode", ids = "distinct", words = "quantiles", frequent = "top",
        some = { "list", size = 4 },
      },
    }
  ]])
end)

teardown(function() helper.remove(folder) end)

local function rendered(options)
  return assert(report(definition, corpus(articles), options)):render "json"
end

describe("a report in several processes", function()
  it("gives what it gives in one, with the same failures", function()
    local expected = rendered {}
    local decoded = json.decode(expected)
    assert.equal(199, decoded.articles)
    assert.same({ articles .. ":50", articles .. ":77" }, { decoded.failures[1].path, decoded.failures[2].path })
    for _, count in ipairs { 2, 3, 7 } do
      assert.equal(expected, rendered { jobs = count })
    end
  end)

  it("hands on its options", function()
    local rows = assert(report(definition, corpus(articles), { by = "none", jobs = 2 }))
    assert.equal(1, #rows)
    assert.equal("all", rows[1].key)
  end)

  it("needs a report and a corpus that other processes can read", function()
    local function problem(name, of) return select(2, report(name, of, { jobs = 2 })) end
    assert.matches("named by its file", problem(assert(report.load(definition)), corpus(articles)))
    assert.matches("filtered, mapped or sampled", problem(definition, corpus(articles):sample(3)))
    assert.matches("standard input", problem(definition, corpus "-"))
    assert.error_matches(function() report(definition, corpus(articles), { jobs = 0 }) end, "option 'jobs'")
  end)

  it("goes on without a worker that dies, and says that its articles are missing", function()
    local path = helper.write(folder .. "/dying.lua", [[
      return { id = "dying", summary = "Dies.", merge = "sum", map = function(article, emit)
        if article.id == "3" then os.exit(3) end
        emit "x"
      end }
    ]])
    local rows = assert(report(path, corpus(articles), { jobs = 2 }))
    assert.equal(99, rows[1].count)
    assert.same({ path = "worker 1 of 2", message = "it ended before its time; its articles are missing" },
      rows.failures[1])
    assert.equal(articles .. ":50", rows.failures[2].path)
  end)
end)

describe("a partial result", function()
  local function map(arguments, to)
    local path = folder .. "/" .. to
    local _, errors, code = helper.galley(("map %s %s %s >%s"):format(definition, articles, arguments, path))
    assert.equal(0, code, errors)
    return path
  end

  local function merged(...)
    local rows, message = report.merge(definition, { ... })
    return rows and rows:render "json", message
  end

  it("is merged in any order to what one run gives", function()
    local a, b, c = map("--part 1/3", "a"), map("--part 2/3", "b"), map("--part 3/3", "c")
    local expected = rendered {}
    assert.equal(expected, merged(a, b, c))
    assert.equal(expected, merged(c, a, b))
    assert.equal(expected, merged(map("", "whole")))
  end)

  it("is JSON lines that say what they are", function()
    local lines = {}
    for line in io.lines(map("--by none", "a")) do
      lines[#lines + 1] = json.decode(line)
    end
    assert.same({
      galley = "partial", version = 1, report = "all", options = { by = "none", least = 0 }, articles = 199,
      interrupted = false,
    }, lines[1])
    assert.equal("all", lines[2].key)
    assert.equal(198, lines[2].values.count)
    assert.same({ 77, articles .. ":77" }, { lines[3].failure.index, lines[3].failure.path })
    assert.same({ ["end"] = true }, lines[#lines])
  end)

  it("is written and merged by galley report, too", function()
    local path = folder .. "/p"
    helper.galley(("report %s %s --partial %s"):format(definition, articles, path))
    local output, errors, code = helper.galley(("report %s --merge %s --format json"):format(definition, path))
    assert.equal(rendered {}, output)
    assert.matches("odd article", errors)
    assert.equal(2, code)
  end)

  it("that is cut short, or of something else, is refused and named", function()
    local a, other = map("--part 1/2", "a"), map("--part 2/2 --by none", "b")
    local bytes = helper.read(a)
    assert.matches("its options are others", select(2, merged(a, other)))
    assert.matches("cut short", select(2, merged(helper.write(folder .. "/c", bytes:sub(1, -14)))))
    assert.matches("no partial result", select(2, merged(helper.write(folder .. "/c", "{}\n"))))
    assert.matches("no partial result", select(2, merged(helper.write(folder .. "/c", bytes:sub(1, -20)))))
    assert.matches("of report all, not overview", select(2, report.merge("overview", { a })))
    assert.matches("version 2", select(2, merged(helper.write(folder .. "/c", (bytes:gsub('"version":1', '"version":2'))))))
    assert.matches("No such file", select(2, merged(folder .. "/nothing")))
    assert.matches("nothing", select(2, merged(folder .. "/nothing")))
    assert.matches("there is no partial result", select(2, report.merge(definition, {})))
  end)
end)

describe("a run that is interrupted", function()
  --- Runs the command in a process group of its own, as a terminal does, and sends that SIGINT once it is at work.
  local function interrupted(arguments)
    os.remove(folder .. "/at_work")
    return helper.run(([[setsid -w sh -c 'trap "" INT; "$@" &
      until test -e "%s/at_work"; do sleep 0.05; done; kill -INT 0; wait $!' sh '%s/bin/galley' %s]])
      :format(folder, helper.build(), arguments))
  end

  local slow
  setup(function()
    slow = helper.write(folder .. "/slow.lua", ([[
      return { id = "slow", summary = "Takes its time.", merge = "sum", map = function(article, emit)
        local stop = os.clock() + 0.02
        while os.clock() < stop do end
        if article.id == "20" then
          io.open(%q, "w"):close()
        end
        emit "x"
      end }
    ]]):format(folder .. "/at_work"))
  end)

  it("gives what was reached, in one process and in several", function()
    for _, count in ipairs { 1, 2 } do
      local output, errors, code = interrupted(("report %s %s --format json --jobs %d"):format(slow, articles, count))
      assert.equal(130, code, errors)
      assert.matches("interrupted after %d+ articles", errors)
      local decoded = json.decode(output)
      assert.is_true(decoded.interrupted)
      assert.is_true(decoded.articles > 0 and decoded.articles < 199, tostring(decoded.articles))
      local counted = decoded.tables[1].rows[1].count
      assert.is_true(math.abs(counted - decoded.articles) <= 1)
    end
  end)
end)
