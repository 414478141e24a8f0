import { InputError } from "../../kernel/inputError.js";
import type { Dialect } from "../dialects/dialect.js";
import { type Fragment, joined, sql, word } from "../text/fragment.js";
import { quotedName } from "./columnName.js";

/** Where an engine finds the rows: a table by its name, or a query of your own in the SQL of the engine. */
export type SqlTable =
  | {
      /** The name of the table, or its parts: `["shop", "orders"]` for a schema and a table. Each part is quoted. */
      readonly table: string | readonly string[];
      /** A query has no name of a table. */
      readonly query?: undefined;
    }
  | {
      /** A query of your own, which becomes a part of the statement as it is. */
      readonly query: string;
      /** A table has no query. */
      readonly table?: undefined;
    };

/** The table or query, as the `from` of a statement. */
export function tableOf(dialect: Dialect, source: SqlTable): Fragment {
  const quoted = (name: unknown): Fragment => quotedName(dialect, "table", name, "table");
  const { table, query } = source as { readonly table?: unknown; readonly query?: unknown };
  if (table !== undefined && query === undefined) {
    const names: unknown = typeof table === "string" ? [table] : table;
    if (Array.isArray(names) && names.length > 0)
      return sql`${joined((names as unknown[]).map(quoted), ".")} em_source`;
  }
  if (table === undefined && typeof query === "string" && query.trim() !== "") {
    return sql`(${word(query)}) em_source`;
  }
  throw new InputError(
    "table",
    table ?? query,
    "the name of a table, or left out where a query is given",
  );
}
