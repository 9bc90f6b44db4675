--- The languages that articles can be read in, as data: those that come with galley, and those that a caller adds.
local core = require "galley.core"
local file = require "galley.file"
local prebuilt = require "galley.prebuilt"

local language = {}

--- In the order in which they came.
local codes = { "de", "en" }
local definitions = {} -- by code: { code =, name =, words =, stopwords =, inflection = }
local compiled = {}    -- by code
local detector         -- the stopwords of all of them, compiled; nil when a language has come since

-- Fewer words than these do not tell that a text is in none of the languages, and fewer stopwords than these do not tell
-- that it is in another than the default one.
local least_words, least_hits = 20, 2

local default = "de"

local function bundled(code)
  return code == "de" or code == "en"
end

local function is_code(code)
  return type(code) == "string" and code:find "^%l%l%l?$" ~= nil
end

local function unknown(code, level)
  if not is_code(code) then
    error(("option 'lang' must be a language code such as \"de\", not '%s'"):format(tostring(code)), level + 1)
  end
  error(("there is no language '%s'"):format(code), level + 1)
end

--- Is there such a language?
---@param code string
---@return boolean
function language.exists(code)
  return definitions[code] ~= nil or bundled(code)
end

--- What is known of a language, or nil.
---@param code string
---@return table|nil definition
function language.definition(code)
  if not definitions[code] and bundled(code) then
    definitions[code] = require("galley.lang." .. code)
  end
  return definitions[code]
end

-- Images: the words of the bundled languages, as the build has compiled them. An image begins with the names of the
-- modules that it was made of.

