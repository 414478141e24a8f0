import { isPlainObject } from "../../kernel/check.js";
import type { Count } from "../../kernel/count.js";
import { InputError } from "../../kernel/inputError.js";
import { dayLength, daysIn, type TimeUnit, timeUnits } from "../../kernel/timeUnit.js";

/** A length of time: a number of units. */
export interface TimeSpan {
  /** How many units, a whole number from 1 to 1 000. */
  readonly amount: Count;
  /** The unit: a year is 12 months, 4 quarters and 365.25 days. */
  readonly unit: TimeUnit;
}

const most = 1000;

/** The length of a unit of time, or of a number of units, in sixteenths of a day: every unit is a whole number of them. */
export function sixteenthsOf(argument: string, value: unknown): number {
  const { amount, unit } = isPlainObject(value) ? value : { amount: 1, unit: value };
  const units = Number(amount);
  const isKnown = (timeUnits as readonly unknown[]).includes(unit) && typeof amount !== "string";
  if (isKnown && Number.isInteger(units) && units >= 1 && units <= most) {
    return units * daysIn[unit as TimeUnit] * 16;
  }
  throw new InputError(
    argument,
    value,
    `one of ${timeUnits.join(", ")}, or { amount, unit } with a whole number from 1 to ${most}`,
  );
}

/** The length of a unit of time, or of a number of units, in milliseconds. */
export function millisecondsOf(argument: string, value: unknown): number {
  return (sixteenthsOf(argument, value) / 16) * dayLength;
}
