import { type Amount, readAmount } from "../kernel/amount.js";
import { isAbsent } from "../kernel/check.js";
import type { Exact } from "../kernel/exact.js";
import { unitsOf } from "../kernel/exactSum.js";

const positive: readonly [number, undefined] = [0, undefined];

/**
 * A number of units that has the sign of an amount; an amount that is left out is not negative. If
 * units cannot hold the amount, it is returned as an exact number.
 */
export function amountSign(
  amount: Amount | null | undefined,
): readonly [units: number, beyond: Exact | undefined] {
  if (isAbsent(amount)) return positive;
  if (typeof amount === "number" && amount >= 0 && amount < Infinity) return positive;
  const units = unitsOf(amount);
  return [units, Number.isNaN(units) ? readAmount("amount", amount) : undefined];
}
