--- How the time grows when strange texts double: lua spec/bench/growth.lua. The factor is about 2 where the time is
--- linear. `make bench` has the C library keep memory that was given back: it would otherwise return large blocks to the
--- kernel, which clears the pages of each new one; that takes longer than the text, but from some size on only.
local core = require "galley.core"
local galley = require "galley"

local function seconds(work)
  collectgarbage()
  local start = os.clock()
  work()
  return os.clock() - start
end

local function read_article(text)
  local article = galley.parse(text, { format = "prose" })
  for _, layer in ipairs { "sentences", "quotes", "dates", "numbers", "names" } do
    local _ = article[layer]
  end
  article:close()
end

--- Texts that an unwise algorithm takes a quadratic time for.
local strange = {
  ["one letter"] = "a", ["newlines"] = "\n", ["opening marks"] = "„", ["alternating marks"] = "„ “ ‚ ’ \" ' ",
  ["nested marks"] = "„‚", ["brackets"] = "(", ["ordinals"] = "3. ", ["combining marks"] = "\u{301}",
  ["no-break spaces"] = "\u{A0}", ["articles"] = "Der der ", ["labels"] = "Analyse ", ["invalid bytes"] = "\xFF\xC3",
  ["entities"] = "&amp;", ["entities of entities"] = "&amp;amp;", ["mojibake"] = "Ã¤", ["mojibake twice"] = "ÃƒÂ¤",
  ["mojibake, lines"] = "GrÃ¶ÃŸe „ja“\n", ["hyphens"] = "a-\n", ["carriage returns"] = "\r", ["soft hyphens"] = "a\u{AD}",
  ["windows-1252"] = "\xE4 ", ["numerals"] = "zwei Millionen ", ["ranges"] = "vom 3. bis zum ",
  ["people"] = "Präsident Peter Müller ", ["offices"] = "Minister ", ["companies"] = "Werft GmbH ",
}
-- With every step that there is; what needs another library is left out.
local every_step = {
  quotes = "german", dashes = true, ellipsis = true, ligatures = true, dehyphenate = true, nfkc = true, width = true,
  fold = true,
}

--- The best of three.
local function best_seconds(work)
  return math.min(seconds(work), seconds(work), seconds(work))
end

--- Times for n, 2n, 4n bytes of one thing, n so large that they say something.
local function times_of(piece, work)
  local function time_of(size, clock)
    local text = piece:rep(size // #piece)
    return clock(function() work(text) end)
  end
  local size = 500000
  while size < 10000000 and time_of(size, seconds) < 0.04 do
    size = size * 2
  end
  return size, { time_of(size, best_seconds), time_of(2 * size, best_seconds), time_of(4 * size, best_seconds) }
end

local function growth(title, work)
  print(("\n%s: seconds for n, 2n and 4n bytes of one thing, and the growth a doubling"):format(title))
  local names, worst = {}, 0
  for name in pairs(strange) do
    names[#names + 1] = name
  end
  table.sort(names)
  for _, name in ipairs(names) do
    local size, times = times_of(strange[name], work)
    local factor = (times[3] / times[1]) ^ 0.5
    worst = math.max(worst, factor)
    print(("%-20s n = %4.1f MB  %.3f  %.3f  %.3f   %.2f"):format(name, size / 1e6, times[1], times[2], times[3], factor))
  end
  print(("%-20s %45.2f"):format("the most", worst))
end

io.stdout:setvbuf "line"
growth("clean text, all steps", function(text) core.normalize(text, every_step) end)
growth("passages, repeated and shared", function(text)
  local article = galley.parse(text, { format = "prose" })
  article:repetitions()
  galley.shared(article, article)
  article:close()
end)
growth("articles, all layers", read_article)
