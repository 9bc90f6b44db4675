std = "lua54+lua53"
max_line_length = 128
files["spec"] = { std = "+busted" }
exclude_files = { "build", "spec/fixtures" }
