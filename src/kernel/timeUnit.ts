import { choice } from "./check.js";
import type { Fields } from "./fields.js";

/** A length of time that a rate is measured over. */
export type TimeUnit = "day" | "week" | "month" | "quarter" | "year";

/** Every unit of time, from the shortest to the longest. */
export const timeUnits: readonly TimeUnit[] = ["day", "week", "month", "quarter", "year"];

/** A day of 24 hours in milliseconds. Every day in UTC has this length. */
export const dayLength = 86_400_000;

/** Days in each unit: a year is 12 months, 4 quarters and 365.25 days. */
export const daysIn: Readonly<Record<TimeUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
};

/** Reads a field that must name a unit of time. */
export function timeUnit<Name extends string>(input: Fields<Name>, name: Name): TimeUnit {
  return choice(input, name, timeUnits);
}
