return {
  id = "de/missing-comma",
  summary = "A comma is missing before the subordinate clause.",
  level = "warning",
  tags = { "spelling" },
  lang = "de",
  why = [[A comma separates a clause with “dass” from the verb it hangs on, and “sondern” from what it corrects.
Amtliche Regelung, §§ 72, 74; Duden, Komma, K 111, K 121.]],
  pattern = [[\b((?:sag|erklär|beton|versicher|behaupt|glaub|hoff|mein|berichte|fürchte|befürchte|kritisier|]] ..
    [[warn|erwart|bestätig|mitteil|ankündig|wünsch|wuss|wiss|weiß|zeig|heiß|bedeut|forder|verlang)(?:e|t|]] ..
    [[te|ten|en|tet|eten|ete)?) (dass)\b]],
  -- Where the comma stands, none of the endings of these verbs does.
  literal = {
    "b dass", "e dass", "f dass", "g dass", "h dass", "l dass", "n dass", "r dass", "s dass", "t dass", "ß dass",
  },
  suggest = "$1, $2",
  examples = {
    { "Er sagte dass er komme." },
    { "Alle hoffen dass es hält." },
    { good = "Er sagte, dass er komme." },
  },
}
