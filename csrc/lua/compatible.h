/* What Lua 5.3 lacks of the functions of 5.4. There a userdata has one user value. */
#ifndef GALLEY_LUA_COMPATIBLE_H
#define GALLEY_LUA_COMPATIBLE_H

#include <lua.h>

#if LUA_VERSION_NUM < 504
#define lua_newuserdatauv(L, size, values) lua_newuserdata(L, size)
#define lua_setiuservalue(L, index, n)     lua_setuservalue(L, index)
#define lua_getiuservalue(L, index, n)     lua_getuservalue(L, index)
#endif

#endif
