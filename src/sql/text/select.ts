import type { Clauses } from "./clauses.js";
import { type Fragment, joined, sql, word } from "./fragment.js";

/** What a query selects: each expression by its name. */
export type Selected = Readonly<Record<string, Fragment>>;

/** A query. Names of expressions are words of this library, which no dialect needs to quote. */
export function select(selected: Selected, { from, where = [], groupBy = [] }: Clauses): Fragment {
  const list = joined(
    Object.entries(selected).map(([name, expression]) => sql`${expression} as ${word(name)}`),
    ", ",
  );
  const filter = where.length === 0 ? sql`` : sql` where ${joined(where, " and ")}`;
  const groups = groupBy.length === 0 ? sql`` : sql` group by ${word(groupBy.join(", "))}`;
  return sql`select ${list} from ${from}${filter}${groups}`;
}

/** A query as a table with a name. */
export function derived(query: Fragment, name: string): Fragment {
  return sql`(${query}) ${word(name)}`;
}

/** How many rows meet a condition. */
export function countIf(condition: Fragment): Fragment {
  return sql`count(case when ${condition} then 1 end)`;
}

/** The expression if the condition holds, otherwise null. */
export function onlyIf(condition: Fragment, expression: Fragment): Fragment {
  return sql`case when ${condition} then ${expression} end`;
}