--- A module of language data and all that it requires, in the order in which they are named.
local function modules_of(module, list)
  list = list or {}
  if not list[module] then
    list[#list + 1], list[module] = module, true
    for required in file.read(package.searchpath(module, package.path)):gmatch 'require "(galley%.lang%.[%w_.]+)"' do
      modules_of(required, list)
    end
  end
  return list
end

local function load_image(code)
  local path = prebuilt.path(code .. ".image")
  local image = path and io.open(path, "rb")
  if not image then
    return nil
  end
  local modules = {}
  for module in (image:read "l" or ""):gmatch "%S+" do
    modules[#modules + 1] = module
  end
  local loaded = core.load_language(image, prebuilt.stamp(modules))
  image:close()
  return loaded
end

--- Writes the image of a bundled language; the build calls it.
---@param code string
---@param path string
function language.write_image(code, path)
  local modules = modules_of("galley.lang." .. code)
  local image = core.language_image(language.definition(code).words, prebuilt.stamp(modules))
  assert(core.write_file(path, table.concat(modules, " ") .. "\n" .. image))
end

--- The words of a language, compiled for the core; raises if there is no such language.
---@param code string
---@param level? integer of the error, as error has it
---@return userdata
function language.compiled(code, level)
  if not language.exists(code) then
    unknown(code, (level or 1) + 1)
  end
  compiled[code] = compiled[code] or bundled(code) and load_image(code) or core.language(language.definition(code).words)
  return compiled[code]
end

--- A field of a language; of a bundled one that nobody has replaced, all else need not be loaded for it.
local function field(code, name)
  if definitions[code] then
    return definitions[code][name]
  end
  return bundled(code) and require(("galley.lang.%s.%s"):format(code, name)) or nil
end

--- The words that tell that a text is in a language; none for one that there is not.
---@param code string
---@return string[]
function language.stopwords(code)
  return field(code, "stopwords") or {}
end

--- What nouns, names and adjectives of a language end in when they are inflected.
---@param code string
---@return string[]
function language.inflection(code)
  return field(code, "inflection") or {}
end

local words_of_classes = setmetatable({}, { __mode = "k" }) -- by compiled language, then by class

--- The words of a class that a language has; an empty table for one that there is not.
---@param code string
---@param class string
---@return table<string, table> words each with { value, text }
function language.words(code, class)
  if not language.exists(code) then
    return {}
  end
  local of = language.compiled(code)
  local classes = words_of_classes[of] or {}
  words_of_classes[of] = classes
  classes[class] = classes[class] or core.words(of, class)
  return classes[class]
end

--- The words of a language that reports count with.
---@param code string
---@return table|nil
function language.reports(code)
  return field(code, "reports")
end

--- All stopwords with the numbers of their languages; those of several languages tell nothing.
local function make_detector()
  local owner = {}
  for number, code in ipairs(codes) do
    for _, word in ipairs(language.stopwords(code)) do
      owner[word] = (owner[word] or number) == number and number or 0
    end
  end
  for word, number in pairs(owner) do
    owner[word] = number > 0 and number or nil
  end
  return core.language { stopword = owner }
end

--- Whose function words most of those of a text are (its number among the languages, or nil), how many words were looked
--- at, and how many of them are its function words.
local function identify(text)
  detector = detector or make_detector()
  return core.identify(detector, text)
end

--- The language that a text is in, by its function words. A text that is too short to tell is in the default
--- language, German; a longer one with hardly any function word of the languages that there are is in none of them.
---@param text string clean
---@return string|nil code
function language.of(text)
  local number, words, hits = identify(text)
  if number and (hits >= least_hits or codes[number] == default) then
    return codes[number]
  end
  return words < least_words and default or nil
end

--- The language of a part of a text, such as a quotation: that of the whole, unless its own function words tell another.
---@param text string clean
---@param whole string|nil code
---@return string|nil code
function language.of_part(text, whole)
  local number, _, hits = identify(text)
  return number and hits >= least_hits and codes[number] or whole
end

--- What the header of an article says of its language: "lang: en".
local function in_header(sample)
  if not (sample:find "^%s*%-%-%-[ ]*\n" or sample:find "^%s*%a[%w_-]*:%s") then
    return nil
  end
  local code = ("\n" .. sample):match "\n[Ll]ang%a*:%s*[\"']?(%l%l%l?)%f[%A]"
  return code and language.exists(code) and code
end

--- For core.parse: the language of a text that begins with `sample`, and its code. A text that is in none of the languages
--- has no code, and is read as one in the default language: it may be a table or a list in it.
---@param sample string
---@return userdata compiled
---@return string|nil code
function language.choose(sample)
  local code = in_header(sample) or language.of(sample)
  return language.compiled(code or default), code
end

local function check(definition, level)
  local function fail(message, ...)
    error(("bad language (%s)"):format(message:format(...)), level + 1)
  end
  if type(definition) ~= "table" then
    fail("table or path of a file that returns one expected, got %s", type(definition))
  elseif not is_code(definition.code) then
    fail("field 'code' must be a language code such as \"nl\"")
  elseif type(definition.words) ~= "table" then
    fail("field 'words' must be a table of classes of words")
  elseif definition.stopwords ~= nil and type(definition.stopwords) ~= "table" then
    fail("field 'stopwords' must be a list of words")
  end
end

--- Adds a language, or takes the place of one, for all articles that are parsed from now on. Its stopwords tell that an
--- article is in it.
---@param definition table|string { code = "nl", name = "Dutch", words = { class = words, … }, stopwords = { … } }, or
---  the path of a Lua file that returns it (the file runs with all rights)
---@return string code
function language.add(definition)
  if type(definition) == "string" then
    definition = dofile(definition)
  end
  check(definition, 2)
  local ok, result = pcall(core.language, definition.words)
  if not ok then
    error(("bad language '%s' (%s)"):format(definition.code, result), 2)
  end
  if not language.exists(definition.code) then
    codes[#codes + 1] = definition.code
  end
  definitions[definition.code], compiled[definition.code] = definition, result
  detector = nil
  return definition.code
end

--- The codes of the languages that there are.
---@return string[]
function language.codes()
  return table.move(codes, 1, #codes, 1, {})
end

return language
