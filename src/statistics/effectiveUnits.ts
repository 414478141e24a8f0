import type { Spread } from "../kernel/spread.js";

/**
 * The number of units of equal size that would show as much about how units vary: (Σ x)² / Σ x².
 *
 * @param sum - The sum of the units' sizes.
 * @param squares - The sum of their squares.
 * @see Kish (1965), Survey sampling
 */
export function effectiveUnits(sum: number, squares: number, { units }: Spread): number {
  const effective = (sum / squares) * sum;
  // Rounding must not make more units than there are, and 0 / 0 is not a number.
  return effective < units ? effective : units;
}
