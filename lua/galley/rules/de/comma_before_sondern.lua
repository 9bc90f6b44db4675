return {
  id = "de/comma-before-sondern",
  summary = "A comma is missing before “sondern”.",
  level = "warning",
  tags = { "spelling" },
  lang = "de",
  why = [["sondern" joins what is opposed, and a comma stands before it. Amtliche Regelung, § 72; Duden, Komma, K 111.]],
  pattern = [[(?<=[\p{L}\d“"«»)])(?= sondern\b)(?<!\bzu)(?<! ab)]],
  literal = "sondern",
  suggest = ",",
  examples = {
    { "Er kam nicht am Montag sondern am Dienstag." },
    { good = "Er kam nicht am Montag, sondern am Dienstag." },
    { good = "Sondern heißt trennen." },
  },
}
