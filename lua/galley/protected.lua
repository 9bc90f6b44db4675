--- A protected call. PL/Lua's own pcall opens a subtransaction, which the parallel workers of PostgreSQL do not allow; its
--- lpcall is Lua's.
---@type fun(called: function, ...: any): boolean, any
return rawget(_G, "lpcall") or pcall
