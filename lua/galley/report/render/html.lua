--- A report as one HTML page that needs no other file, no network and no script: tables, charts with their data, light
--- and dark as the reader's system has it, and fit for printing.
local chart = require "galley.report.chart"
local html = require "galley.format.html"
local svg = require "galley.format.svg"
local text_table = require "galley.format.table"

local renderer = {}

local style = [[
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --faint: #59636e; --rule: #d5dae0; --band: #f4f6f8;
  --c1: #0b63a5; --c2: #c2490a; --c3: #157347; --c4: #8a3ea8; --c5: #806500; --c6: #b0214f; --c7: #5c6570; }
@media (prefers-color-scheme: dark) { :root { --paper: #14181d; --ink: #e6e9ed; --faint: #a3adb8; --rule: #39424d;
  --band: #1d232a; --c1: #6cb6ff; --c2: #ffa15c; --c3: #5fd08f; --c4: #d49bf0; --c5: #e3c34d; --c6: #ff8fae;
  --c7: #aab4c0; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { margin: 0; font-size: 1.7rem; line-height: 1.2; }
h2 { margin: 2.2rem 0 .6rem; font-size: 1.15rem; line-height: 1.3; }
p { max-width: 44rem; margin: .5rem 0; }
.facts, .note, footer { color: var(--faint); }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: .5rem; font-size: .875rem; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 2px solid var(--c1); }
table { border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
thead th { border-bottom: 2px solid var(--rule); color: var(--faint); font-weight: 600; }
tbody th { font-weight: 400; }
.short { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
figure { margin: .5rem 0 0; }
table.bars { width: 100%; }
table.bars th[scope=row] span { display: block; width: max-content; max-width: min(24rem, 40vw); overflow-wrap: anywhere; }
td.bar { width: 100%; padding-top: .45rem; }
td.bar svg { display: block; }
svg { display: block; width: 100%; overflow: visible; }
.grid { stroke: var(--rule); stroke-width: 1; vector-effect: non-scaling-stroke; }
polyline, path { fill: none; stroke-width: 2; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
rect.c1 { fill: var(--c1) } rect.c2 { fill: var(--c2) } rect.c3 { fill: var(--c3) } rect.c4 { fill: var(--c4) }
rect.c5 { fill: var(--c5) } rect.c6 { fill: var(--c6) } rect.c7 { fill: var(--c7) } rect.heat { fill: var(--c1) }
polyline.c1, path.c1 { stroke: var(--c1) } polyline.c2, path.c2 { stroke: var(--c2) } polyline.c3 { stroke: var(--c3) }
polyline.c4 { stroke: var(--c4) } polyline.c5 { stroke: var(--c5) } polyline.c6 { stroke: var(--c6) }
polyline.c7 { stroke: var(--c7) }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 .75rem; padding: 0; list-style: none;
  font-size: .875rem; }
.key { display: inline-block; width: .8rem; height: .8rem; margin-right: .4rem; border-radius: 2px; }
.key.c1 { background: var(--c1) } .key.c2 { background: var(--c2) } .key.c3 { background: var(--c3) }
.key.c4 { background: var(--c4) } .key.c5 { background: var(--c5) } .key.c6 { background: var(--c6) }
.key.c7 { background: var(--c7) }
.plot { display: grid; grid-template-columns: auto 1fr; gap: .4rem .6rem; font-size: .8125rem; color: var(--faint);
  margin-top: .75rem; }
.plot .y { display: flex; flex-direction: column; justify-content: space-between; text-align: right; margin: -.6rem 0; }
.plot .x { grid-column: 2; }
.x { display: flex; justify-content: space-between; gap: .5rem; }
.labelled { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0 .6rem; font-size: .8125rem;
  line-height: 1.2; }
.labelled ul { margin: 0; padding: 0; list-style: none; max-width: min(24rem, 45vw); }
.labelled li { display: flex; align-items: center; justify-content: flex-end; height: 34px; text-align: right;
  overflow-wrap: anywhere; }
.labelled li span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
@media (max-width: 40rem) { .labelled { font-size: .6875rem; } .labelled ul { max-width: 58vw; } }
.labelled .x { grid-column: 2; color: var(--faint); padding-top: .3rem; }
details { margin-top: .75rem; font-size: .9375rem; }
summary { color: var(--faint); cursor: pointer; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media print { body { font-size: 11px; } main { max-width: none; padding: 0; } .scroll { overflow: visible; }
  figure, tr { break-inside: avoid; } details::details-content { display: block; content-visibility: visible; }
  * { print-color-adjust: exact; } }
]]

local draw = {}

function draw.table(section, name)
  return html.table(section.columns, section.rows, name)
end

function draw.note(section)
  return ('<p class="note">%s</p>\n'):format(html.escape(section.text))
end

local function figure(section, name)
  local data = ""
  if section.kind ~= "bars" then
    local columns, rows = chart.data(section)
    data = "<details><summary>Data</summary>\n" .. html.table(columns, rows, name .. ", data") .. "</details>\n"
  end
  return ("<figure>\n%s%s</figure>\n"):format(svg[section.kind](section, name), data)
end

local function section_of(section, number)
  local name = section.title or ("Table %d"):format(number)
  local body = (draw[section.kind] or figure)(section, name)
  return section.title and ("<section>\n<h2>%s</h2>\n%s</section>\n"):format(html.escape(section.title), body) or body
end

local function paragraphs(text)
  local parts = {}
  for paragraph in (text .. "\n\n"):gmatch "(.-)\n%s*\n" do
    if paragraph:find "%S" then
      parts[#parts + 1] = ("<p>%s</p>\n"):format(html.escape(paragraph))
    end
  end
  return table.concat(parts)
end

local function facts(rows)
  local count = #(rows.failures or {})
  return ("%d articles%s%s"):format(rows.articles or 0, count > 0 and (", %d failed"):format(count) or "",
    rows.interrupted and ", interrupted before the end" or "")
end

local function options_text(options)
  local names = {}
  for name in pairs(options or {}) do
    names[#names + 1] = name
  end
  table.sort(names)
  for i, name in ipairs(names) do
    names[i] = ("%s = %s"):format(name, text_table.cell(options[name]))
  end
  return #names > 0 and " · " .. table.concat(names, ", ") or ""
end

---@param output table
---@return string
function renderer.render(output)
  local rows = output.rows
  local definition = rows.run.definition
  local parts = {}
  for number, section in ipairs(output.sections) do
    parts[number] = section_of(section, number)
  end
  if rows.failures and #rows.failures > 0 then
    parts[#parts + 1] = ("<section>\n<h2>Failed</h2>\n%s</section>\n")
      :format(html.table({ "path", "message" }, rows.failures, "Failed"))
  end
  if definition.about then
    parts[#parts + 1] = ("<section>\n<h2>What is counted</h2>\n%s</section>\n"):format(paragraphs(definition.about))
  end
  local title = html.escape(definition.id)
  return table.concat {
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>', title, "</title>\n<style>\n", style,
    "</style>\n</head>\n<body>\n<main>\n<h1>", title, "</h1>\n<p>", html.escape(definition.summary), "</p>\n",
    '<p class="facts">', facts(rows), "</p>\n", table.concat(parts),
    "<footer>galley ", require "galley".version, " · ", title, html.escape(options_text(rows.run.options)),
    "</footer>\n</main>\n</body>\n</html>\n",
  }
end

return renderer
