import { InputError } from "../kernel/inputError.js";
import type { Spread } from "../kernel/spread.js";
import { type SavedFields, savedNumbers, savedObject } from "./savedFields.js";

/**
 * The sums that the spread of one measure is computed from. Each record adds the square of its part of
 * the numerator, the square of its part of the denominator, and the product of the two.
 */
export interface SpreadSum<Metric extends string> {
  /** The measure's id. */
  readonly metric: Metric;
  /** The squares of the records' parts of the numerator, added up. */
  numeratorSquares: number;
  /** The squares of their parts of the denominator, added up. */
  denominatorSquares: number;
  /** The products of both parts, added up. */
  products: number;
}

/** What the spreads of several measures are made of. A list, for the speed of adding. */
export type SpreadSums<Metric extends string> = readonly SpreadSum<Metric>[];

/** Sums of no records. */
export function emptySpreadSums<Metric extends string>(
  metrics: readonly Metric[],
): SpreadSums<Metric> {
  return metrics.map((metric) => ({
    metric,
    numeratorSquares: 0,
    denominatorSquares: 0,
    products: 0,
  }));
}

/** Adds a record's parts of a measure. */
export function addParts(sum: SpreadSum<string>, numerator: number, denominator: number): void {
  sum.numeratorSquares += numerator * numerator;
  sum.denominatorSquares += denominator * denominator;
  sum.products += numerator * denominator;
}

/** Adds the sums of other records, of the same measures in the same order. */
export function mergeSpreadSums<Metric extends string>(
  into: SpreadSums<Metric>,
  from: SpreadSums<Metric>,
): void {
  for (const [place, sum] of into.entries()) {
    const { numeratorSquares = 0, denominatorSquares = 0, products = 0 } = from[place] ?? {};
    sum.numeratorSquares += numeratorSquares;
    sum.denominatorSquares += denominatorSquares;
    sum.products += products;
  }
}

/** The spread of a measure over `units` records. */
export function spreadOver(
  { numeratorSquares, denominatorSquares, products }: SpreadSum<string>,
  unit: Spread["unit"],
  units: number,
): Spread {
  return { unit, units, numeratorSquares, denominatorSquares, products };
}

/** The sums as JSON data. */
export function saveSpreadSums(sums: SpreadSums<string>): SavedFields {
  const entries = sums.map(
    ({ metric, numeratorSquares, denominatorSquares, products }) =>
      [metric, [numeratorSquares, denominatorSquares, products]] as const,
  );
  return Object.fromEntries(entries);
}

/** Reads the sums that were saved, of records whose parts are counts. */
export function restoreSpreadSums<Metric extends string>(
  name: string,
  saved: unknown,
  metrics: readonly Metric[],
): SpreadSums<Metric> {
  const fields = savedObject(name, saved);
  return metrics.map((metric) => {
    const [above = 0, below = 0, both = 0] = savedNumbers(fields, metric, 3);
    // By Cauchy and Schwarz, the products cannot be larger than the squares allow, apart from rounding.
    if (Math.min(above, below, both) < 0 || both * both > above * below * (1 + 1e-9)) {
      throw new InputError(`${name}.${metric}`, fields[metric], "sums of squares and products");
    }
    return { metric, numeratorSquares: above, denominatorSquares: below, products: both };
  });
}

/** A sum of squares as JSON data: `null` for Infinity, once it has passed the largest double. */
export function saveSquares(squares: number): number | null {
  return Number.isFinite(squares) ? squares : null;
}

/** Reads a sum of squares that was saved. */
export function restoreSquares(fields: SavedFields, name: string): number {
  const squares = fields[name];
  if (squares === null) return Number.POSITIVE_INFINITY;
  if (Number.isFinite(squares) && (squares as number) >= 0) return squares as number;
  throw new InputError(`saved.state.${name}`, squares, "a finite number from 0 up, or null");
}
