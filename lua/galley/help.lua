--- What the REPL says of each type and function. The texts are data: completion reads them too.
local text_table = require "galley.format.table"

local help = {}

local span_fields = {
  { "text", "the clean text" },
  { "first, last", "where it stands in the clean text: bytes, from 1, inclusive" },
  { "raw", "raw.first, raw.last: the same in the file as given" },
  { "line, column", "where an editor shows it (columns are characters)" },
  { "role", "the role of its block: title, lead, paragraph, …" },
  { "sentence", "the sentence in which it begins" },
  { "article", "the article it belongs to" },
}

-- In the order of the overview. A topic: its name, a line that says what it is, its fields, an example.
local topics = {
  { "open", "galley.open(path[, options]) -> article | nil, message", {
    { "options.format", '"text" (header, lead, body) or "prose" (running text alone); nil finds out' },
    { "options.lang", 'the language, "de" or "en"; nil finds out' },
    { "options.date", 'the date of the article, as in "2022-11", if the text does not give it' },
    { "options.url", "where the article comes from" },
    { "options.encoding", "the encoding of the bytes; nil finds out" },
  }, 'article = galley.open "article.txt"' },
  { "parse", "galley.parse(string[, options]) -> article: as galley.open, for text in hand", {
    { "options", 'as of galley.open; options.path is the name that findings show' },
  }, 'article = galley.parse("Er sagte: \\"Ja.\\"", { format = "prose" })' },
  { "article", "an article: its header, its blocks, and layers of what stands in the text", {
    { "title, kicker, lead, body", "spans, or nil" },
    { "date", "the date of the article: value, precision, earliest, latest; or nil" },
    { "source", "the agency or medium behind the article, or nil" },
    { "byline, dateline", "its authors; where it was written (or when, if it says no more): strings, or nil" },
    { "url", "a string, or nil" },
    { "blocks, references", "lists of its parts" },
    { "sentences, tokens", "lists of spans" },
    { "quotes, names, dates, numbers", "lists of what the text says" },
    { "attributions", "a list of who says what" },
    { "raw, text", "the bytes as given; the clean text" },
    { "path, format, lang, encoding", "how it was read" },
    { "problems", "problems.invalid: how many characters could not be read" },
    { "span", "article:span(first, last) -> span; article:span_of_raw(first, last)" },
    { "span_of_raw, raw_range", "article:raw_range(first, last) -> where that is in the file" },
    { "locate", "article:locate(raw_position) -> line, column" },
    { "matches", "article:matches(pattern[, where]) -> list of spans; an ICU regex, captures as match[1], …" },
    { "each", 'for i, first, last in article:each "sentence" do: integers only, for speed' },
    { "text_of, has, count", "article:text_of(i[, layer]); article:has(i, literal[, layer]), count: how often; i or a span" },
    { "select", "for i, first, last in article:select(layer, where) do: those that hold a text, or are as a where has it" },
    { "fingerprint", "article:fingerprint() -> what galley.similarity and galley.index compare" },
    { "repetitions", "article:repetitions([{ words = 8 }]) -> passages that stand twice" },
    { "close", "article:close() frees it at once" },
  }, 'for sentence in article:sentences "lead" do print(sentence) end' },
  { "span", "a stretch of clean text; #span is its length in bytes", span_fields, "article.lead.raw.first" },
  { "sentence", "a span: for sentence in article:sentences([role or span]) do", span_fields, "article.sentences[1]" },
  { "token", "a span with a kind", {
    { "kind", "word, number, punctuation, symbol, url, email, handle" },
  }, "article.tokens[1].kind" },
  { "quote", "a quotation, or what someone is said to have said; the span covers its marks", {
    { "content", "what stands between the marks" },
    { "kind", "direct (word for word), indirect (a clause that reports it), scare, title" },
    { "marks", "german, guillemet, guillemet_swiss, straight, english; …_single for single ones; none" },
    { "speaker", "who says it, a speaker; or nil where nobody is named" },
    { "verb", "the verb of speech, a span; or nil" },
    { "lang", "the language of what is said: the article's, unless its own function words tell another" },
    { "nested", "whether it stands inside another quotation" },
  }, "for quote in article:quotes() do print(quote.speaker, quote.content) end" },
  { "attribution", "who says what: direct and indirect speech with its speaker or cue", {
    { "speaker", "who says it, a speaker; or nil" },
    { "kind", "direct, indirect" },
    { "content", "what is said, without marks; the span covers them" },
    { "verb", "the verb of speech, a span; or nil" },
    { "cue", "the words that tell that someone says it: the verb, laut, nach Angaben von; or nil where it goes on" },
    { "quote", "the same as a quote" },
  }, "for a in article:attributions() do print(a.speaker, a.cue, a.content) end" },
  { "speaker", "a span: the words that name who speaks (Petersen, er, der 69-Jährige)", {
    { "key", "the same for every mention: of the name that they stand for, or of the words themselves" },
    { "name", "the name that they are or stand for, a span; or nil where nobody is safe" },
  }, "article.quotes[1].speaker.key" },
  { "name", "who or what the text names; a surname alone is whom the text introduces elsewhere", {
    { "kind", "person, place, organization, unknown" },
    { "key", "the same for every mention and spelling, inside and across articles" },
    { "sketch", "what names with one key have in common at least, faster to find out; nil for other letters" },
    { "full", "the fullest form: Qassym-Schomart Toqajew, where the text itself says Toqajews" },
    { "given, surname", "spans of a person's name, the surname without the ending of a genitive; or nil" },
    { "office", "the office or title beside it, a span (Präsident, SPD-Politiker); or nil" },
    { "gender", "male, female; or nil if neither the first name nor the office tells" },
  }, 'for name in article:names "lead" do print(name.kind, name.full) end' },
  { "date", "a date that the text names", {
    { "value", "in ISO 8601 or TIMEX3: 2022-11-20, 2022-W46, 2022-11, 2022-Q4, 2022-SU, 199X, FUTURE_REF" },
    { "earliest, latest", "the first and the last day that it may mean" },
    { "precision", "day, month, year, …" },
    { "modifier", "start, mid or end of the period, approx, more_than, …; or nil" },
    { "bound", "before, after, on_or_before, on_or_after; or nil" },
    { "resolved", "whether the day could be worked out" },
  }, "article.dates[1].value" },
  { "number", "a number that the text names", {
    { "value", "the number; of a relative one a text: end-1 (the last but one), current+1 (the next)" },
    { "kind", "cardinal, ordinal, percent, money, dimension, temperature, age, relative" },
    { "unit, currency", "what it counts; the currency in ISO 4217; or nil" },
    { "modifier", "about, more_than, at_most, …; or nil" },
  }, "article.numbers[1].value" },
  { "block", "a part of the article: a paragraph, the title, a reference", {
    { "role", "title, kicker, lead, byline, dateline, source, paragraph, crosshead, reference, caption, list, boilerplate" },
    { "confidence", "how sure the role is, from 0 to 1" },
    { "continued", "whether it goes on with the paragraph that the block before it broke" },
  }, "article.blocks[1].role" },
  { "reference", "a link to another article, as “Mehr zum Thema - …”", {
    { "label", "the words before the title" },
    { "title", "the title of the other article" },
    { "part", "the number of the part, or nil" },
    { "inline", "whether it stood in the middle of the running text" },
  }, "article.references[1].title" },
  { "similarity", "galley.similarity(a, b) -> similarity, a_in_b, b_in_a: from 0 to 1", {
    { "a, b", "articles: exact; or fingerprints: estimated, with a standard error of 0.045 at most" },
    { "similarity", "the runs of four words that both have, by those that either has (Jaccard)" },
    { "a_in_b, b_in_a", "the share of one's runs that the other has, too" },
  }, "galley.similarity(article, other)" },
  { "shared", "galley.shared(a, b[, { words = 8 }]) -> list of passages that stand in both, the longest first", {
    { "words", "how many words the passage has" },
    { "[1], [2]", "spans: where it stands in a and in b" },
  }, "for _, passage in ipairs(galley.shared(article, other)) do print(passage[1].line, passage) end" },
  { "fingerprint", "galley.fingerprint(string) -> fingerprint | nil, message: what tostring(fingerprint) gave", {
    { "shingles", "how many different runs of four words the text has" },
  }, "tostring(article:fingerprint())" },
  { "index", "galley.index() -> index: near-duplicates among any number of texts, some 2 KB each", {
    { "add", "index:add(id, article or fingerprint) -> index" },
    { "query", "index:query(article or fingerprint[, threshold]) -> list of { id =, similarity = }" },
    { "clusters", "index:clusters([threshold]) -> lists of ids, of two or more" },
  }, 'index = galley.index():add("a.txt", article)' },
  { "normalize", "galley.normalize(string[, options]) -> text: valid UTF-8, repaired; tostring gives it", {
    { "bytes, original", "the clean text, and the bytes as given" },
    { "encoding", "the encoding that was found" },
    { "invalid", "how many characters could not be read, and became U+FFFD" },
    { "raw, clean", "text:raw(i), text:clean(i) -> first, last: where a byte came from, and what became of one" },
    { "edits", "text:edits() -> what was changed, where and by which steps" },
    { "apply", "text:apply { { first = , last = , text = } } -> the original with edits, in its own encoding" },
    { "options", "steps to leave out or to add: { repair = false, dashes = true, quotes = \"german\" }" },
  }, "tostring(galley.normalize(bytes))" },
  { "key", "galley.key(text) -> a search key: small letters without accents, ä as ae, ß as ss", nil, 'galley.key "Größe"' },
  { "name_key", "galley.name_key(name) -> a key that the spellings of a name share", nil, 'galley.name_key "Selenskyj"' },
  { "check", "galley.check(article[, options]) -> list of findings of the rules", {
    { "options.rules", "a list of rules, as galley.rules() gives them or written down here; the bundled ones if left out" },
    { "options.settings", '{ ["de/dash"] = false, ["de/filler"] = { level = "error", options = {} } }' },
    { "rule, level", "the id of the rule; error, warning or hint" },
    { "message", "what is wrong" },
    { "span, line, column", "where" },
    { "fix", "what to write instead, if that is safe" },
    { "suggestions", "what one might write instead" },
  }, "for _, finding in ipairs(galley.check(article)) do print(finding.rule, finding.message) end" },
  { "rules", "galley.rules() -> list of the rules that there are", nil, "#galley.rules()" },
  { "rule", "a rule is one Lua file that returns one table; `galley rules new` writes a skeleton", {
    { "id, summary, level, lang", "what it is" },
    { "scope", 'roles, and "sentence", "quote", "outside quotes", "first mention"' },
    { "why", "what it is for, with its authority" },
    { "terms", "found -> replacement; a list finds only" },
    { "case, whole, inflect", '"ignore"; false: parts of words; true: with endings' },
    { "pattern, replace", "an ICU regex, and what to write instead" },
    { "except", "what is right all the same" },
    { "check", "check(article, found, options): code, where data do not suffice" },
    { "anchors", 'words or a layer ("quotes"): check(article, found, options, hit) is called for each' },
    { "collect, conclude", "a rule over many articles: see lua/galley/rule.lua" },
    { "options", "what a configuration may set" },
    { "examples", "the tests of the rule: { wrong, right } or { good = right }" },
  } },
  { "language", "galley.language(definition) -> code: adds a language, from a table or a Lua file that returns it", {
    { "code, name", 'as "nl", "Dutch"' },
    { "words", "the classes of its words, as in lua/galley/lang/en.lua" },
    { "stopwords", "a list of function words, by which an article is found to be in it" },
    { "inflection", "a list of the endings of its nouns, for the terms of rules" },
  }, 'galley.language "dutch.lua"' },
  { "corpus", "galley.corpus(paths[, options]) -> the articles of files, folders, globs and archives", {
    { "articles", "for article in corpus:articles() do" },
    { "errors", "after that: what could not be read, as { path =, message = }" },
    { "filter, map", "corpus:filter(function(article) return … end) -> corpus" },
    { "sample", "corpus:sample(n[, seed]) -> corpus of n articles, the same for the same seed" },
    { "part", "corpus:part(k, n) -> corpus of every n-th article" },
    { "titles", "corpus:titles():find(reference) -> the articles that it names" },
    { "size", "corpus:size() -> bytes, where that is known" },
    { "paths", "the paths as given" },
    { "options.fields", 'of JSON lines and CSV: { text = "body", date = "published", id = "url" }' },
    { "options.input", 'the form of files whose names do not tell: "text", "jsonl", "csv", "tar"' },
  }, 'for article in galley.corpus("archive"):articles() do print(article.title) end' },
  { "report", "galley.report(name, corpus[, options]) -> rows; name is bundled, a path, or the report itself", {
    { "id, summary, about", "what it is; what it counts, and what it cannot tell" },
    { "map", "map(article, emit, options): emit(key, { count = 1 }) for what the article answers" },
    { "merge", 'sum, min, max, mode, distinct, quantiles, top, list; a table of these by field, or a function' },
    { "finish", "finish(rows, out, options): out:table(rows:top(\"count\", 20)); see galley.help \"output\"" },
    { "key", 'what the rows call the key; "key" if left out' },
    { "options", 'with defaults or choices: { by = { "month", "year" }, least = 2 }' },
    { "extends", "another report, from which the rest comes" },
    { "options.top", "how many rows rows:top gives" },
    { "options.jobs", "in how many processes to read; one that is filtered, mapped or sampled is read by one" },
  }, 'galley.report("speakers", galley.corpus "archive", { by = "month" })' },
  { "output", "what a report lays out in finish; each takes rows = and title =", {
    { "table", "out:table(rows, { columns = { \"speaker\", \"words.median\" } })" },
    { "bars", "out:bars { label =, value = }" },
    { "lines, stacked", "out:lines { x =, y =, series = }" },
    { "heat", "out:heat { x =, y =, value = }" },
    { "network", "out:network { from =, to =, weight = }" },
    { "note", "out:note \"What the figures cannot tell.\"" },
  } },
  { "rows", "the rows of a report: a list by key, which prints as the report lays it out", {
    { "top", "rows:top(field[, count]) -> those with the largest values" },
    { "sorted", "rows:sorted(field) or rows:sorted(function(a, b) … end)" },
    { "filter", "rows:filter(function(row) return … end) -> rows" },
    { "grouped", "rows:grouped(function(row) return key end) -> rows merged once more" },
    { "total", "rows:total() -> all merged into one" },
    { "bars", "rows:bars(field) -> bars, one a line" },
    { "render", 'rows:render(format) -> string; "table", "csv", "json", "jsonl", "markdown" or "html"' },
    { "articles, failures", "how many articles there were; what went wrong, as { path =, message = }" },
    { "interrupted", "whether Ctrl-C ended it" },
  }, 'rows:top("count", 3)[1]' },
}

