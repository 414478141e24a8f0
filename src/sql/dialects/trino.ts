import { sql } from "../text/fragment.js";
import type { Dialect } from "./dialect.js";
import { placeholders, quotedBy, standard } from "./standard.js";

const types = {
  text: "varchar",
  whole: "bigint",
  boolean: "boolean",
  instant: "timestamp(3) with time zone",
  local: "timestamp(3)",
  date: "date",
  double: "double",
  decimal: "decimal(38, ",
} as const;

/**
 * The SQL of Trino. Statements take `?` and a list, as `EXECUTE IMMEDIATE … USING` does; trino-client
 * binds no parameters itself. The tests of this library parse them and do not run them.
 *
 * @example
 * trino.quote("shop"); // '"shop"'
 */
export const trino: Dialect = {
  name: "trino",
  tested: "parsed",
  quote: quotedBy('"'),
  ...placeholders(types, () => "?"),
  ...standard(types),
  // A sum of bigint is a bigint, which is an error if it overflows.
  sum: (value) => sql`sum(cast(${value} as decimal(38, 0)))`,
  product: (a, b) => sql`cast(${a} as decimal(19, 0)) * cast(${b} as decimal(19, 0))`,
  milliseconds: (value, is) =>
    is === "instant"
      ? sql`date_diff('millisecond', timestamp '1970-01-01 00:00:00 UTC', ${value})`
      : sql`date_diff('millisecond', timestamp '1970-01-01 00:00:00', ${value})`,
  days: (value) => sql`date_diff('day', date '1970-01-01', ${value})`,
  months: (days) => {
    const date = sql`date_add('day', ${days}, date '1970-01-01')`;
    return sql`(year(${date}) * 12 + month(${date}) - 1)`;
  },
};
