--- English: function words that tell the language of a text. Words that German has as well ("in", "an", "so", "will") tell
--- nothing and are left out.
return {
  "the", "a", "of", "and", "or", "but", "to", "is", "are", "were", "be", "been", "being", "has", "have", "had", "it",
  "its", "he", "she", "they", "we", "you", "his", "her", "their", "our", "this", "that", "these", "those", "which",
  "who", "whom", "what", "when", "where", "with", "from", "for", "by", "at", "on", "into", "after", "before", "about",
  "between", "through", "during", "without", "than", "not", "no", "would", "could", "should", "can", "may", "must",
  "does", "did", "said", "says", "there", "here", "as", "if", "because", "while", "more", "most", "some", "any",
  "only", "over", "such", "them", "him", "up", "out", "yesterday", "today",
}