local by_name = {}
for _, topic in ipairs(topics) do
  by_name[topic[1]] = topic
end

-- What one may also look for; without the s of the plural.
local other_names = {
  text = "normalize", finding = "check", fix = "check", quotation = "quote", row = "rows", map = "report", merge = "report",
  finish = "output", term = "rule", pattern = "rule", title = "article", lead = "article", role = "block",
}

local Text = {}
Text.__index = Text
Text.__name = "galley.help"

function Text:__tostring()
  return self.text
end

local function listed(entries)
  local width, lines = 0, {}
  for _, entry in ipairs(entries) do
    width = math.max(width, text_table.width(entry[1]))
  end
  for i, entry in ipairs(entries) do
    lines[i] = ("  %s  %s"):format(text_table.pad(entry[1], width), entry[2])
  end
  return table.concat(lines, "\n")
end

local function overview(heading)
  return heading .. "\n\n" .. listed(topics) .. '\n\ngalley.help "article" says more of one of them.'
end

local function describe(topic)
  local parts = { topic[1] .. ": " .. topic[2] }
  if topic[3] then
    parts[#parts + 1] = listed(topic[3])
  end
  if topic[4] then
    parts[#parts + 1] = "  > " .. topic[4]
  end
  return table.concat(parts, "\n")
end

--- Help on a topic, or what topics there are. Printing it shows the text.
---@param topic? string
---@return table help
function help.on(topic)
  if topic ~= nil and type(topic) ~= "string" then
    error(("bad argument #1 to 'help' (string expected, got %s)"):format(type(topic)), 2)
  end
  -- "galley.open", "quotes" and "Article" are first guesses too.
  local name = topic and topic:lower():gsub("^galley%.", ""):gsub("^article[.:]", "")
  local single = name and name:gsub("s$", "")
  local found = name and (by_name[name] or by_name[single] or by_name[other_names[single]])
  local text
  if found then
    text = describe(found)
  elseif topic then
    text = overview(("There is no help on '%s'. The topics:"):format(topic))
  else
    text = overview "galley reads news articles: what they say, and what the copy desk would change."
  end
  return setmetatable({ text = text }, Text)
end

--- The names of the fields of a topic, for completion.
---@param topic string
---@return string[]
function help.fields(topic)
  local names = {}
  for _, entry in ipairs(by_name[topic] and by_name[topic][3] or {}) do
    for name in entry[1]:gmatch "[%w_.]+" do
      if not name:find(".", 1, true) then
        names[#names + 1] = name
      end
    end
  end
  return names
end

return setmetatable(help, {
  __call = function(_, topic)
    return help.on(topic)
  end,
})
