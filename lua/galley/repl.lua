--- The REPL: what `lua5.4 -i -l galley.repl` and `galley repl` load. It defines the global `galley`, a prompt, and
--- where lua-readline is there, completion and a history of its own for the line editor that Lua already has.
local galley = require "galley"
local core = require "galley.core"
local help = require "galley.help"

local repl = {}

local keywords = {
  "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil",
  "not", "or", "repeat", "return", "then", "true", "until", "while",
}

--- The value that a chain such as `article.quotes[1]` stands for; nil if it is more than names and indexes.
local function value_of(chain)
  local name, rest = chain:match "^([%a_][%w_]*)(.*)$"
  local value = name and rawget(_G, name)
  while value ~= nil and rest ~= "" do
    local field, after_field = rest:match "^%.([%a_][%w_]*)(.*)$"
    local index, after_index = rest:match "^%[(%d+)%](.*)$"
    local key = field or math.tointeger(tonumber(index))
    if key == nil then
      return nil
    end
    local ok, inner = pcall(function() return value[key] end)
    value, rest = ok and inner or nil, after_field or after_index
  end
  return value
end

--- The names of what a value has: the documented fields of galley's own types, the keys of other tables.
local function members_of(value)
  local metatable = getmetatable(value)
  local type_name = type(metatable) == "table" and rawget(metatable, "__name")
  local names = help.fields(type(type_name) == "string" and type_name:gsub("^galley%.", "") or "")
  if value == galley then
    -- Its parts are loaded when first used, so that the table alone does not have them.
    names = { "open", "parse", "normalize", "text", "key", "name_key", "check", "rules", "report", "corpus", "similarity",
      "shared", "index", "fingerprint", "language", "help", "version" }
  elseif type(value) == "string" then
    value = string
  end
  if #names == 0 and type(value) == "table" then
    for name in pairs(value) do
      names[#names + 1] = name
    end
  end
  return names
end

--- What may stand for an unfinished word.
---@param word string as `article.le`
---@return string[]
function repl.complete(word)
  local chain, separator, start = word:match "^(.*)([.:])([%w_]*)$"
  local names, prefix = {}, ""
  if chain then
    names, prefix = members_of(value_of(chain)), chain .. separator
  else
    start = word
    table.move(keywords, 1, #keywords, 1, names)
    for name in pairs(_G) do
      names[#names + 1] = name
    end
  end
  local words, seen = {}, {}
  for _, name in ipairs(names) do
    if type(name) == "string" and name:sub(1, #start) == start and not seen[name] then
      seen[name] = true
      words[#words + 1] = prefix .. name
    end
  end
  table.sort(words)
  return words
end

local function history_file()
  local home = os.getenv "HOME"
  return home and home .. "/.galley_history" or ""
end

--- Gives the line editor of the stock `lua` completion and a history; without lua-readline it stays plain.
local function set_up_editor()
  local found, readline = pcall(require, "readline")
  if not found then
    return
  end
  readline.set_options { histfile = history_file(), keeplines = 1000 }
  readline.set_complete_function(function(line, from, to)
    -- The default would add a blank after "article".
    readline.set_completion_append_character ""
    return repl.complete(line:sub(from, to))
  end)
  -- Lua's own loop adds the lines; when the state closes, they are written.
  repl.on_close = setmetatable({}, { __gc = function() readline.save_history() end })
end

--- Opens the article that `galley repl FILE` names, as the global `article`, and shows it.
---@param path string
function repl.open(path)
  local article, message = galley.open(path)
  rawset(_G, "article", article)
  print(article or message)
end

rawset(_G, "galley", galley)
rawset(_G, "_PROMPT", "galley> ")
rawset(_G, "_PROMPT2", "     >> ")
if core.is_terminal(0) then
  set_up_editor()
end
print(("galley %s   galley.help() says what there is"):format(galley.version))

return repl
