--- The report of the README, asked in every way there is, with the same answer. The engines are not needed for galley:
--- `make hosts` installs them.
local galley = require "galley"
local helper = require "spec.helper"

local folder, report, articles

local function is_there(command)
  return select(3, helper.run(("command -v %s"):format(command))) == 0
end

--- What the command answers.
local function answer(arguments)
  return (helper.galley(("report %s --format csv %s"):format(report, arguments or articles)))
end

setup(function()
  folder = helper.folder()
  local json, lines = require "galley.format.json", {}
  for i = 1, 60 do
    lines[i] = json.encode {
      id = tostring(i), date = ("2022-%02d-03"):format(i % 12 + 1),
      text = ("„Das kostet %d Euro und mehr“, sagte Anna Meier.\n„Zu viel\\wenig\t!“, warnte Jörn Alsen."):format(i),
    }
  end
  articles = helper.write(folder .. "/articles.jsonl", table.concat(lines, "\n"))
  report = helper.write(folder .. "/verbs.lua", (helper.read "README.md":match "\n```lua report\n(.-)\n```"))
end)

teardown(function() helper.remove(folder) end)

describe("the README's report", function()
  it("counts verbs", function()
    assert.equal("verb,count\r\nsagte,60\r\nwarnte,60\r\n", answer())
  end)

  it("gives the same in the module, with two jobs, and in two partial results", function()
    local expected = answer()
    assert.equal(expected, assert(galley.report(report, galley.corpus(articles))):render "csv")
    assert.equal(expected, answer("--jobs 2 " .. articles))
    for k = 1, 2 do
      helper.galley(("map %s --part %d/2 %s >%s/half%d"):format(report, k, articles, folder, k))
    end
    assert.equal(expected, answer(("--merge %s/half2 %s/half1"):format(folder, folder)))
  end)
end)

describe("GNU parallel", function()
  it("runs the parts of a report, whose results merge to the same", function()
    if not is_there "parallel" then
      pending "needs GNU parallel (make hosts)"
      return
    end
    local _, errors, code = helper.run(("cd '%s' && '%s/bin/galley' --version && " ..
      "parallel --will-cite \"'%s/bin/galley' map verbs.lua articles.jsonl --part {}/4 >part{}\" ::: 1 2 3 4")
      :format(folder, helper.build(), helper.build()))
    assert.equal(0, code, errors)
    assert.equal(answer(), answer(("--merge %s/part?"):format(folder)))
  end)
end)

describe("PostgreSQL with PL/Lua", function()
  local bin = "/usr/lib/postgresql/15/bin"
  local build = helper.build() .. "/lua5.3/5.3"
  -- Nothing else builds for Debian's PL/Lua, which is of Lua 5.3.
  local by_make_hosts = os.getenv "GALLEY_HOSTS" ~= nil

  --- As PostgreSQL refuses to run for root, so that no superuser's files are at stake.
  local function as_postgres(script)
    local path = helper.write(folder .. "/script.sh", script)
    local user = helper.run "id -u":match "^0" and "setpriv --reuid=postgres --regid=postgres --clear-groups " or ""
    return helper.run(("cd '%s' && %ssh '%s'"):format(folder, user, path))
  end

  local function sql_of_the_readme()
    return helper.read "README.md":match "\n```sql\n(.-)\n```"
  end

  --- The articles as COPY reads them.
  local function table_of_articles()
    local cjson, lines = require "cjson", {}
    for line in io.lines(folder .. "/articles.jsonl") do
      local one = cjson.decode(line)
      lines[#lines + 1] = ("%s\t%s"):format(one.date, (one.text:gsub("\\", "\\\\"):gsub("\n", "\\n"):gsub("\t", "\\t")))
    end
    return table.concat(lines, "\n") .. "\n"
  end

  it("maps in Lua, merges in an aggregate in parallel workers, and gives the same", function()
    if not by_make_hosts then
      pending "make hosts runs it"
      return
    end
    helper.write(folder .. "/setup.sql", sql_of_the_readme())
    helper.write(folder .. "/articles.tsv", table_of_articles())
    helper.run(("chown -R postgres '%s'"):format(folder))
    local output, errors, code = as_postgres(([[
      set -e
      export LUA_PATH='%s/lua/?.lua;%s/lua/?/init.lua;;' LUA_CPATH='%s/?.so;;'
      bin=%s
      $bin/initdb -D data -E UTF8 --locale=C -A trust >initdb.log
      $bin/pg_ctl -w -D data -l server.log -o "-k $PWD -c listen_addresses= -c shared_preload_libraries=pllua \
        -c min_parallel_table_scan_size=0 -c parallel_setup_cost=0 -c parallel_tuple_cost=0" start >pg_ctl.log
      trap '$bin/pg_ctl -w -D data stop -m fast >>pg_ctl.log' EXIT
      sql() { $bin/psql -h "$PWD" -qAtX -v ON_ERROR_STOP=1 postgres "$@"; }
      sql -c "create table article (published text, body text)" -c "\copy article from articles.tsv" -f setup.sql
      rows="from article, lateral galley_map('$PWD/verbs.lua', body, published)"
      sql -c "explain (analyze, costs off) select key, galley_merged(value) $rows group by key"
      sql -c "select galley_header('$PWD/verbs.lua', count(*)) from article" \
        -c "select galley_line(key, galley_merged(value)) $rows group by key" -c "select galley_ending()" >part
      sql -c "select sum((value::json->'values'->>'count')::int) $rows"
    ]]):format(helper.here(), helper.here(), build, bin))
    assert.equal(0, code, errors .. output)
    assert.matches("Partial", output)
    assert.matches("Workers Launched: [12]", output)
    assert.matches("\n120\n", output)
    assert.equal(answer(), answer(("--merge %s/part"):format(folder)))
  end)
end)
