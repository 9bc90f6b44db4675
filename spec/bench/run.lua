--- Speed: lua spec/bench/run.lua [FILE …]. CPU time of one core; the text is that of the files (JSON lines with a field
--- "text", or plain text), or the fixtures, repeated. Beside it: `wc -w` on the same bytes.
local core = require "galley.core"
local galley = require "galley"
local language = require "galley.language"

local wanted_bytes = 50 * 1000 * 1000

local function read(path)
  local file = assert(io.open(path, "rb"))
  local bytes = file:read "a"
  file:close()
  return bytes
end

local function texts_of(path)
  if not path:find "%.jsonl$" then
    return { read(path) }
  end
  local json, list = require "cjson", {}
  for line in io.lines(path) do
    list[#list + 1] = json.decode(line).text
  end
  return list
end

local function collect(paths)
  local once, size = {}, 0
  for _, path in ipairs(paths) do
    for _, text in ipairs(texts_of(path)) do
      once[#once + 1], size = text, size + #text
    end
  end
  local texts, total = {}, 0
  while total < wanted_bytes do
    table.move(once, 1, #once, #texts + 1, texts)
    total = total + size
  end
  return texts, total
end

local function seconds(work)
  collectgarbage()
  local start = os.clock()
  work()
  return os.clock() - start
end

local function speed(name, bytes, time)
  print(("%-44s %8.1f MB/s"):format(name, bytes / time / 1e6))
end

--- The words of a language as read_bench reads them: class, value, text and phrase on a line.
local function write_language(code)
  local path = os.tmpname()
  local file = assert(io.open(path, "wb"))
  for class in pairs(language.definition(code).words) do
    for phrase, meaning in pairs(language.words(code, class)) do
      file:write(class, "\t", meaning[1], "\t", meaning[2] or "", "\t", phrase, "\n")
    end
  end
  file:close()
  return path
end

--- What other programs take for the same bytes: `wc -w`; csrc/text, csrc/read and csrc/article alone beside ICU.
local function other_programs(texts, bytes)
  local path = os.tmpname()
  local file = assert(io.open(path, "wb"))
  for _, text in ipairs(texts) do
    file:write((text:gsub("\n", " ")), "\n")
  end
  file:close()
  local process = assert(io.popen(("LC_ALL=C.UTF-8 bash -c 'TIMEFORMAT=%%U; time wc -w < %s' 2>&1"):format(path)))
  local time = process:read "a":match "([%d]+[.,]%d+)%s*$"
  process:close()
  if time then
    speed("wc -w (LC_ALL=C.UTF-8)", bytes, math.max(tonumber((time:gsub(",", "."))), 1e-3))
  end
  local build, words = os.getenv "GALLEY_BUILD" or "build", write_language "de"
  os.execute(("'%s/text_bench' '%s'"):format(build, path))
  os.execute(("'%s/read_bench' '%s' '%s'"):format(build, path, words))
  os.remove(path)
  os.remove(words)
end

local every_layer = { "sentences", "quotes", "dates", "numbers", "names" }

local function read_layers(texts, layers)
  for _, text in ipairs(texts) do
    local article = galley.parse(text, { format = "prose" })
    for _, layer in ipairs(layers) do
      local _ = article[layer]
    end
    article:close()
  end
end

local function measure(texts, bytes)
  speed("normalize, from Lua", bytes, seconds(function()
    for _, text in ipairs(texts) do core.normalize(text) end
  end))
  speed("parse (clean text, blocks, tokens)", bytes, seconds(function() read_layers(texts, {}) end))
  speed("parse, sentences", bytes, seconds(function() read_layers(texts, { "sentences" }) end))
  speed("parse, all layers", bytes, seconds(function()
    read_layers(texts, every_layer)
  end))
  speed("parse, names", bytes, seconds(function() read_layers(texts, { "names" }) end))
  speed("parse, fingerprint", bytes, seconds(function()
    for _, text in ipairs(texts) do
      local article = galley.parse(text, { format = "prose" })
      article:fingerprint()
      article:close()
    end
  end))
  local some, size = {}, 0
  for i = 1, #texts do
    if size > wanted_bytes / 5 then break end
    some[i], size = texts[i], size + #texts[i]
  end
  speed("check with the bundled rules", size, seconds(function()
    for _, text in ipairs(some) do
      local article = galley.parse(text, { format = "prose" })
      galley.check(article)
      article:close()
    end
  end))
end

local paths = #arg > 0 and arg or { "spec/fixtures/hafenbahn.txt", "spec/fixtures/strandkorb.txt" }
local texts, bytes = collect(paths)
io.stdout:setvbuf "line"
print(("%d texts, %.1f MB, %s"):format(#texts, bytes / 1e6, _VERSION))
other_programs(texts, bytes)
measure(texts, bytes)
dofile "spec/bench/reports.lua"(texts, bytes)
dofile "spec/bench/rules.lua"(texts)
