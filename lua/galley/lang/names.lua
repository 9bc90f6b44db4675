--- How spellings of a name are folded to one key: what galley.name_key does, as data. The rules follow the common
--- transcriptions of Russian, Ukrainian, Belarusian and Kazakh names into German (Duden), English (BGN/PCGN) and the
--- scholarly ISO 9, which ICU's transliterator "Cyrillic-Latin" writes.
---
--- Small letters are letters, capitals stand for sounds that are spelt in many ways: S for sch, sh, š, zh, ž; X for
--- tsch, ch, č, kh, х. Folding is coarse on purpose: a key serves to find spellings, not to tell how a name sounds.
local names = {}

--- Letters of ISO 9 and of Slavic Latin alphabets, before accents are taken off.
names.letters = {
  ["š"] = "S", ["ž"] = "S", ["č"] = "X", ["ć"] = "X", ["ŝ"] = "SX", ["û"] = "iu", ["â"] = "ia", ["ë"] = "io",
  ["ï"] = "i", ["ê"] = "ie", ["đ"] = "dj", ["ʹ"] = "", ["ʺ"] = "", ["’"] = "", ["ʼ"] = "",
}

--- Before the others, for names that were written in Cyrillic letters: Lua patterns and what stands for them.
names.cyrillic = { { "c", "ts" }, { "h", "X" } }

--- In this order, on each word: Lua patterns and what stands for them.
names.rules = {
  { "schtsch", "SX" }, { "shch", "SX" }, { "stsch", "SX" }, { "tsch", "X" }, { "tch", "X" }, { "sch", "S" },
  { "sh", "S" }, { "zh", "S" }, { "kh", "X" }, { "ch", "X" }, { "ic$", "iX" },
  { "tz", "s" }, { "ts", "s" }, { "ck", "k" }, { "c([eiy])", "s%1" }, { "c", "k" }, { "q", "k" },
  { "z", "s" }, { "w", "v" }, { "ph", "f" }, { "ff$", "v" }, { "x", "ks" },
  { "[jy]", "i" },
  { "^ie", "e" },                           -- Jelzin, Yeltsin, Ельцин
  { "([aeou])i([aeou])", "%1%2" },          -- Tokajew, Tokayev, Токаев
  { "([SX])i?ov$", "%1ev" },                -- Gorbatschow, Gorbachev, Горбачёв
  { "([^aeou])ie", "%1e" },                 -- Medwedjew, Medvedev
  { "(%a)%1", "%1" }, { "(%a)%1", "%1" },   -- doubled letters
}

--- Words that the rules leave alone: Roman numerals (Charles III.).
names.kept = "^[ivx]+$"

return names
