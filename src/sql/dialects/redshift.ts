import { sql } from "../text/fragment.js";
import type { Dialect } from "./dialect.js";
import { placeholders, quotedBy, standard } from "./standard.js";

const types = {
  text: "varchar(65535)",
  whole: "bigint",
  boolean: "boolean",
  instant: "timestamptz",
  local: "timestamp",
  date: "date",
  double: "double precision",
  decimal: "decimal(38, ",
} as const;

/**
 * The SQL of Redshift. Statements take `$1` and a list, as `client.query` of pg does. The tests of this
 * library parse them and do not run them.
 *
 * @example
 * redshift.quote("shop"); // '"shop"'
 */
export const redshift: Dialect = {
  name: "redshift",
  tested: "parsed",
  quote: quotedBy('"'),
  ...placeholders(types, (place) => `$${place}`),
  ...standard(types),
  sum: (value) => sql`sum(cast(${value} as decimal(38, 0)))`,
  product: (a, b) => sql`cast(${a} as decimal(19, 0)) * cast(${b} as decimal(19, 0))`,
  milliseconds: (value) => sql`datediff(ms, '1970-01-01 00:00:00', ${value})`,
  days: (value) => sql`datediff(day, '1970-01-01', ${value})`,
  months: (days) => {
    const date = sql`dateadd(day, cast(${days} as integer), cast('1970-01-01' as date))`;
    return sql`cast(extract(year from ${date}) * 12 + extract(month from ${date}) - 1 as bigint)`;
  },
};
