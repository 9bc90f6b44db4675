local output = require "galley.cli.output"
local shared = require "galley.cli.report_options"

local command = { summary = "The first half of a report: a partial result, for `galley report NAME --merge`." }

local function part(text)
  local k, n = text:match "^(%d+)/(%d+)$"
  k, n = math.tointeger(tonumber(k)), math.tointeger(tonumber(n))
  if not k or k < 1 or k > n then
    return nil, ("--part takes k/n with 1 <= k <= n, not '%s'"):format(text)
  end
  return { k, n }
end

function command.configure(parser, arguments)
  shared.configure(parser, arguments)
  parser:option("--part", "Read every n-th article, beginning with the k-th."):argname "K/N":convert(part)
  parser:epilog "Partial results are JSON lines; the order in which they are merged does not matter."
end

function command.run(arguments)
  if not arguments.name then
    return output.fail "which report? (see galley map --help)"
  end
  local definition, options, corpus = shared.read(arguments)
  if not definition then
    return 2
  elseif arguments.part then
    corpus = corpus:part(arguments.part[1], arguments.part[2])
  end
  local state, message = require "galley.report".map(definition, corpus, options)
  if not state then
    return output.fail(message)
  end
  require "galley.report.partial".write(state, output.write)
  -- What failed is in the partial result; whoever merges it says so.
  return state.interrupted and 130 or 0
end

return command
