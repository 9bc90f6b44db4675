local output = require "galley.cli.output"

local command = { summary = "List the rules, show one of them, or write the skeleton of a new one." }

function command.configure(parser)
  parser:argument("action", "list (if left out), show or new."):choices { "list", "show", "new" }:args "?"
  parser:argument("name", "show: the id of a rule; new: the path of the file to write."):args "?"
  parser:option("--lang", "List only rules for this language."):argname "CODE"
  parser:option("--level", "List only rules of this level."):choices { "error", "warning", "hint" }
  parser:option("--tag", "List only rules with this tag."):argname "TAG"
  parser:option("--rules", "List the rules of this folder or file, too."):argname "PATH":count "*"
  parser:option("--format", "table (for people) or json."):choices { "table", "json" }:default "table"
end

local skeleton = [==[
return {
  id = "%s",
  summary = "Say in one line what is wrong.",
  level = "warning",
  lang = "de",
  why = [[Say what the rule is for, and on whose authority.]],
  -- found -> what to write instead; or a pattern with replace, or a check (see galley.help "rule")
  terms = { ["Standart"] = "Standard" },
  examples = {
    { "Das ist Standart.", "Das ist Standard." },
    { good = "Das ist Standard." },
  },
}
]==]

--- A name as a part of an id: Größe_neu gives groesse-neu.
local function id_part(name)
  local part = require "galley.key".key(name:gsub("_", "-")):gsub("[^%w-]+", "-"):gsub("^%-+", ""):gsub("%-+$", "")
  return part ~= "" and part or nil
end

--- The id of a rule in a file: the name of the file, after that of its folder.
local function id_for(path)
  local folder, name = id_part(path:match "([^/]*)/[^/]*$" or ""), id_part(path:match "([^/]*)%.lua$")
  return name and folder and folder .. "/" .. name or name
end

--- Makes the folders of a file that are not there yet; what cannot be made, the writing of the file will say.
local function make_folders(path)
  local found, lfs = pcall(require, "lfs")
  for position in path:gmatch "()/" do
    if found and position > 1 then
      lfs.mkdir(path:sub(1, position - 1))
    end
  end
end

local function write_skeleton(path)
  if not path:find "%.lua$" then
    return output.fail "the file of a rule ends in .lua"
  end
  local file = io.open(path, "rb")
  if file then
    file:close()
    return output.fail(("%s: is there already"):format(path))
  end
  local id = id_for(path)
  if not id then
    return output.fail(("%s: the name of the file gives no id: letters or digits are missing"):format(path))
  end
  make_folders(path)
  local ok, message = require "galley.core".write_file(path, skeleton:format(id))
  if not ok then
    return output.fail(message)
  end
  output.write(("%s: try galley test %s\n"):format(path, path))
  return 0
end

local function has(list, wanted)
  for _, item in ipairs(type(list) == "table" and list or { list }) do
    if item == wanted then
      return true
    end
  end
  return false
end

--- Does a rule fit the filters of the command line?
local function fits(definition, arguments)
  return (not arguments.lang or not definition.lang or has(definition.lang, arguments.lang))
    and (not arguments.level or (definition.level or "warning") == arguments.level)
    and (not arguments.tag or has(definition.tags, arguments.tag))
end

local function row_of(definition)
  local lang = definition.lang
  return {
    rule = definition.id, level = definition.enabled == false and "off" or definition.level or "warning",
    lang = type(lang) == "table" and table.concat(lang, " ") or lang or "any", summary = definition.summary,
    tags = table.concat(definition.tags or {}, " "),
  }
end

local function list(arguments)
  local rules, message = require "galley.rule".with(arguments.rules)
  if not rules then
    return output.fail(message)
  end
  local rows = {}
  for _, definition in ipairs(rules) do
    if fits(definition, arguments) then
      rows[#rows + 1] = row_of(definition)
    end
  end
  if arguments.format == "json" then
    local json = require "galley.format.json"
    for i, row in ipairs(rows) do
      rows[i] = json.object({ "rule", "level", "lang", "tags", "summary" }, row)
    end
    output.write(json.encode(json.list(rows), true), "\n")
  elseif #rows == 0 then
    output.note "no rule fits"
  else
    output.write(require "galley.format.table".encode({ "rule", "level", "lang", "summary" }, rows))
  end
  return 0
end

function command.run(arguments)
  if (arguments.action or "list") == "list" then
    return list(arguments)
  elseif not arguments.name then
    return output.fail(("galley rules %s needs a name"):format(arguments.action))
  elseif arguments.action == "show" then
    return require "galley.cli.explain".run { rule = arguments.name, rules = arguments.rules }
  end
  return write_skeleton(arguments.name)
end

return command
