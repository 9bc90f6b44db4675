local function count(text, pattern)
  local _, found = text:gsub(pattern, "")
  return found
end

return {
  id = "any/unpaired-quotation-mark",
  summary = "A quotation opens and does not close.",
  level = "warning",
  tags = { "typography" },
  scope = { "lead", "paragraph" },
  why = [[A quotation that opens must close, or no one knows where it ends. Only one that goes on in the next paragraph may stay
open, and that reopens it (Chicago Manual of Style 13.32; Duden, Anführungszeichen).]],
  literal = "„",
  check = function(article, found)
    local blocks = article.blocks
    for i, block in ipairs(blocks) do
      local text, following = block.text, blocks[i + 1]
      local opens = count(text, "„")
      if opens > 0 and opens > count(text, "“") + count(text, "”") + count(text, '"') and
          not (following and following.text:find "^[„“\"]") then
        local first = block.first + text:match ".*()„" - 1
        found(first, first + #"„" - 1)
      end
    end
  end,
  examples = {
    { "Er sagte: „Der Steg bleibt." },
    { good = "Er sagte: „Der Steg bleibt.“" },
  },
}
