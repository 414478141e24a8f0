import { clickhouse } from "../../src/sql/dialects/clickhouse.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import { sql, whole, word } from "../../src/sql/text/fragment.js";

/**
 * The SQL of ClickHouse 18.16, for the cluster of the tests. It has no window functions, and knows neither the settings that
 * `clickhouse` pins, nor whole numbers of 256 bits, nor dates before 1970, and the text of a decimal
 * can lose digits there: values stay as they are, and the format of the answer makes them text.
 */
export const clickhouse18: Dialect = {
  ...clickhouse,
  ending: "",
  hasWindowFunctions: false,
  placeholder: (place, type) => {
    const name = `{p${place}:${type === "whole" ? "Int64" : "String"}}`;
    return type === "date" ? `toDate(${name})` : name;
  },
  text: (value) => value,
  decimal: (value, places) => sql`toDecimal128(${value}, ${whole(places)})`,
  sum: (value) => sql`sum(toDecimal128(${value}, ${word("0")}))`,
  product: (a, b) => sql`toDecimal128(${a}, ${word("0")}) * toDecimal128(${b}, ${word("0")})`,
  days: (value) => sql`toInt64(toInt32(${value}))`,
  months: (days) => {
    const date = sql`addDays(toDate('1970-01-01'), ${days})`;
    return sql`(toInt64(toYear(${date})) * 12 + toMonth(${date}) - 1)`;
  },
};
