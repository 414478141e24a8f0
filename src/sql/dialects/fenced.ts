import { type Fragment, sql, word } from "../text/fragment.js";
import { derived } from "../text/select.js";
import type { Dialect } from "./dialect.js";

/** A query as a table whose expressions are computed once for each row. */
export function fenced({ fence = "" }: Dialect, query: Fragment, name: string): Fragment {
  return derived(sql`${query}${word(fence)}`, name);
}
