--- What a corpus is made of: an iterator over entries, one an article, from files of any form.
---
--- An entry is { path =, size =, load = function() -> article | nil, message, hold = function() }: nothing is parsed
--- before `load`, so that an entry can be passed over cheaply. The entries of an archive are gone once the next one was
--- asked for; `hold` keeps one. What cannot be read is an entry, too, whose `load` gives nil and a message.
local csv = require "galley.corpus.csv"
local files = require "galley.corpus.files"
local records = require "galley.corpus.records"
local stream = require "galley.corpus.stream"
local tar = require "galley.corpus.tar"

local source = {}

-- An article has some thousand bytes; what is much larger does not belong into memory whole.
local largest_member = 256 * 1024 * 1024

local forms = { txt = "text", jsonl = "jsonl", ndjson = "jsonl", csv = "csv", tsv = "csv", tar = "tar" }

--- The form of a file by its name: "text", "jsonl", "csv", "tar"; nil for a name that tells nothing.
---@param name string
---@return string|nil
function source.form(name)
  return forms[(stream.decompressor(name):match "%.(%w+)$" or ""):lower()]
end

local function failing(path, message, size)
  return { path = path, size = size or 0, load = function() return nil, message end }
end

local Source = {}
Source.__index = Source

function Source:options_for(path)
  local options = { path = path }
  for name, value in pairs(self.options) do
    options[name] = value
  end
  return options
end

function Source:record(record, path)
  return records.article(record, self.mapping, self:options_for(path))
end

function Source:json_lines(input, path)
  local found, cjson = pcall(require, "cjson")
  if not found then
    return coroutine.yield(failing(path, "reading JSON lines needs lua-cjson"))
  end
  local number = 0
  for line, message in input:lines() do
    number = number + 1
    local place = ("%s:%d"):format(path, number)
    if not line then
      coroutine.yield(failing(place, message))
    elseif line:find "%S" then
      coroutine.yield { path = place, size = #line + 1, load = function()
        local ok, record = pcall(cjson.decode, number == 1 and line:gsub("^\u{FEFF}", "") or line)
        if not ok or type(record) ~= "table" then
          return nil, ok and "it is no JSON object" or ("it is no JSON: " .. record)
        end
        return self:record(record, place)
      end }
    end
  end
end

function Source:csv(input, path)
  local size = 0
  local lines = input:lines()
  local function counted()
    local line, message = lines()
    size = size + (line and #line + 1 or 0)
    return line, message
  end
  for record, number, message in csv.records(counted, stream.longest_line) do
    local place = ("%s:%d"):format(path, number)
    if record then
      coroutine.yield { path = place, size = size, load = function() return self:record(record, place) end }
    else
      coroutine.yield(failing(place, message, size))
    end
    size = 0
  end
end

--- All bytes of a stream, which is closed; nil and a message if they could not all be read.
local function read_all(input)
  local parts = {}
  while true do
    local bytes, message = input:read()
    if not bytes then
      input.at_end = true
      local ok, problem = input:close()
      return not message and ok and table.concat(parts) or nil, message or problem
    end
    parts[#parts + 1] = bytes
  end
end

function Source:text(input, path, size)
  local bytes, message
  local function read()
    if not bytes and not message then
      bytes, message = read_all(input)
    end
  end
  coroutine.yield { path = path, size = size, hold = read, load = function()
    read()
    if bytes then
      return require "galley".parse(bytes, self:options_for(path))
    end
    return nil, message
  end }
end

--- The member of an archive that is at hand, as something to read from.
local function member_handle(archive)
  return {
    read = function(_, count) return archive:some(count) end,
    close = function() return true end,
  }
end

function Source:member(archive, path, name, size)
  local form = source.form(name)
  if not form or form == "tar" then
    return
  elseif select(2, stream.decompressor(name)) then
    coroutine.yield(failing(path, "compressed files inside of an archive are not read", size))
  elseif form == "text" and size > largest_member then
    coroutine.yield(failing(path, ("it is larger than %d MB"):format(largest_member // (1024 * 1024)), size))
  else
    self:contents(form, stream.over(member_handle(archive)), path, size)
  end
end

function Source:tar(input, path)
  local archive = tar.open(input)
  while true do
    local name, size = archive:next()
    if not name then
      return size and coroutine.yield(failing(path, size))
    end
    self:member(archive, path .. "/" .. name, name, size)
  end
end

local readers = { text = Source.text, jsonl = Source.json_lines, csv = Source.csv, tar = Source.tar }

function Source:contents(form, input, path, size)
  return readers[form](self, input, path, size)
end

--- Gives the entries of one file.
function Source:file(path)
  local form = self.input or source.form(path) or "text"
  if form == "text" and not select(2, stream.decompressor(path)) and path ~= "-" then
    return coroutine.yield { path = path, size = files.size(path), load = function()
      return require "galley".open(path, self.options)
    end }
  end
  local input, message = stream.open(path)
  if not input then
    return coroutine.yield(failing(path, message))
  end
  self:contents(form, input, path)
  local ok
  ok, message = input:close()
  if not ok then
    coroutine.yield(failing(path, message))
  end
end

--- An iterator over the entries of files.
---@param paths fun(): string|nil, string|nil as of files.walk
---@param options table as of galley.parse, for every article
---@param input? "text"|"jsonl"|"csv"|"tar" the form of all files, whatever they are called
---@param mapping table as of records.mapping
---@return fun(): table|nil
function source.entries(paths, options, input, mapping)
  local self = setmetatable({ options = options, input = input, mapping = mapping }, Source)
  return coroutine.wrap(function()
    for path, message in paths do
      if message then
        coroutine.yield(failing(path, message))
      else
        self:file(path)
      end
    end
  end)
end

return source
