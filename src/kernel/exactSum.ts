import { type Exact, exactly, plus, shortNotation, unitsLimit, wholeUnits } from "./exact.js";

/**
 * A running sum of amounts that never rounds and hardly costs more than a float.
 *
 * Amounts with up to four decimals, most of the money there is, are whole numbers in units of a
 * ten-thousandth, and whole numbers add exactly. What does not fit goes to `beyond`.
 */
export interface ExactSum {
  units: number;
  beyond: Exact;
}

const places = 4;
/** How many units make one. */
export const scale: number = 10 ** places;
const zero: Exact = /* @__PURE__ */ exactly(0, 0);

/** A sum of nothing. */
export function emptySum(): ExactSum {
  return { units: 0, beyond: zero };
}

/** The value in units of a sum, or NaN where it takes more than whole numbers of them. */
export function unitsOf(value: unknown): number {
  if (typeof value === "number") return wholeUnits(value, scale);
  const isShort = typeof value === "string" && shortNotation.test(value);
  return isShort ? wholeUnits(Number(value), scale) : Number.NaN;
}

/** Adds units that {@link unitsOf} gave. */
export function addUnits(sum: ExactSum, units: number): void {
  const next = sum.units + units;
  if (next < unitsLimit && next > -unitsLimit) {
    sum.units = next;
  } else {
    sum.beyond = plus(sum.beyond, exactly(next, places));
    sum.units = 0;
  }
}

/** Adds an amount that takes more. */
export function addExact(sum: ExactSum, amount: Exact): void {
  sum.beyond = plus(sum.beyond, amount);
}

/** Adds all that another sum has. */
export function addSum(sum: ExactSum, other: ExactSum): void {
  addUnits(sum, other.units);
  addExact(sum, other.beyond);
}

/** The sum so far. */
export function total({ units, beyond }: ExactSum): Exact {
  return plus(beyond, unitsToExact(units));
}

/** What a number of units is. */
export function unitsToExact(units: number): Exact {
  return exactly(units, places);
}
