--- The command. Each subcommand is a module galley.cli.NAME that returns
--- { summary = string, configure = fun(command, arguments), run = fun(arguments): integer }, run giving the exit code.
local output = require "galley.cli.output"

local names = { "show", "check", "report", "map", "normalize", "rules", "explain", "test", "repl" }

local function show_version()
  output.write(("galley %s\n"):format(require "galley.version"))
  os.exit(output.finish(0), true)
end

--- The command that the arguments name, so that the modules of the others are not loaded.
local function command_in(arguments)
  for _, argument in ipairs(arguments) do
    if argument:sub(1, 1) ~= "-" then
      for _, name in ipairs(names) do
        if name == argument then
          return name
        end
      end
      return nil
    end
  end
end

local function build_parser(argparse, wanted, arguments)
  local parser = argparse("galley", "galley reads news articles: what they say, and what the copy desk would change.")
    :require_command(false):command_target "command"
    :epilog "A path is a file, a folder (its *.txt files), a glob, or - for standard input.\n"
    :help_max_width(100)
  parser._epilog = parser._epilog .. "Exit codes: 0 all well, 1 findings, 2 could not run or could not read everything."
  parser:flag("--version", "Show the version and exit."):action(show_version)
  for _, name in ipairs(wanted and { wanted } or names) do
    local module = require("galley.cli." .. name)
    local command = parser:command(name, module.summary)
    command:summary(module.summary)
    module.configure(command, arguments)
  end
  return parser
end

local function main(arguments)
  if arguments[1] == "--version" then
    show_version()   -- without loading anything
  end
  require "galley.bytecode".install()
  local found, argparse = pcall(require, "argparse")
  if not found then
    return output.fail "the command needs lua-argparse"
  end
  local wanted = command_in(arguments)
  local parser = build_parser(argparse, wanted, arguments)
  local ok, parsed = parser:pparse(arguments)
  if not ok then
    local command = wanted and "galley " .. wanted or "galley"
    parsed = parsed:gsub("\nDid you mean (.-)%?$", "; did you mean %1?")
    return output.fail(("%s (see %s --help)"):format(parsed, command))
  elseif not parsed.command then
    io.stderr:write(parser:get_help(), "\n")
    return 2
  end
  return require("galley.cli." .. parsed.command).run(parsed) or 0
end

local ok, code = pcall(main, arg)
if not ok then
  local message = tostring(code)
  if message:find("interrupted!", 1, true) then
    code = 130
  else
    code = output.fail((message:gsub("\n.*", "")))
  end
end
-- The system takes all memory back faster than Lua gives it back.
os.exit(output.finish(code))
