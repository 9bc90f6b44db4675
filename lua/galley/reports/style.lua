local group = require "galley.report.group"

local function set_of(list)
  local set = {}
  for _, item in ipairs(list or {}) do
    set[item] = true
  end
  return set
end

-- By language: what tells a passive.
local passives = {}

local function passive_of(lang)
  local name = lang or ""
  if not passives[name] then
    local words = group.words(lang).passive or {}
    passives[name] = {
      auxiliaries = set_of(words.auxiliaries), certain = set_of(words.certain),
      others = set_of(words.not_participles), participles = words.participles or {},
    }
  end
  return passives[name]
end

--- Letters beyond ASCII as one small letter each: what is counted here are letters, vowels and endings.
local function plain(text)
  text = text:gsub("\xC3[\xA4\xB6\xBC\x84\x96\x9C]", "a") -- ä ö ü Ä Ö Ü
  return text:gsub("[\xC2-\xF4][\x80-\xBF]+", "x"):lower()
end

local function is_participle(word, passive)
  if passive.others[word] then
    return false
  end
  for _, pattern in ipairs(passive.participles) do
    if word:find(pattern) then
      return true
    end
  end
  return false
end

local function has_one_of(sentence, words)
  for word in pairs(words) do
    if sentence:find(word, 1, true) then
      return true
    end
  end
  return false
end

--- Whether a sentence has an auxiliary of the passive and a participle.
local function is_passive(sentence, passive)
  if not has_one_of(sentence, passive.auxiliaries) then -- most sentences
    return false
  end
  local has_auxiliary, has_participle = false, false
  for word in sentence:gmatch "%l+" do
    if passive.certain[word] then
      return true
    elseif passive.auxiliaries[word] then
      has_auxiliary = true
    elseif is_participle(word, passive) then
      has_participle = true
    end
  end
  return has_auxiliary and has_participle
end

--- Sentences, words, long words (more than six letters), syllables and passives, in the running text.
local function measured(article)
  local passive = passive_of(article.lang)
  local counts = { sentences = 0, words = 0, long = 0, syllables = 0, passives = 0, lengths = {} }
  for index in article:each "sentence" do
    local sentence = plain(article:text_of(index))
    local _, words = sentence:gsub("%l+", "")
    if words > 0 then
      local _, long = sentence:gsub("%l%l%l%l%l%l%l+", "")
      local _, syllables = sentence:gsub("[aeiouy]+", "")
      counts.sentences, counts.words = counts.sentences + 1, counts.words + words
      counts.long, counts.syllables = counts.long + long, counts.syllables + syllables
      counts.passives = counts.passives + (is_passive(sentence, passive) and 1 or 0)
      counts.lengths[#counts.lengths + 1] = words
    end
  end
  return counts
end

return {
  id = "style",
  summary = "How long the sentences are, how many are passive, how hard the articles are to read.",
  about = [[
“lix” is Björnsson's index (1968): words a sentence, plus the percentage of words with more than six letters; 40 reads
easily, 60 is hard. “flesch” is Flesch's reading ease (1948), in German as Amstad (1978) fitted it: 180 - words a sentence -
58.5 x syllables a word; 60 to 70 is plain, below 30 hard. Syllables are groups of vowels, so that “Theater” has two. A part in
several languages is measured by the formula of its most frequent one.

A sentence counts as passive if it has a form of “werden” (“be”) and a word that is shaped like a participle. That misses
participles without ge- on -en (“wird beschlossen”), and takes some futures for passives; it tells one source from another
rather than the true share.

Words are runs of letters, sentences those that galley finds in running text. Quartiles are within 1 %.]],
  key = "part",
  options = { by = { "month", "year", "source", "none" } },
  map = function(article, emit, options)
    local counts = measured(article)
    if counts.sentences > 0 then
      counts.articles, counts.lang = 1, article.lang
      emit(group.of(article, options.by) or "(unknown)", counts)
    end
  end,
  merge = { lengths = "quantiles", lang = "mode" },
  finish = function(rows, out, options)
    local function derive(row)
      row["words a sentence"] = row.words / row.sentences
      row.median, row["longest"] = row.lengths.median, row.lengths.max
      row.passive = row.passives / row.sentences
      row.lix = row["words a sentence"] + 100 * row.long / row.words
      local flesch = group.words(row.lang).flesch
      row.flesch = flesch and
        flesch[1] - flesch[2] * row["words a sentence"] - flesch[3] * row.syllables / row.words or nil
      return row
    end
    for _, row in ipairs(rows) do
      derive(row)
    end
    local columns = { "part", "articles", "sentences", "words a sentence", "median", "longest", "passive", "lix", "flesch" }
    local total = rows:total()
    if not total then
      return out:table({}, { columns = columns })
    end
    total.part = "all"
    out:table({ derive(total) }, { title = "all articles", columns = columns })
    if options.by == "none" then
      return
    end
    out:table(rows, { title = "by " .. options.by, columns = columns })
    local known = rows:filter(function(row) return row.part ~= "(unknown)" end)
    if options.by == "source" then
      out:bars { rows = known:top("lix", 20), value = "lix", title = "lix by source" }
    elseif #known > 1 then
      out:lines { rows = known, x = "part", series = { "lix", "flesch" }, title = "readability", gaps = true }
      out:lines { rows = known, x = "part", y = "passive", title = "share of passive sentences", gaps = true }
    end
  end,
}
