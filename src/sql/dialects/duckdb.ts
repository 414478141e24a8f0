import { sql, whole } from "../text/fragment.js";
import type { Dialect } from "./dialect.js";
import { placeholders, quotedBy, standard } from "./standard.js";

const types = {
  text: "VARCHAR",
  whole: "BIGINT",
  boolean: "BOOLEAN",
  instant: "TIMESTAMPTZ",
  local: "TIMESTAMP",
  date: "DATE",
  double: "DOUBLE",
  decimal: "DECIMAL(38, ",
} as const;

/**
 * The SQL of DuckDB. Statements take `$1` and a list, as `connection.runAndReadAll` of @duckdb/node-api does.
 *
 * @example
 * duckdb.quote("shop"); // '"shop"'
 */
export const duckdb: Dialect = {
  name: "duckdb",
  tested: "executed",
  quote: quotedBy('"'),
  ...placeholders(types, (place) => `$${place}`),
  ...standard(types),
  // A left join by `or` compares every row with every other.
  same: (a, b) => sql`${a} is not distinct from ${b}`,
  shortDecimal: (value, places) => sql`cast(${value} as DECIMAL(18, ${whole(places)}))`,
  // A sum of BIGINT is a HUGEINT, and a product of two of them is an error beyond 128 bits.
  product: (a, b) => sql`cast(${a} as HUGEINT) * ${b}`,
  milliseconds: (value) => sql`epoch_ms(${value})`,
  days: (value) => sql`(${value} - DATE '1970-01-01')`,
  months: (days) => {
    const date = sql`(DATE '1970-01-01' + cast(${days} as INTEGER))`;
    return sql`(year(${date}) * 12 + month(${date}) - 1)`;
  },
};
