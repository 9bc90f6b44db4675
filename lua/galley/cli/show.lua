local json = require "galley.format.json"
local output = require "galley.cli.output"
local shared = require "galley.cli.report_options"
local text_table = require "galley.format.table"

local command = { summary = "Show what galley reads in articles: header, references, quotations, names, dates, numbers." }

function command.configure(parser)
  parser:argument("paths", "Files, folders, globs, or - for standard input."):args "+"
  shared.configure_corpus(parser)
  parser:option("--format", "text (for people) or json (a line for each article)."):choices { "text", "json" }
    :default "text"
end

local function count_words(article)
  local count = 0
  for token in article:tokens() do
    if token.kind == "word" then
      count = count + 1
    end
  end
  return count
end

local function counts_of(article)
  return {
    blocks = #article.blocks, sentences = #article.sentences, tokens = #article.tokens, words = count_words(article),
    quotations = #article.quotes, names = #article.names, dates = #article.dates, numbers = #article.numbers,
    references = #article.references, invalid = article.problems.invalid or 0,
  }
end

local function count_sentences(article, role)
  local count = 0
  for _ in article:sentences(role) do
    count = count + 1
  end
  return count
end

local function some(count, noun)
  return ("%d %s%s"):format(count, noun, count == 1 and "" or "s")
end

-- JSON

local function place(span)
  return { first = span.raw.first, last = span.raw.last, line = span.line, column = span.column, text = span.text }
end

