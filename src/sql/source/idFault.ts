import type { Dialect } from "../dialects/dialect.js";
import type { Fault } from "../statement/fault.js";
import { type Fragment, parameter, sql } from "../text/fragment.js";

const expected = "a non-empty text, a whole number or a bigint";

/** The fault of rows whose id is an empty text, which memory refuses too. */
export function emptyIdFault(dialect: Dialect, field: string, column: Fragment): Fault {
  const condition = sql`${dialect.text(column)} = ${parameter("", "text")}`;
  return { field, received: "an empty text", expected, condition, isOfRow: true };
}

/** The fault of rows without an id that every record has. */
export function missingIdFault(field: string, column: Fragment): Fault {
  return { field, received: "null", expected, condition: sql`${column} is null`, isOfRow: true };
}
