--- Speed of the rules: the command on files, start-up included; what 1,000 more terms and 100 more regular expressions
--- cost; how long one article takes. User time of one core, the best of several runs.
local check = require "galley.check"
local galley = require "galley"
local rule = require "galley.rule"

local runs = 5

--- The user time that a shell command takes, and its wall time, in seconds.
local function time_of(command)
  local best_user, best_wall = math.huge, math.huge
  for _ = 1, runs do
    local timed = ("LC_ALL=C bash -c 'TIMEFORMAT=\"%%U %%R\"; time %s >/dev/null 2>&1' 2>&1"):format(command)
    local process = assert(io.popen(timed))
    local user, wall = process:read "a":match "([%d.]+) ([%d.]+)%s*$"
    process:close()
    best_user, best_wall = math.min(best_user, tonumber(user)), math.min(best_wall, tonumber(wall))
  end
  return best_user, best_wall
end

local function write_files(texts, folder)
  local size = 0
  for i, text in ipairs(texts) do
    local file = assert(io.open(("%s/%04d.txt"):format(folder, i), "wb"))
    file:write(text)
    file:close()
    size = size + #text
  end
  return size
end

local function seconds(rules, texts)
  local engine, best = assert(check.engine(rules)), math.huge
  for _ = 1, runs do
    local start = os.clock()
    for _, text in ipairs(texts) do
      local article = galley.parse(text)
      engine:check(article)
      article:close()
    end
    best = math.min(best, os.clock() - start)
  end
  return best
end

--- Words of the texts, far apart, that no text holds: a letter more.
local function strange_words(texts, count)
  local words, seen = {}, {}
  for _, text in ipairs(texts) do
    for word in text:gmatch "%a%a%a%a%a%a+" do
      if not seen[word] and #words < count then
        seen[word], words[#words + 1] = true, word .. "x"
      end
    end
  end
  return words
end

local function growth(texts)
  local base = seconds(rule.list(), texts)
  local words, terms, patterns = strange_words(texts, 1000), {}, rule.list()
  for _, word in ipairs(words) do
    terms[word] = "other"
  end
  local with_terms = rule.list()
  with_terms[#with_terms + 1] = { id = "terms", summary = "Terms.", terms = terms }
  for i = 1, 100 do
    local pattern = ("\\b%s\\s+\\p{L}+"):format(words[i * 9])
    patterns[#patterns + 1] = { id = "pattern-" .. i, summary = "Pattern.", pattern = pattern }
  end
  print(("%-44s %+7.1f %%"):format("time for 1,000 more terms", (seconds(with_terms, texts) / base - 1) * 100))
  print(("%-44s %+7.1f %%"):format("time for 100 more regular expressions", (seconds(patterns, texts) / base - 1) * 100))
end

return function(all)
  -- The texts were repeated: once is enough.
  local texts, seen = {}, {}
  for _, text in ipairs(all) do
    if not seen[text] then
      seen[text], texts[#texts + 1] = true, text
    end
  end
  local folder = os.tmpname()
  os.remove(folder)
  os.execute(("mkdir -p %s"):format(folder))
  local size = write_files(texts, folder)
  print(("\nrules: %d bundled, %d texts, %.1f MB"):format(#rule.list(), #texts, size / 1e6))
  local user, wall = time_of("galley check " .. folder)
  print(("%-44s %8.1f MB/s, %.3f s of user time, %.3f s in all"):format(
    "galley check, start-up included", size / user / 1e6, user, wall))
  for _, command in ipairs { ("galley check %s/0001.txt"):format(folder), "galley --version" } do
    user, wall = time_of(command)
    local name = command:gsub("/.*", "one article")
    print(("%-44s %8.1f ms of user time, %.1f ms in all"):format(name, user * 1000, wall * 1000))
  end
  growth(texts)
  os.execute(("rm -r %s"):format(folder))
end
