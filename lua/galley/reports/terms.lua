local group = require "galley.report.group"

local capitals = { ["Ä"] = "ä", ["Ö"] = "ö", ["Ü"] = "ü" }

local function small(word)
  return word:gsub("\xC3[\x84\x96\x9C]", capitals):lower()
end

-- Letters of two bytes and of three; what is neither (dashes, quotation marks: E2 80) divides words.
local run_of_letters = "[%a\xC3-\xDF\x80-\xBF][%a\xC3-\xDF\x80-\xBF-]+"

--- What a run of letters counts as; false if it says nothing of what a text is about.
local function word_of(run, stopped)
  local word = run:gsub("^[\x80-\xBF-]+", ""):gsub("-+$", "")
  return #word > 1 and utf8.len(word) and not stopped[small(word)] and word
end

-- By language: function words, and the words that runs count as. Most runs are not new.
local stop_words, known_words, known_count = {}, {}, 0
local most_known = 200000

--- The words of a sentence that say what it is about: letters, at least two of them.
local function content_words(sentence, lang)
  lang = lang or ""
  local words, known = {}, known_words[lang]
  if not known or known_count > most_known then
    known, known_count = {}, 0
    known_words[lang], stop_words[lang] = known, group.stop_words(lang ~= "" and lang or nil)
  end
  for run in sentence:gmatch(run_of_letters) do
    local word = known[run]
    if word == nil then
      word = word_of(run, stop_words[lang])
      known[run], known_count = word, known_count + 1
    end
    if word then
      words[#words + 1] = word
    end
  end
  return words
end

--- Log-likelihood of a word that has a of c words in one part and b of d in the other (Dunning 1993, in the form of Rayson
--- and Garside 2000).
local function log_likelihood(a, b, c, d)
  local expected_a, expected_b = c * (a + b) / (c + d), d * (a + b) / (c + d)
  local function term(observed, expected) return observed > 0 and observed * math.log(observed / expected) or 0 end
  return 2 * (term(a, expected_a) + term(b, expected_b))
end

local reach = 5

--- Emits the words that stand close to the node.
local function map_near(words, node, emit)
  for i, word in ipairs(words) do
    emit(word, { count = 1 })
    if small(word) == node then
      for j = math.max(1, i - reach), math.min(#words, i + reach) do
        if j ~= i then
          emit(words[j], { near = 1 })
        end
      end
    end
  end
end

local function finish_near(rows, out, options, all)
  local node = 0
  for _, row in ipairs(rows) do
    node = node + (small(row.term) == options.near and row.count or 0)
  end
  local found = rows:filter(function(row) return (row.near or 0) >= options.least end)
  for _, row in ipairs(found) do
    row["log dice"] = 14 + math.log(2 * row.near / (node + row.count), 2)
  end
  out:table({ { figure = "words counted", value = all }, { figure = options.near, value = node } },
    { columns = { "figure", "value" } })
  out:table(found:top("log dice", options.top), {
    title = "near “" .. options.near .. "”", columns = { "term", "near", "count", "log dice" },
  })
end

local function finish_key(rows, out, options)
  local inside, outside = 0, 0
  for _, row in ipairs(rows) do
    row.inside = row.inside or 0
    row.outside = row.count - row.inside
    inside, outside = inside + row.inside, outside + row.outside
  end
  local found = rows:filter(function(row) return row.count >= options.least end)
  if inside == 0 or outside == 0 then
    return out:note(("No article is inside, or none outside of “%s”: there is nothing to compare."):format(options.part))
  end
  for _, row in ipairs(found) do
    row["log likelihood"] = log_likelihood(row.inside, row.outside, inside, outside)
    -- Half a count more on each side, so that words of one side only have a ratio.
    row["log ratio"] = math.log((row.inside + 0.5) / inside / ((row.outside + 0.5) / outside), 2)
  end
  local columns = { "term", "inside", "outside", "log likelihood", "log ratio" }
  local function key_words(title, keep)
    out:table(found:filter(keep):top("log likelihood", options.top), { title = title, columns = columns })
  end
  key_words("more in " .. options.part, function(row) return row["log ratio"] > 0 end)
  key_words("less in " .. options.part, function(row) return row["log ratio"] < 0 end)
end

return {
  id = "terms",
  summary = "Which words the articles use; which ones set a part of them apart; which stand near a word.",
  about = [[
Words are runs of letters as they are spelled, function words left out: “Haus” and “Hauses” are two. “documents” are the
articles that have the word.

--part 2015 compares the articles of that year (--by month and 2015-03, --by source and a name) with all others: keyness by
log-likelihood (Dunning 1993; Rayson and Garside 2000; above 15.13 there is one chance in ten thousand that the two use a word
alike) and the binary logarithm of the ratio of the frequencies. With large corpora everything is significant: the ratio says
how large a difference is. Words are not drawn at random, but come in bunches, an article at a time; look at “documents”.

--near präsident lists the words within five content words of it, by logDice (Rychlý 2008; 14 is the greatest).

Memory grows with the number of different words.]],
  key = "term",
  options = { by = { "year", "month", "source", "lang" }, part = "", near = "", least = 5, top = 30 },
  map = function(article, emit, options)
    local seen = {}
    local is_inside = options.part ~= "" and group.of(article, options.by) == options.part
    local counts = {}
    for index in article:each "sentence" do
      local words = content_words(article:text_of(index), article.lang)
      if options.near ~= "" then
        map_near(words, small(options.near), emit)
      end
      for _, word in ipairs(words) do
        if not counts[word] then
          seen[#seen + 1] = word
        end
        counts[word] = (counts[word] or 0) + 1
      end
    end
    if options.near == "" then
      for _, word in ipairs(seen) do
        emit(word, { count = counts[word], documents = 1, inside = is_inside and counts[word] or nil })
      end
    end
  end,
  merge = "sum",
  finish = function(rows, out, options)
    local all = 0
    for _, row in ipairs(rows) do
      all = all + (row.count or 0)
    end
    if options.near ~= "" then
      return finish_near(rows, out, { near = small(options.near), least = options.least, top = options.top }, all)
    elseif options.part ~= "" then
      return finish_key(rows, out, options)
    end
    local top = rows:top("count", options.top)
    for _, row in ipairs(top) do
      row["per million"] = 1e6 * row.count / all
    end
    out:table(top, { columns = { "term", "count", "documents", "per million" } })
    if #top > 1 then
      out:bars { rows = top, value = "count", title = "counts" }
    end
  end,
}
