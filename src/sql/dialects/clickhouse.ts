import { sql, whole } from "../text/fragment.js";
import type { ParameterType } from "../text/parameterType.js";
import type { Dialect } from "./dialect.js";
import { checkedName, standard } from "./standard.js";

const types = {
  text: "Nullable(String)",
  whole: "Nullable(Int64)",
  boolean: "Nullable(Bool)",
  instant: "Nullable(DateTime64(3, 'UTC'))",
  local: "Nullable(DateTime64(3, 'UTC'))",
  date: "Nullable(Date32)",
  double: "Nullable(Float64)",
  decimal: "Nullable(Decimal(38, ",
} as const;
/** Times come as text: a client would read the text of a DateTime64 parameter in its own way. */
const placeholders: Readonly<Record<ParameterType, (name: string) => string>> = {
  text: (name) => `{${name}:String}`,
  whole: (name) => `{${name}:Int64}`,
  boolean: (name) => `{${name}:Bool}`,
  instant: (name) => `parseDateTime64BestEffort({${name}:String}, 3, 'UTC')`,
  local: (name) => `parseDateTime64BestEffort({${name}:String}, 3, 'UTC')`,
  date: (name) => `toDate32({${name}:String})`,
};

/**
 * The SQL of ClickHouse. Statements take `{p1:String}` and an object, as `client.query` of
 * @clickhouse/client does with `query_params`.
 *
 * @example
 * clickhouse.quote("shop"); // "`shop`"
 */
export const clickhouse: Dialect = {
  name: "clickhouse",
  tested: "executed",
  quote: (name) => `\`${checkedName(name).replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\``,
  placeholder: (place, type) => placeholders[type](`p${place}`),
  parameters: (values) =>
    Object.fromEntries(values.map((value, index) => [`p${index + 1}`, value])),
  // The settings of a user or a session could cut an answer short without an error, so they are
  // overridden here.
  ending:
    " settings group_by_overflow_mode = 'throw', join_overflow_mode = 'throw', timeout_overflow_mode = 'throw', read_overflow_mode = 'throw', result_overflow_mode = 'throw', limit = 0, offset = 0",
  ...standard(types),
  leftJoin: "all left join",
  decimal: (value, places) => sql`cast(${value} as Nullable(Decimal(38, ${whole(places)})))`,
  text: (value) => sql`toString(${value})`,
  // A sum of Int64 and a product of Decimal128 overflow without an error.
  sum: (value) => sql`sum(toInt256(${value}))`,
  product: (a, b) => sql`toInt256(${a}) * toInt256(${b})`,
  floorDivide: (value, divisor) => sql`toInt64(floor((${value}) / ${whole(divisor)}))`,
  milliseconds: (value) => sql`toUnixTimestamp64Milli(toDateTime64(${value}, 3, 'UTC'))`,
  days: (value) => sql`toInt64(toInt32(toDate32(${value})))`,
  months: (days) => {
    const date = sql`addDays(toDate32('1970-01-01'), ${days})`;
    return sql`(toInt64(toYear(${date})) * 12 + toMonth(${date}) - 1)`;
  },
};
