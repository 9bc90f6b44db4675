rockspec_format = "3.0"
package = "galley"
version = "scm-1"
source = { url = "." }
description = {
  summary = "A copy desk that you script: reads news articles, checks them with rules, reports over them.",
  detailed = [[
A Lua module with a C core on libicu that reads news articles, German first, and normalizes their text without losing
where each byte came from. Editorial rules and reports are short Lua scripts on top. The module needs Lua and ICU; the
command also needs argparse, lua-cjson, luafilesystem and, for the REPL, readline, where they are installed.]],
  license = "MIT",
}
supported_platforms = { "unix" }
dependencies = { "lua >= 5.3, < 5.5" }
external_dependencies = { ICU = { header = "unicode/utypes.h" } }
build = {
  type = "make",
  build_target = "build",
  install_target = "install",
  build_variables = {
    CC = "$(CC)", CFLAGS = "$(CFLAGS)", LUA = "$(LUA)", LUA_INCDIR = "$(LUA_INCDIR)",
  },
  install_variables = {
    LUA = "$(LUA)", MODDIR = "$(LUADIR)", LIBDIR = "$(LIBDIR)", BINDIR = "$(BINDIR)", LUA_INCDIR = "$(LUA_INCDIR)",
  },
}
