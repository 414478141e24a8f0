import { sql } from "../text/fragment.js";
import type { Dialect } from "./dialect.js";
import { placeholders, quotedBy, standard } from "./standard.js";

const types = {
  text: "text",
  whole: "bigint",
  boolean: "boolean",
  instant: "timestamptz",
  local: "timestamp",
  date: "date",
  double: "double precision",
  decimal: "numeric(38, ",
} as const;

/**
 * The SQL of PostgreSQL. Statements take `$1` and a list, as `client.query` of pg and PGlite do.
 *
 * @example
 * postgresql.quote("shop"); // '"shop"'
 */
export const postgresql: Dialect = {
  name: "postgresql",
  tested: "executed",
  quote: quotedBy('"'),
  ...placeholders(types, (place) => `$${place}`),
  ...standard(types),
  fence: " offset 0",
  product: (a, b) => sql`cast(${a} as numeric) * ${b}`,
  milliseconds: (value) => sql`cast(floor(extract(epoch from ${value}) * 1000) as bigint)`,
  days: (value) => sql`(${value} - date '1970-01-01')`,
  months: (days) => {
    const date = sql`(date '1970-01-01' + cast(${days} as integer))`;
    return sql`cast(extract(year from ${date}) * 12 + extract(month from ${date}) - 1 as bigint)`;
  },
};
