import type { Dialect } from "../dialects/dialect.js";
import type { Fault } from "../statement/fault.js";
import { type Fragment, sql, whole } from "../text/fragment.js";

const expected = "a whole number from 0 up";

/** The fault of rows in which a count is negative, a fraction, or too large for a double. */
export function wholeFault(dialect: Dialect, field: string, column: Fragment): Fault {
  const isWhole = sql`${column} = ${dialect.whole(column)}`;
  const condition = sql`${column} < 0 or ${column} > ${whole(Number.MAX_SAFE_INTEGER)} or not (${isWhole})`;
  return { field, received: "another value", expected, condition, isOfRow: true };
}

/** The fault of rows without a count that every record has. */
export function missingCountFault(field: string, column: Fragment): Fault {
  return { field, received: "null", expected, condition: sql`${column} is null`, isOfRow: true };
}
