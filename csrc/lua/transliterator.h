/* The Lua type that galley.international makes and the main module runs: a userdata that begins with a
 * galley_further_step. */
#ifndef GALLEY_LUA_TRANSLITERATOR_H
#define GALLEY_LUA_TRANSLITERATOR_H

#define GALLEY_TRANSLITERATOR "galley.transliterator"

#endif