local function described(list, fields)
  local keys = { "line", "column", "first", "last", "text" }
  table.move(fields, 1, #fields, #keys + 1, keys)
  local result = json.list {}
  for i, span in ipairs(list) do
    local values = place(span)
    for _, field in ipairs(fields) do
      values[field] = span[field]
    end
    result[i] = json.object(keys, values)
  end
  return result
end

local function quotations_of(article)
  local list = described(article.quotes, { "kind", "marks", "content", "speaker", "verb", "nested" })
  for _, quotation in ipairs(list) do
    local values = quotation.values
    values.speaker = values.speaker and { text = values.speaker.text, key = values.speaker.key }
    values.verb = values.verb and values.verb.text
  end
  return list
end

local function names_of(article)
  local list = described(article.names, { "kind", "key", "full", "gender", "office", "given", "surname" })
  for _, name in ipairs(list) do
    for _, part in ipairs { "office", "given", "surname" } do
      name.values[part] = name.values[part] and name.values[part].text
    end
  end
  return list
end

local function text_and_sentences(article, role)
  local span = article[role]
  return span and json.object({ "sentences", "text" }, { sentences = count_sentences(article, role), text = span.text })
end

local article_keys = {
  "path", "format", "lang", "encoding", "date", "kicker", "title", "byline", "dateline", "source", "url", "lead", "body",
  "blocks", "references", "quotations", "names", "dates", "numbers", "counts",
}

local function encode(article)
  local date = article.date
  return json.encode(json.object(article_keys, {
    path = article.path, format = article.format, lang = article.lang, encoding = article.encoding,
    date = date and {
      value = date.value, precision = date.precision, earliest = date.earliest, latest = date.latest,
    },
    kicker = article.kicker and article.kicker.text, title = article.title and article.title.text,
    byline = article.byline, dateline = article.dateline, source = article.source, url = article.url,
    lead = text_and_sentences(article, "lead"), body = text_and_sentences(article, "body"),
    blocks = described(article.blocks, { "role", "confidence", "continued" }),
    references = described(article.references, { "label", "part", "title", "inline" }),
    quotations = quotations_of(article), names = names_of(article),
    dates = described(article.dates, { "value", "precision", "modifier", "bound", "earliest", "latest", "resolved" }),
    numbers = described(article.numbers, { "value", "kind", "unit", "currency", "modifier" }),
    counts = counts_of(article),
  })) .. "\n"
end

-- Text

local label_width = 12

local function write_field(label, text, width)
  local lines = text_table.wrap(text, width and width - label_width - 2)
  for i, line in ipairs(lines) do
    output.write(("  %s%s\n"):format(text_table.pad(i == 1 and label or "", label_width), line))
  end
end

--- Rows of cells below a heading: all columns but the last aligned, the last one broken at the width.
local function write_list(heading, rows, width)
  if #rows == 0 then
    return
  end
  output.write(("\n  %s (%d)\n"):format(heading, #rows))
  local widths = {}
  for _, row in ipairs(rows) do
    for i = 1, #row - 1 do
      widths[i] = math.max(widths[i] or 0, text_table.width(row[i]))
    end
  end
  for _, row in ipairs(rows) do
    local start = "   "
    for i = 1, #row - 1 do
      start = start .. " " .. text_table.pad(row[i], widths[i]) .. " "
    end
    local indent = text_table.width(start)
    for i, line in ipairs(text_table.wrap(row[#row], width and math.max(width - indent - 1, 20))) do
      output.write((i == 1 and start or (" "):rep(indent)), " ", line, "\n")
    end
  end
end

local function position(span)
  return ("%d:%d"):format(span.line, span.column)
end

local function joined(...)
  local words = {}
  for i = 1, select("#", ...) do
    local word = select(i, ...)
    if word and word ~= "" then
      words[#words + 1] = tostring(word)
    end
  end
  return table.concat(words, ", ")
end

local function rows_of(list, describe)
  local rows = {}
  for i, span in ipairs(list) do
    rows[i] = { position(span), describe(span) }
  end
  return rows
end

local function write_header(article, width)
  local date, counts = article.date, counts_of(article)
  output.write(text_table.line(article.path or "-"), "\n")
  write_field("date", date and ("%s (precision %s)"):format(date.value, date.precision) or "none", width)
  if article.kicker then
    write_field("kicker", article.kicker.text, width)
  end
  write_field("title", article.title and article.title.text or "none", width)
  for _, name in ipairs { "byline", "dateline", "url" } do
    if article[name] then
      write_field(name, article[name], width)
    end
  end
  write_field("source", article.source or "none", width)
  if article.lead then
    local text = ("(%s) %s"):format(some(count_sentences(article, "lead"), "sentence"), article.lead.text)
    write_field("lead", text, width)
  end
  if article.body then
    write_field("body", some(count_sentences(article, "body"), "sentence"), width)
  end
  write_field("in all", joined(
    some(counts.blocks, "block"), some(counts.sentences, "sentence"), some(counts.words, "word"),
    some(#article.raw, "byte")), width)
  write_field("read as", joined(article.format, article.lang or "unknown language", article.encoding), width)
  if counts.invalid > 0 then
    write_field("problems", some(counts.invalid, "unreadable character"), width)
  end
end

-- Shown elsewhere, or too much to show.
local not_listed = { title = true, kicker = true, lead = true, paragraph = true, reference = true }

--- The blocks that are no running text.
local function listed_blocks(article)
  local blocks = {}
  for block in article:blocks() do
    if not not_listed[block.role] then
      blocks[#blocks + 1] = block
    end
  end
  return blocks
end

--- Whom and what the article names: a row for each, where it stands first, how often, and its fullest form.
local function rows_of_names(article)
  local rows, by_key = {}, {}
  for name in article:names() do
    local row = by_key[name.kind .. name.key]
    if not row then
      row = { position(name), name.kind, 0, name.full }
      by_key[name.kind .. name.key] = row
      rows[#rows + 1] = row
    end
    row[3] = row[3] + 1
  end
  for _, row in ipairs(rows) do
    row[3] = row[3] == 1 and "once" or row[3] .. " times"
  end
  return rows
end

local function write_article(article, width)
  write_header(article, width)
  write_list("layout", rows_of(listed_blocks(article), function(block)
    return block.role, ("%d %%"):format(math.floor(block.confidence * 100 + 0.5)), block.text
  end), width)
  write_list("references", rows_of(article.references, function(reference)
    local label = joined(reference.label, reference.part and "part " .. reference.part)
    return label, reference.inline and "inline" or "", reference.title or ""
  end), width)
  write_list("quotations", rows_of(article.quotes, function(quote)
    local speaker = quote.speaker and joined(quote.speaker.text, quote.verb and quote.verb.text) or "no speaker"
    return quote.kind, speaker, quote.text
  end), width)
  write_list("names", rows_of_names(article), width)
  write_list("dates", rows_of(article.dates, function(date)
    local value = date.value and (date.resolved and date.value or date.value .. "?")
    return value or "unresolved", date.modifier or "", date.text
  end), width)
  write_list("numbers", rows_of(article.numbers, function(number)
    return joined(number.modifier, number.value, number.currency or number.unit), number.kind, number.text
  end), width)
end

function command.run(arguments)
  local corpus = shared.corpus(arguments)
  if not corpus then
    return 2
  end
  local width, first = output.width(), true
  for article in corpus:articles() do
    if arguments.format == "json" then
      output.write(encode(article))
    else
      output.write(first and "" or "\n")
      write_article(article, width)
    end
    first = false
    article:close()
  end
  return shared.name_failures(corpus.errors)
end

return command
