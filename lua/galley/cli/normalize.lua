local output = require "galley.cli.output"

local command = { summary = "Print the clean text of files: valid UTF-8, repaired and normalized." }

function command.configure(parser)
  parser:argument("paths", "Files, folders, globs, or - for standard input."):args "+"
  parser:flag("--in-place", "Write the clean text back to the files, but for those with unreadable characters.")
end

local function read(path)
  if path == "-" then
    return io.stdin:read "a"
  end
  return require "galley.file".read(path)
end

local function normalize(path, in_place)
  local bytes, message = read(path)
  if not bytes then
    return nil, message
  end
  local text
  text, message = require "galley".normalize(bytes)
  if not text then
    return nil, message
  end
  local clean = tostring(text)
  if not in_place then
    output.write(clean)
    return true
  elseif clean == bytes then
    return true
  elseif text.invalid > 0 then
    -- Their bytes would be lost.
    return nil, ("%d characters cannot be read: the file is left as it is"):format(text.invalid)
  end
  return require "galley.core".write_file(path, clean)
end

function command.run(arguments)
  local code = 0
  for _, argument in ipairs(arguments.paths) do
    if argument == "-" and arguments.in_place then
      return output.fail "--in-place needs files: standard input has no place"
    end
  end
  for path, message in require "galley.corpus".files(arguments.paths) do
    local ok = not message
    if ok then
      ok, message = normalize(path, arguments.in_place)
    end
    if not ok then
      code = output.fail_path { path = path, message = message }
    end
  end
  return code
end

return command
