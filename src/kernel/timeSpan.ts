import { isPlainObject } from "./check.js";
import type { Count } from "./count.js";
import { InputError } from "./inputError.js";
import { daysIn, type TimeUnit, timeUnits } from "./timeUnit.js";

/** A length of time: a number of units. */
export interface TimeSpan {
  /** How many units, a whole number from 1 to 1 000. */
  readonly amount: Count;
  /** The unit: a year is 12 months, 4 quarters and 365.25 days, and a day is 24 hours. */
  readonly unit: TimeUnit | "hour" | "minute";
}

const most = 1000;

/** The length of a unit of time, or of a number of units, in minutes. */
export function minutesOf(argument: string, value: unknown): number {
  const { amount, unit } = isPlainObject(value) ? value : { amount: 1, unit: value };
  const units = typeof amount === "number" || typeof amount === "bigint" ? Number(amount) : NaN;
  const minutes = minutesIn(unit);
  if (minutes !== undefined && Number.isInteger(units) && units >= 1 && units <= most) {
    return units * minutes;
  }
  const names = ["minute", "hour", ...timeUnits].join(", ");
  const expected = `one of ${names}, or { amount, unit } with a whole number from 1 to ${most}`;
  throw new InputError(argument, value, expected);
}

/** The length of a unit of time, or of a number of units, in milliseconds. */
export function millisecondsOf(argument: string, value: unknown): number {
  return minutesOf(argument, value) * 60_000;
}

/** The minutes of a unit: every unit is a whole number of them. */
function minutesIn(unit: unknown): number | undefined {
  if (unit === "minute") return 1;
  if (unit === "hour") return 60;
  const isKnown = (timeUnits as readonly unknown[]).includes(unit);
  return isKnown ? daysIn[unit as TimeUnit] * 1440 : undefined;
}
