import { isAbsent } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { dateAlone, instant, type Timestamp } from "../../kernel/timestamp.js";
import { dayLength } from "../../kernel/timeUnit.js";
import { timeZoneOf } from "../../period/timeZone.js";
import { type Fragment, sql } from "../text/fragment.js";
import type { GroupKeys } from "./groupKeys.js";
import { isPeriodKey } from "./periodKey.js";
import type { RangeOptions } from "./rangeOptions.js";
import type { SqlTime } from "./sqlTime.js";
import type { TimeRange } from "./timeRange.js";

/** Reads the range of a query. */
export function readTimeRange(
  { from, to, timeZone }: RangeOptions,
  by: GroupKeys | undefined,
  time: SqlTime | undefined,
): TimeRange {
  const read = (
    argument: "from" | "to",
    value: Timestamp | null | undefined,
  ): number | undefined => {
    if (isAbsent(value)) return undefined;
    if (time === undefined) {
      throw new InputError(argument, value, "left out without a column of times");
    }
    return readBoundary(argument, value, { timeZone, by }, time);
  };
  const range = { from: read("from", from), to: read("to", to) };
  if (range.from !== undefined && range.to !== undefined && range.to < range.from) {
    throw new InputError("to", to, "no earlier than from");
  }
  return range;
}

/** The conditions of a range, on the column itself, so that the engine can use its index. */
export function rangeConditions({ from, to }: TimeRange, time: SqlTime | undefined): Fragment[] {
  if (time === undefined) return [];
  return [
    ...(from === undefined ? [] : [time.isFrom(from)]),
    ...(to === undefined ? [] : [sql`not (${time.isFrom(to)})`]),
  ];
}

/** The instant at which a range or a period begins or ends; for a column of dates, midnight UTC. */
export function readBoundary(
  argument: string,
  value: Timestamp,
  { timeZone, by }: Pick<RangeOptions, "timeZone"> & { readonly by: GroupKeys | undefined },
  { isDate }: Pick<SqlTime, "isDate">,
): number {
  const date = dateAlone(value);
  const at = instant(argument, value);
  if (isDate) {
    if (date !== undefined) return at;
    throw new InputError(argument, value, "a date alone, as in the column");
  }
  if (date === undefined) return at;
  const zone = timeZone ?? onlyZone(by);
  if (zone !== undefined) return timeZoneOf(zone).startOf(at / dayLength);
  throw new InputError("timeZone", zone, `there, since ${argument} is a date`);
}

/** The time zone of the periods of `by`, if there is only one. */
function onlyZone(by: GroupKeys | undefined): string | undefined {
  const zones = new Set(
    Object.values(by ?? {}).flatMap((key) =>
      isPeriodKey(key) && key.timeZone !== undefined ? [key.timeZone] : [],
    ),
  );
  const [first] = zones;
  return zones.size === 1 ? first : undefined;
}
