return {
  id = "en/loaded-word",
  summary = "The word takes sides.",
  level = "hint",
  tags = { "language" },
  lang = "en",
  scope = { "title", "lead", "paragraph", "outside quotes" },
  why = [[Words that judge while they seem to name (AP Stylebook: inclusive storytelling, immigration, suicide; Reuters
Handbook of Journalism: terrorism).]],
  terms = {
    ["illegal alien"] = { "person in the country illegally" },
    ["illegal aliens"] = { "people in the country illegally" },
    ["illegal immigrants"] = { "people in the country illegally" },
    ["committed suicide"] = { "killed himself", "died by suicide" },
    ["commit suicide"] = { "kill oneself", "die by suicide" }, ["wheelchair-bound"] = { "uses a wheelchair" },
    ["confined to a wheelchair"] = { "uses a wheelchair" }, ["collateral damage"] = { "civilian casualties" },
    ["honor killing"] = { "killing" }, ["honour killing"] = { "killing" }, ["enhanced interrogation"] = { "torture" },
    ["ethnic cleansing"] = {}, ["mankind"] = { "humanity" }, ["manmade"] = { "human-made" },
    ["man-made"] = { "human-made" }, ["crazed"] = {}, ["third world"] = { "developing countries" },
    ["Third World"] = { "developing countries" }, ["migrant wave"] = { "many migrants" },
    ["flood of migrants"] = { "many migrants" }, ["freedom fighter"] = { "fighter" },
  },
  examples = {
    { "The report speaks of collateral damage." },
    { good = "The report speaks of civilian casualties." },
  },
}
