local hash = require "galley.hash"

--- The sentences of an article by their hashes, 32 bits each: enough to tell which ones two versions share.
local function sentences_of(article)
  local list = {}
  for index in article:each "sentence" do
    list[#list + 1] = ("%08x"):format(hash.of(article:text_of(index)) & 0xFFFFFFFF)
  end
  return table.concat(list)
end

--- How many sentences of `later` stand in `earlier` too, and how many each has alone.
local function changes(earlier, later)
  local left, kept, new = {}, 0, 0
  for sentence in earlier:gmatch "........" do
    left[sentence] = (left[sentence] or 0) + 1
  end
  for sentence in later:gmatch "........" do
    if (left[sentence] or 0) > 0 then
      left[sentence], kept = left[sentence] - 1, kept + 1
    else
      new = new + 1
    end
  end
  return kept, new, #earlier // 8 - kept
end

local function clusters_of(rows, threshold)
  local galley = require "galley"
  local index = galley.index()
  for _, row in ipairs(rows) do
    index:add(row, assert(galley.fingerprint(row.fingerprint)))
  end
  local clusters = index:clusters(threshold)
  for _, cluster in ipairs(clusters) do
    table.sort(cluster, function(a, b)
      if (a.date or "") ~= (b.date or "") then
        return (a.date or "") < (b.date or "")
      end
      return a.article < b.article
    end)
  end
  table.sort(clusters, function(a, b)
    if #a ~= #b then
      return #a > #b
    end
    return a[1].article < b[1].article
  end)
  return clusters
end

--- What a later version changed against the first one.
local function version_of(row, first, number)
  local galley = require "galley"
  local kept, new, gone = changes(first.sentences, row.sentences)
  return {
    cluster = number, article = row.article, date = row.date, source = row.source, title = row.title,
    similarity = row == first and 1 or
      (galley.similarity(galley.fingerprint(first.fingerprint), galley.fingerprint(row.fingerprint))),
    kept = kept, new = new, gone = gone,
  }
end

return {
  id = "duplicates",
  summary = "Which articles are near-copies of each other, and how much was changed.",
  about = [[
Articles are compared by the runs of four words that they have in common, of those that either has (Jaccard), as MinHash
estimates it: the standard error is 0.045 at most. Articles in one cluster are joined by a chain of pairs of at least
--threshold; of 0.5 a pair is found with probability 0.87, of 0.6 with 0.988, of 0.7 with 0.9998. Short articles that consist of
set phrases are alike without being copies.

“kept”, “new” and “gone” are sentences against the first of the cluster by date: one with a changed comma is new, and one
gone.

An article needs some 3 KB of memory. Articles are told apart by their id, or where they stand.]],
  key = "article",
  options = { threshold = 0.5, top = 20, versions = 100 },
  map = function(article, emit)
    emit(article.id or article.path or "?", {
      fingerprint = tostring(article:fingerprint()), sentences = sentences_of(article),
      title = article.title and article.title.text, date = article.date and article.date.earliest, source = article.source,
    })
  end,
  merge = "min",
  finish = function(rows, out, options)
    local clusters, list, versions, copies = clusters_of(rows, options.threshold), {}, {}, 0
    for number, cluster in ipairs(clusters) do
      copies = copies + #cluster - 1
      local first = cluster[1]
      if number <= options.top then
        list[#list + 1] = {
          cluster = number, articles = #cluster, first = first.date, last = cluster[#cluster].date, article = first.article,
          title = first.title,
        }
      end
      for i = 1, number <= options.top and #cluster or 0 do
        if #versions < options.versions then
          versions[#versions + 1] = version_of(cluster[i], first, number)
        end
      end
    end
    out:table({
      { figure = "articles", value = #rows }, { figure = "clusters", value = #clusters },
      { figure = "copies", value = copies }, { figure = "share of copies", value = #rows > 0 and copies / #rows or 0 },
    }, { columns = { "figure", "value" } })
    out:table(list, { title = "clusters", columns = { "cluster", "articles", "first", "last", "article", "title" } })
    out:table(versions, {
      title = "versions",
      columns = { "cluster", "article", "date", "source", "title", "similarity", "kept", "new", "gone" },
    })
  end,
}
