return {
  id = "en/dash",
  summary = "A hyphen stands where a dash belongs.",
  level = "warning",
  tags = { "typography" },
  lang = "en",
  why = [[A break in thought takes a dash: an en dash with spaces (British) or an em dash (AP with spaces, Chicago
without). A hyphen joins words. Chicago Manual of Style 6.75–6.91; AP Stylebook: punctuation.]],
  pattern = [[(?<=[\p{L}\d“”"»«)!?,]{2} )--?(?= [\p{L}„“"»«(]{2})]],
  replace = "–",
  examples = {
    { "The train was late - as ever - on Monday.", "The train was late – as ever – on Monday." },
    { good = "The north-south train was late – as ever." },
  },
}
