import type { Fields } from "./fields.js";

/** The spread of one metric, for its measure to carry, if the totals have it. */
export function spreadOf(
  input: Fields<"spread">,
  metric: string,
): { readonly spread?: Spread } | undefined {
  const spread = (input?.spread as Readonly<Record<string, Spread>> | null | undefined)?.[metric];
  return spread && { spread };
}

/**
 * The spread of a total, from the spread of a ratio that has the total above or below its line.
 *
 * The number of units is itself random, so the variance of the total is the sum of the units'
 * squares.
 */
export function spreadOfTotal(
  input: Fields<"spread">,
  metric: string,
  squares: "numeratorSquares" | "denominatorSquares",
): { readonly spread?: Spread } | undefined {
  const spread = spreadOf(input, metric)?.spread;
  if (spread === undefined) return undefined;
  const { unit, units, [squares]: numeratorSquares } = spread;
  return { spread: { unit, units, numeratorSquares, denominatorSquares: 0, products: 0 } };
}

/** Spreads by metric. A spread is left out if its sums are too large for a double. */
export function finiteSpreads<Metric extends string>(
  spreads: Readonly<Record<Metric, Spread>>,
): { readonly [Of in Metric]?: Spread } {
  if (Object.values<Spread>(spreads).every(fitsDoubles)) return spreads;
  const kept = Object.entries<Spread>(spreads).filter(([, spread]) => fitsDoubles(spread));
  return Object.fromEntries(kept) as { readonly [Of in Metric]?: Spread };
}

/** Whether doubles can hold the sums of a spread. */
function fitsDoubles({ numeratorSquares, denominatorSquares, products }: Spread): boolean {
  return (
    Number.isFinite(numeratorSquares) &&
    Number.isFinite(denominatorSquares) &&
    Number.isFinite(products)
  );
}

/**
 * Sums over independent units, such as customers, from which an interval of the ratio follows.
 *
 * Orders of one customer depend on each other; customers do not. Records without an id are treated
 * as independent of each other, and an interval may then be too narrow.
 */
export interface Spread {
  /** The independent unit. */
  readonly unit: "customer" | "visitor" | "session" | "post" | "campaign" | "order";
  /** How many units there were. */
  readonly units: number;
  /** The sum over the units of the square of the unit's part of the numerator. */
  readonly numeratorSquares: number;
  /** The sum over the units of the square of the unit's part of the denominator. */
  readonly denominatorSquares: number;
  /** The sum over the units of the product of the two parts. */
  readonly products: number;
}
