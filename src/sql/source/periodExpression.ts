import { InputError } from "../../kernel/inputError.js";
import { periodsOf } from "../../kernel/periods.js";
import { dayLength } from "../../kernel/timeUnit.js";
import { type Calendar, calendarOf } from "../../period/calendar.js";
import { type TimeZone, timeZoneOf } from "../../period/timeZone.js";
import type { Dialect } from "../dialects/dialect.js";
import { caseTree } from "../text/caseTree.js";
import { type Fragment, sql, whole } from "../text/fragment.js";
import { clockChanges, offset } from "./offsets.js";
import type { PeriodKey } from "./periodKey.js";
import { periodOfDay } from "./periodOfDay.js";
import type { SqlTime } from "./sqlTime.js";
import type { TimeRange } from "./timeRange.js";

/** How a statement computes the number of a period, and what the number's key is. */
export interface PeriodExpression {
  readonly expression: (instant: Fragment) => Fragment;
  readonly keyOf: (period: number) => string;
}

/**
 * If there are more periods than this, they are computed from the day, since a tree of that many
 * periods would be a long text.
 */
const mostSteps = 400;

/** The number of the period that an instant belongs to: from a tree of their beginnings, or from the local day. */
export function periodExpression(
  dialect: Dialect,
  argument: string,
  key: Omit<PeriodKey, "of">,
  time: SqlTime,
  range: TimeRange,
): PeriodExpression {
  const { period, weekStart, yearStart, timeZone } = key;
  const periods = periodsOf({ period, weekStart, yearStart });
  const { keyOf } = periods;
  if (time.isDate) {
    const expression = (at: Fragment): Fragment =>
      periodOfDay(dialect, key, dialect.floorDivide(at, dayLength));
    return { expression, keyOf };
  }
  if (timeZone === undefined) {
    throw new InputError(
      `${argument}.timeZone`,
      timeZone,
      "an IANA time zone such as Asia/Jakarta",
    );
  }
  const calendar = calendarOf({ period, weekStart, yearStart, timeZone });
  const zone = timeZoneOf(timeZone);
  const starts = startsWithin(calendar, zone, range);
  if (starts !== undefined) {
    const [first, ...rest] = starts;
    const steps = rest.map(({ period: number, at }) => ({ from: at, value: whole(number) }));
    const before = whole(first?.period ?? 0);
    return { expression: (at) => caseTree(at, before, steps), keyOf };
  }
  const expression = (at: Fragment): Fragment => {
    const local = sql`(${at} + ${offset(at, zone, range.from, range.to)})`;
    return periodOfDay(dialect, key, dialect.floorDivide(local, dayLength));
  };
  return { expression, keyOf };
}

/**
 * The beginnings of the periods of a range; undefined if there are too many of them, or if they do
 * not determine the period of every instant.
 */
function startsWithin(
  { dayAt, periodOfDay: periodOf, firstDayOf, startOfDay }: Calendar,
  zone: TimeZone,
  { from, to }: TimeRange,
): { period: number; at: number }[] | undefined {
  if (from === undefined || to === undefined || to <= from) return undefined;
  const first = periodOf(dayAt("from", from));
  const last = periodOf(dayAt("to", to - 1));
  if (last - first >= mostSteps) return undefined;
  // If clocks went back over midnight, they show the day before once more.
  const isRepeated = clockChanges(zone, from, to).some(
    ({ at }) => zone.dayAt(at) < zone.dayAt(at - 1),
  );
  if (isRepeated) return undefined;
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const period = first + place;
    return { period, at: startOfDay(firstDayOf(period)) };
  });
}
