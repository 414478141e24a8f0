import { isPlainObject } from "./check.js";
import type { Count } from "./count.js";
import { InputError } from "./inputError.js";
import { daysIn, type TimeUnit } from "./timeUnit.js";

/** A length of time: a number of units. */
export interface TimeSpan {
  /** How many units, a whole number from 1 to 1 000. */
  readonly amount: Count;
  /** The unit: a year is 12 months, 4 quarters and 365.25 days, and a day is 24 hours. */
  readonly unit: TimeUnit | "hour" | "minute";
}

const most = 1000;

/** Minutes in each unit: every unit is a whole number of them. */
const minutesIn: ReadonlyMap<unknown, number> = /* @__PURE__ */ new Map<unknown, number>([
  ["minute", 1],
  ["hour", 60],
  ...Object.entries(daysIn).map(([unit, days]) => [unit, days * 1440] as const),
]);

/** The length of a unit of time, or of a number of units, in minutes. */
export function minutesOf(argument: string, value: unknown): number {
  const { amount, unit } = isPlainObject(value) ? value : { amount: 1, unit: value };
  const units = Number(amount);
  const minutes = typeof amount === "string" ? undefined : minutesIn.get(unit);
  if (minutes !== undefined && Number.isInteger(units) && units >= 1 && units <= most) {
    return units * minutes;
  }
  const names = Array.from(minutesIn.keys()).join(", ");
  const expected = `one of ${names}, or { amount, unit } with a whole number from 1 to ${most}`;
  throw new InputError(argument, value, expected);
}

/** The length of a unit of time, or of a number of units, in milliseconds. */
export function millisecondsOf(argument: string, value: unknown): number {
  return minutesOf(argument, value) * 60_000;
}
