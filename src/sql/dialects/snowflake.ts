import { sql } from "../text/fragment.js";
import type { Dialect } from "./dialect.js";
import { placeholders, quotedBy, standard } from "./standard.js";

const types = {
  text: "VARCHAR",
  whole: "NUMBER(38, 0)",
  boolean: "BOOLEAN",
  instant: "TIMESTAMP_TZ",
  local: "TIMESTAMP_NTZ",
  date: "DATE",
  double: "DOUBLE",
  decimal: "NUMBER(38, ",
} as const;

/**
 * The SQL of Snowflake. Statements take `?` and a list, as `connection.execute` of snowflake-sdk does
 * with `binds`. The tests of this library parse them and do not run them on Snowflake.
 *
 * @example
 * snowflake.quote("shop"); // '"shop"'
 */
export const snowflake: Dialect = {
  name: "snowflake",
  tested: "parsed",
  quote: quotedBy('"'),
  ...placeholders(types, () => "?"),
  ...standard(types),
  product: (a, b) => sql`${a} * ${b}`,
  milliseconds: (value, is) =>
    is === "instant"
      ? sql`date_part(epoch_millisecond, ${value})`
      : sql`datediff(millisecond, cast('1970-01-01 00:00:00' as TIMESTAMP_NTZ), ${value})`,
  days: (value) => sql`datediff(day, cast('1970-01-01' as DATE), ${value})`,
  months: (days) => {
    const date = sql`dateadd(day, ${days}, cast('1970-01-01' as DATE))`;
    return sql`(year(${date}) * 12 + month(${date}) - 1)`;
  },
};
