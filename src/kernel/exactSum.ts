import { type Exact, exactly, plus, shortNotation, unitsLimit, wholeUnits } from "./exact.js";

/**
 * A running sum of amounts that never rounds and costs little more than a sum of doubles.
 *
 * Amounts with up to four decimals are whole numbers of ten-thousandths, and whole numbers add
 * exactly. Every other amount is added to `beyond`.
 */
export interface ExactSum {
  units: number;
  beyond: Exact;
}

/** How many decimals a unit has: a unit is a ten-thousandth. */
export const unitPlaces = 4;
/** How many units make one. */
export const scale: number = 10 ** unitPlaces;
const zero: Exact = /* @__PURE__ */ exactly(0, 0);

/** A sum of no amounts. */
export function emptySum(): ExactSum {
  return { units: 0, beyond: zero };
}

/** The value in the units of a sum, or NaN if it is not a whole number of units. */
export function unitsOf(value: unknown): number {
  if (typeof value === "number") return wholeUnits(value, scale);
  const isShort = typeof value === "string" && shortNotation.test(value);
  return isShort ? wholeUnits(Number(value), scale) : Number.NaN;
}

/** Adds units that {@link unitsOf} returned. */
export function addUnits(sum: ExactSum, units: number): void {
  const next = sum.units + units;
  if (next < unitsLimit && next > -unitsLimit) {
    sum.units = next;
  } else {
    sum.beyond = plus(sum.beyond, exactly(next, unitPlaces));
    sum.units = 0;
  }
}

/** Adds an amount that is not a whole number of units. */
export function addExact(sum: ExactSum, amount: Exact): void {
  sum.beyond = plus(sum.beyond, amount);
}

/** Adds another sum. */
export function addSum(sum: ExactSum, other: ExactSum): void {
  addUnits(sum, other.units);
  addExact(sum, other.beyond);
}

/** The sum so far. */
export function total({ units, beyond }: ExactSum): Exact {
  return plus(beyond, unitsToExact(units));
}

/** Turns a number of units into an exact number. */
export function unitsToExact(units: number): Exact {
  return exactly(units, unitPlaces);
}
