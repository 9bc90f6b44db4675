return {
  id = "de/comparison",
  summary = "A comparative takes “als”.",
  level = "warning",
  tags = { "language" },
  lang = "de",
  scope = { "title", "lead", "paragraph", "crosshead", "outside quotes" },
  why = [[größer als, ebenso groß wie. Duden, Richtiges und gutes Deutsch: als, wie.]],
  pattern = [[\b(größer|kleiner|höher|älter|jünger|schneller|teurer|billiger|länger|kürzer|stärker|]] ..
    [[schwächer|schlechter|schwerer|leichter|wärmer|kälter|häufiger|seltener|früher|weniger|]] ..
    [[anders) wie(?= (?:der|die|das|ein|eine|er|sie|es|wir|ich|ihr|im|in|bei|vor|noch|man|am|viele|andere|]] ..
    [[alle)\b)]],
  suggest = "$1 als",
  examples = {
    { "Der Steg ist länger wie der Zaun." },
    { "Der neue Steg ist teurer wie ein Haus." },
    { good = "Der Steg ist länger als der Zaun und so hoch wie der Deich." },
  },
}
