import { dayLength } from "../../kernel/timeUnit.js";
import { timeText } from "../../period/moment.js";
import type { Moments } from "../../period/moments.js";
import { timeZoneOf } from "../../period/timeZone.js";
import type { Dialect } from "../dialects/dialect.js";
import type { RangeOptions } from "../source/rangeOptions.js";
import { rangeConditions, readTimeRange } from "../source/readTimeRange.js";
import { readTimeColumn, type TimeColumn } from "../source/timeColumn.js";
import type { Fault } from "../statement/fault.js";
import { joined } from "../text/fragment.js";

/** The fault of rows of the range that are later than `asOf`, which ends at `moments`. */
export function lateRows(
  options: RangeOptions & { readonly asOf: unknown; readonly timeZone: string },
  { asOf: end, isLastDayIn }: Moments,
): (dialect: Dialect, at: TimeColumn) => readonly Fault[] {
  const zone = timeZoneOf(options.timeZone);
  return (dialect, at) => {
    const time = readTimeColumn(dialect, "columns.at", at);
    const range = readTimeRange(options, undefined, time);
    const isDayIn = isLastDayIn || zone.startOf(end.day) < end.at;
    const firstLate = time.isDate
      ? (isDayIn ? end.day + 1 : end.day) * dayLength
      : isLastDayIn
        ? zone.startOf(end.day + 1)
        : end.at;
    return [
      {
        field: "at",
        received: "a later time",
        expected: `${isLastDayIn ? "no later than" : "before"} asOf (${timeText(options.asOf)})`,
        condition: joined([...rangeConditions(range, time), time.isFrom(firstLate)], " and "),
        isOfRow: true,
      },
    ];
  };
}
