import { sql } from "../text/fragment.js";
import type { Dialect } from "./dialect.js";
import { placeholders, quotedBy, standard } from "./standard.js";

const types = {
  text: "string",
  whole: "bigint",
  boolean: "boolean",
  instant: "timestamp",
  local: "timestamp_ntz",
  date: "date",
  double: "double",
  decimal: "decimal(38, ",
} as const;

/**
 * The SQL of Spark and Databricks. Statements take `:p1` and an object, as `spark.sql(text, args)` does.
 *
 * @example
 * spark.quote("shop"); // "`shop`"
 */
export const spark: Dialect = {
  name: "spark",
  tested: "executed",
  quote: quotedBy("`"),
  ...placeholders(
    types,
    (place) => `:p${place}`,
    (place) => `p${place}`,
  ),
  ...standard(types),
  // If ANSI mode is off, a sum of bigint wraps around without an error.
  sum: (value) => sql`sum(cast(${value} as decimal(28, 0)))`,
  product: (a, b) => sql`cast(${a} as decimal(19, 0)) * cast(${b} as decimal(19, 0))`,
  milliseconds: (value, is) =>
    is === "instant"
      ? sql`unix_millis(${value})`
      : sql`timestampdiff(MILLISECOND, timestamp_ntz'1970-01-01 00:00:00', ${value})`,
  days: (value) => sql`datediff(${value}, date'1970-01-01')`,
  months: (days) => {
    const date = sql`date_add(date'1970-01-01', cast(${days} as int))`;
    return sql`(year(${date}) * 12 + month(${date}) - 1)`;
  },
};
