--- Runs parsing, normalizing and what else there is with more and more memory until it is enough, and prints how often it was
--- not: NAME COUNT, a line each. A program of its own: in the large heap of all specs each collection takes its time.
local core = require "galley.core"
local galley = require "galley"

local file = assert(io.open("spec/fixtures/hafenbahn_nbsp.txt", "rb"))
local bytes = file:read "a" .. "\n\nGrÃ¶ÃŸe &auml; Ka\u{308}se\n"
file:close()

local function use_article()
  local article = galley.parse(bytes)
  for _, layer in ipairs { "blocks", "references", "sentences", "quotes", "dates", "numbers" } do
    local _ = tostring(article[layer])
  end
  local _ = { article.sentences[3].line, article:raw_text(), article:matches "Hafen" }
  return #article.tokens
end

local function use_text()
  local text = galley.normalize(bytes, { nfkd = true, dashes = true })
  return #text:edits() + text:raw(#text)
end

local short = "„So“ sagt sie… 'GrÃ¶ÃŸe' &auml; Ka\u{308}se"

local function use_steps()
  local text = galley.normalize(short, { quotes = "guillemet", fold = true, width = true, ellipsis = true, nfkc = true })
  local transliterated = galley.text.transliterate(short, "Any-Latin; Latin-ASCII")
  return #text + #transliterated
end

local function use_keys()
  return galley.key(short) .. galley.name_key "Володимир Зеленський"
end

local function use_encodings()
  local koi8 = assert(core.encode("Москва, Größe", "windows-1251") == nil and core.encode("Москва", "koi8-r"))
  return tostring(galley.normalize(koi8, { encoding = "koi8-r" })) .. galley.normalize(short, { encoding = "detect" }).encoding
end

local function use_apply()
  return galley.normalize(short):apply { { first = 1, last = 3, text = "„Ä“" } }
end

local function count_failures(use)
  local expected = use()
  local failures, limit = 0, 64
  while true do
    -- Garbage would count as memory to spare; what has a finalizer goes in the second round.
    collectgarbage()
    collectgarbage()
    local ok, result = core.limited_call(limit, use)
    if ok then
      assert(result == expected)
      return failures
    end
    assert(tostring(result):find "not enough memory", result)
    failures = failures + 1
    -- What fails leaves everything usable.
    assert(tostring(galley.normalize "Ja.") == "Ja.")
    limit = limit + 61
  end
end

for _, pair in ipairs {
  { "article", use_article }, { "text", use_text }, { "steps", use_steps }, { "keys", use_keys },
  { "encodings", use_encodings }, { "apply", use_apply },
} do
  print(pair[1], count_failures(pair[2]))
end
