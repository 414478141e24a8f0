import { sql } from "../text/fragment.js";
import type { Dialect } from "./dialect.js";
import { checkedName, placeholders, standard } from "./standard.js";

const types = {
  text: "STRING",
  whole: "INT64",
  boolean: "BOOL",
  instant: "TIMESTAMP",
  local: "DATETIME",
  date: "DATE",
  double: "FLOAT64",
  decimal: "BIGNUMERIC(76, ",
} as const;

/**
 * The SQL of BigQuery. Statements take `@p1` and an object, as `bigquery.query` of
 * @google-cloud/bigquery does with `params`. The tests of this library parse them and do not run them.
 *
 * @example
 * bigquery.quote("shop"); // "`shop`"
 */
export const bigquery: Dialect = {
  name: "bigquery",
  tested: "parsed",
  quote: (name) => `\`${checkedName(name).replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\``,
  ...placeholders(
    types,
    (place) => `@p${place}`,
    (place) => `p${place}`,
  ),
  ...standard(types),
  decimal: (value, places) =>
    // A BIGNUMERIC without parameters holds 38 digits on either side of the point.
    sql`round(cast(${value} as BIGNUMERIC), ${{ parts: [String(places)] }})`,
  sum: (value) => sql`sum(cast(${value} as BIGNUMERIC))`,
  product: (a, b) => sql`cast(${a} as BIGNUMERIC) * cast(${b} as BIGNUMERIC)`,
  floorDivide: (value, divisor) =>
    sql`cast(floor((${value}) / ${{ parts: [String(divisor)] }}) as INT64)`,
  milliseconds: (value, is) =>
    is === "instant"
      ? sql`unix_millis(${value})`
      : sql`datetime_diff(${value}, DATETIME '1970-01-01 00:00:00', MILLISECOND)`,
  days: (value) => sql`date_diff(${value}, DATE '1970-01-01', DAY)`,
  months: (days) => {
    const date = sql`date_add(DATE '1970-01-01', INTERVAL ${days} DAY)`;
    return sql`(extract(YEAR from ${date}) * 12 + extract(MONTH from ${date}) - 1)`;
  },
};
