import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";
import { dayLength } from "../../kernel/timeUnit.js";
import { type TimeZone, timeZoneOf } from "../../period/timeZone.js";
import type { Dialect } from "../dialects/dialect.js";
import { type Fragment, parameter, sql, whole } from "../text/fragment.js";
import { columnName } from "./columnName.js";
import { localOffset } from "./offsets.js";
import type { SqlTime } from "./sqlTime.js";

/** A column of times, and how it holds them. */
export type TimeColumn =
  | {
      /** The name of the column. */
      readonly column: string;
      /**
       * `"instant"` for a timestamp with a time zone, or one that the engine stores as UTC; `"date"` for
       * dates without a time; or the unit of whole numbers since 1970.
       */
      readonly is:
        | "instant"
        | "date"
        | "epoch-milliseconds"
        | "epoch-seconds"
        | "epoch-microseconds";
    }
  | {
      /** The name of the column. */
      readonly column: string;
      /** `"local"` for a timestamp without a time zone: what the clocks of a place showed. */
      readonly is: "local";
      /** The IANA time zone of those clocks. */
      readonly timeZone: string;
    };

/** Reads a column of times. */
export function readTimeColumn(dialect: Dialect, argument: string, given: TimeColumn): SqlTime {
  checkOptions(given, ["column", "is", "timeZone"], argument);
  const column = columnName(dialect, `${argument}.column`, given.column);
  const compared = (boundary: Fragment): Fragment => sql`${column} >= ${boundary}`;
  const same = (raw: Fragment): Fragment => raw;
  const epoch = (raw: Fragment, isFrom: SqlTime["isFrom"]): SqlTime => ({
    isDate: false,
    raw,
    instant: same,
    isFrom,
  });
  switch (given.is) {
    case "instant":
      return epoch(dialect.milliseconds(column, "instant"), (at) =>
        compared(parameter(isoText(at, "Z"), "instant")),
      );
    case "date":
      return {
        isDate: true,
        // The difference of two dates is a number of 32 bits in PostgreSQL and Spark.
        raw: sql`${dialect.whole(dialect.days(column))} * ${whole(dayLength)}`,
        instant: same,
        isFrom: (at) => compared(parameter(isoText(at, "").slice(0, 10), "date")),
      };
    case "local":
      return localTime(dialect, column, timeZoneOf(given.timeZone));
    case "epoch-milliseconds":
      return epoch(dialect.whole(column), (at) => compared(whole(at)));
    case "epoch-seconds":
      return epoch(sql`${dialect.whole(column)} * ${whole(1000)}`, (at) =>
        compared(whole(Math.ceil(at / 1000))),
      );
    case "epoch-microseconds":
      return epoch(dialect.floorDivide(dialect.whole(column), 1000), (at) =>
        compared(whole(at * 1000)),
      );
    default:
      throw new InputError(
        `${argument}.is`,
        (given as { is?: unknown }).is,
        '"instant", "date", "local", "epoch-milliseconds", "epoch-seconds" or "epoch-microseconds"',
      );
  }
}

function localTime(dialect: Dialect, column: Fragment, timeZone: TimeZone): SqlTime {
  return {
    isDate: false,
    raw: dialect.milliseconds(column, "local"),
    instant: (raw) => sql`(${raw} - ${localOffset(raw, timeZone)})`,
    // The column is compared with what the clock shows at the instant. If clocks showed an hour
    // twice, both readings are on the same side.
    isFrom: (at) =>
      sql`${column} >= ${parameter(isoText(at + timeZone.offsetAt(at), ""), "local")}`,
  };
}

/** The time as text in the form of SQL, with its milliseconds. */
function isoText(milliseconds: number, end: string): string {
  return new Date(milliseconds).toISOString().replace("T", " ").replace("Z", end);
}
