--- galley: a copy desk that you script. `require "galley"` needs Lua and ICU only; what needs more is loaded when it is
--- first used.
local core = require "galley.core"
local file = require "galley.file"
require "galley.edits" -- adds text:apply
local language = require "galley.language"
local article_options = require "galley.options"
local printing = require "galley.printing"

local galley = { version = require "galley.version" }

--- What name.key calls.
function core.metatables.span.name_key(name)
  return require "galley.key".name_key(name)
end

function core.metatables.span.language_of_part(text, whole)
  return require "galley.language".of_part(text, whole)
end

local function check_options(options, name)
  if options ~= nil and type(options) ~= "table" then
    error(("bad argument #2 to '%s' (table expected, got %s)"):format(name, type(options)), 3)
  end
  local given = {}
  for key, value in pairs(options or {}) do
    given[key] = value
  end
  local problem = article_options.problem(given)
  if problem then
    error(("bad argument #2 to '%s' (%s)"):format(name, problem), 3)
  end
  return given
end

--- The language that the options name, compiled; or the function that finds out.
local function language_of(given)
  return given.lang == nil and language.choose or language.compiled(given.lang, 3)
end

--- Parses the bytes of an article. Any bytes at all give an article.
---@param bytes string
---@param options? table format ("text": header, lead, body; "prose": running text alone; nil finds out), lang ("de", "en"; nil
---  finds out), date (of publication, "2022-11-23", "2022-11" or "2022", where the text does not say), encoding, url, path, id,
---  source (where the text names none)
---@return table|nil article
---@return string|nil message if the encoding is not supported or the text is too long
function galley.parse(bytes, options)
  if type(bytes) ~= "string" then
    error(("bad argument #1 to 'parse' (string expected, got %s)"):format(type(bytes)), 2)
  end
  local given = check_options(options, "parse")
  return core.parse(bytes, language_of(given), given)
end

--- Opens a file as an article.
---@param path string
---@param options? table as of galley.parse
---@return table|nil article
---@return string|nil message
function galley.open(path, options)
  if type(path) ~= "string" then
    error(("bad argument #1 to 'open' (string expected, got %s)"):format(type(path)), 2)
  end
  local given = check_options(options, "open")
  given.path = path
  local chosen = language_of(given)
  local bytes, message = file.read(path)
  if not bytes then
    return nil, message
  end
  return core.parse(bytes, chosen, given)
end

--- Clean text: valid UTF-8 in NFC, with a map to the bytes as given (see galley.help "normalize").
---@param bytes string
---@param options? table steps to leave out, { nfc = false }, or to add: nfd nfkc nfkd ligatures ellipsis dashes
---  dehyphenate width fold; quotes = "german" (guillemet, guillemet_swiss, english, straight); transliterate = an ID of
---  ICU, "Cyrillic-Latin"; encoding, "detect" to ask ICU's detector (a millisecond)
---@return table|nil text
---@return string|nil message if the encoding or the transliteration is not supported
function galley.normalize(bytes, options)
  return core.normalize(bytes, options)
end

-- Regular expressions that articles were asked for; ICU compiles slowly.
local compiled_patterns = setmetatable({}, { __mode = "v" })

local function compile(pattern)
  local regex = compiled_patterns[pattern]
  if not regex then
    local message, position
    regex, message, position = require "galley.regex".compile(pattern)
    if not regex then
      error(("bad argument #1 to 'matches' (%s at byte %s)"):format(message, position), 3)
    end
    compiled_patterns[pattern] = regex
  end
  return regex
end

--- The stretches of clean text to search: all of it, a span, or the blocks of a role.
local function stretches(article, where)
  if where == nil then
    return { { first = 1, last = #article.text } }
  elseif type(where) == "string" then
    return article:blocks(where)
  end
  return { where }
end

--- The matches of a regular expression of ICU, as spans; match[1], match[2], … are the captures, spans too, or false
--- for one that took no part.
---@param article table
---@param pattern string
---@param where? string|table a role or a span
---@return table list
function core.article_methods.matches(article, pattern, where)
  if type(pattern) ~= "string" then
    error(("bad argument #1 to 'matches' (string expected, got %s)"):format(type(pattern)), 2)
  end
  local regex, text, list = compile(pattern), article.text, {}
  for _, stretch in ipairs(stretches(article, where)) do
    local found, message = regex:find_all(text, stretch.first, stretch.last)
    if not found then
      error(message, 2)
    end
    for _, match in ipairs(found) do
      list[#list + 1] = printing.match(article, match)
    end
  end
  return printing.list(list)
end

-- Methods that a module adds when it is first used.
for _, name in ipairs { "fingerprint", "repetitions" } do
  core.article_methods[name] = function(article, ...)
    require "galley.similarity" -- puts its own in the place of this one
    return core.article_methods[name](article, ...)
  end
end

-- What is loaded when it is first used.
local parts = {
  help = function() return require "galley.help" end,
  report = function() return require "galley.report" end,
  corpus = function() return require "galley.corpus" end,
  text = function() return require "galley.text" end,
  language = function() return language.add end,
  key = function() return require "galley.key".key end,
  name_key = function() return require "galley.key".name_key end,
  similarity = function() return require "galley.similarity".similarity end,
  shared = function() return require "galley.similarity".shared end,
  index = function() return require "galley.similarity".index end,
  fingerprint = function() return require "galley.similarity".fingerprint end,
  check = function() return require "galley.check" end,
  rules = function() return require "galley.rule".list end,
}

return setmetatable(galley, {
  __index = function(_, name)
    local load_part = parts[name]
    if load_part then
      galley[name] = load_part()
      return galley[name]
    end
  end,
  __tostring = function()
    return ("galley %s: galley.help() says what there is"):format(galley.version)
  end,
})
