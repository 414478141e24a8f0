import { dayLength } from "../../kernel/timeUnit.js";
import { timeText } from "../../period/moment.js";
import type { Moments } from "../../period/moments.js";
import { timeZoneOf } from "../../period/timeZone.js";
import type { Dialect } from "../dialects/dialect.js";
import type { RangeOptions } from "../source/rangeOptions.js";
import { rangeConditions, readTimeRange } from "../source/readTimeRange.js";
import type { SqlTime } from "../source/sqlTime.js";
import { readTimeColumn, type TimeColumn } from "../source/timeColumn.js";
import type { Fault } from "../statement/fault.js";
import { type Fragment, joined, sql } from "../text/fragment.js";
import { lateSpans } from "./lateSpans.js";

/**
 * Makes the fault for rows of the range that are later than the end of the data. `moments` holds
 * that end, as it was read from `options.asOf`.
 */
export function lateRows(
  options: RangeOptions & { readonly asOf: unknown; readonly timeZone: string },
  moments: Moments,
): (dialect: Dialect, at: TimeColumn) => readonly Fault[] {
  return (dialect, at) => {
    const time = readTimeColumn(dialect, "columns.at", at);
    const range = readTimeRange(options, undefined, time);
    const limit = moments.isLastDayIn ? "no later than" : "before";
    const late = time.isDate
      ? lateDate(time, moments, options.timeZone)
      : lateInstant(time, moments, options.timeZone);
    return [
      {
        field: "at",
        received: "a later time",
        expected: `${limit} asOf (${timeText(options.asOf)})`,
        condition: joined([...rangeConditions(range, time), late], " and "),
        isOfRow: true,
      },
    ];
  };
}

function lateDate(time: SqlTime, { asOf, isLastDayIn }: Moments, timeZone: string): Fragment {
  const isDayIn = isLastDayIn || timeZoneOf(timeZone).startOf(asOf.day) < asOf.at;
  return time.isFrom((isDayIn ? asOf.day + 1 : asOf.day) * dayLength);
}

function lateInstant(time: SqlTime, moments: Moments, timeZone: string): Fragment {
  const conditions = lateSpans(timeZoneOf(timeZone), moments).map(({ from, to }) =>
    to === undefined ? time.isFrom(from) : sql`${time.isFrom(from)} and not (${time.isFrom(to)})`,
  );
  return conditions.length === 1 ? joined(conditions, "") : sql`(${joined(conditions, " or ")})`;
}
