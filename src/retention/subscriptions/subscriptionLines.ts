import { isAbsent } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { instant, isDateAlone } from "../../kernel/timestamp.js";
import { dayLength } from "../../kernel/timeUnit.js";
import { calendarOf } from "../../period/calendar.js";
import type { ReadOptions } from "./readOptions.js";
import type { SubscriptionLine } from "./subscriptionLine.js";
import type { SubscriptionTotalsByPeriodOptions } from "./subscriptionTotalsByPeriodOptions.js";

/** The periods that options name: their keys, and how they lie on the time line. */
export interface SubscriptionLines {
  readonly keys: readonly string[];
  /** The periods of dates without times. */
  readonly ofDates: SubscriptionLine;
  /** The periods of instants. */
  readonly ofInstants: SubscriptionLine;
  /** A name that is the same for the same periods. */
  readonly name: string;
}

/** Reads the periods that the options name. */
export function subscriptionLines(
  options: SubscriptionTotalsByPeriodOptions,
  { gap, countsFree }: ReadOptions,
): SubscriptionLines {
  const calendar = calendarOf(options);
  const { periodOfKey, keyOf, firstDayOf, startOfDay } = calendar;
  const [from, to] = [periodOfKey("from", options.from), periodOfKey("to", options.to)];
  if (to <= from) throw new InputError("to", options.to, `later than from (${options.from})`);
  const periods = Array.from({ length: to - from }, (_, place) => from + place);
  const days = [...periods, to].map(firstDayOf);
  const { asOf } = options;
  const lastDay = isAbsent(asOf) ? undefined : calendar.dayOf("asOf", asOf);
  const end = (day: number): number =>
    isDateAlone(asOf) ? startOfDay(day) : instant("asOf", asOf);
  const shared = { gap, countsFree };
  return {
    keys: periods.map(keyOf),
    ofDates: {
      ...shared,
      edges: days.map((day) => day * dayLength),
      asOf: lastDay === undefined ? undefined : lastDay * dayLength,
    },
    ofInstants: {
      ...shared,
      edges: days.map(startOfDay),
      asOf: lastDay === undefined ? undefined : end(lastDay),
    },
    name: `${calendar.name} ${options.timeZone},${options.from},${options.to}`,
  };
}
