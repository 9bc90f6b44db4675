--- The bundled rules, one module each. A list, since Lua alone cannot read folders.
return {
  "de.dash",
  "de.double_blank",
  "de.ellipsis",
  "de.inline_reference",
  "de.missing_blank",
  "de.misspelling",
  "de.non_breaking_space",
  "de.quotation_marks",
  "de.relative_date",
  "de.repeated_sentence",
  "de.single_source",
}
