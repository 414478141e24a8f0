import { InputError } from "../kernel/inputError.js";
import type { Spread } from "../kernel/measure.js";
import { type SavedFields, savedNumbers, savedObject } from "./savedFields.js";

/** Sums over records of the squares and products that spreads are made of, by measure. */
export type SpreadSums<Metric extends string> = Readonly<Record<Metric, SquareSums>>;

interface SquareSums {
  numeratorSquares: number;
  denominatorSquares: number;
  products: number;
}

/** Sums of no records. */
export function emptySpreadSums<Metric extends string>(
  metrics: readonly Metric[],
): SpreadSums<Metric> {
  const none = (): SquareSums => ({ numeratorSquares: 0, denominatorSquares: 0, products: 0 });
  return Object.fromEntries(metrics.map((metric) => [metric, none()])) as Record<
    Metric,
    SquareSums
  >;
}

/** Adds a record's parts of a measure. */
export function addParts(sums: SquareSums, numerator: number, denominator: number): void {
  sums.numeratorSquares += numerator * numerator;
  sums.denominatorSquares += denominator * denominator;
  sums.products += numerator * denominator;
}

/** Adds the sums of other records. */
export function mergeSpreadSums<Metric extends string>(
  into: SpreadSums<Metric>,
  from: SpreadSums<Metric>,
): void {
  for (const metric of Object.keys(from) as Metric[]) {
    into[metric].numeratorSquares += from[metric].numeratorSquares;
    into[metric].denominatorSquares += from[metric].denominatorSquares;
    into[metric].products += from[metric].products;
  }
}

/** The spread that the sums of a measure make, over so many records. */
export function spreadOver(sums: SquareSums, unit: Spread["unit"], units: number): Spread {
  return { unit, units, ...sums };
}

/** The sums as JSON data. */
export function saveSpreadSums(sums: SpreadSums<string>): SavedFields {
  const entries = Object.entries(sums).map(
    ([metric, { numeratorSquares, denominatorSquares, products }]) =>
      [metric, [numeratorSquares, denominatorSquares, products]] as const,
  );
  return Object.fromEntries(entries);
}

/** The sums that were saved, of records whose parts are counts. */
export function restoreSpreadSums<Metric extends string>(
  name: string,
  saved: unknown,
  metrics: readonly Metric[],
): SpreadSums<Metric> {
  const fields = savedObject(name, saved);
  const sums = emptySpreadSums(metrics);
  for (const metric of metrics) {
    const [above = 0, below = 0, both = 0] = savedNumbers(fields, metric, 3);
    // No products are more than the squares allow (Cauchy and Schwarz), but for rounding.
    if (Math.min(above, below, both) < 0 || both * both > above * below * (1 + 1e-9)) {
      throw new InputError(`${name}.${metric}`, fields[metric], "sums of squares and products");
    }
    Object.assign(sums[metric], {
      numeratorSquares: above,
      denominatorSquares: below,
      products: both,
    });
  }
  return sums;
}

/** A sum of squares as JSON data: `null` once it has passed the largest double. */
export function saveSquares(squares: number): number | null {
  return Number.isFinite(squares) ? squares : null;
}

/** A sum of squares that was saved. */
export function restoreSquares(fields: SavedFields, name: string): number {
  const squares = fields[name];
  if (squares === null) return Number.POSITIVE_INFINITY;
  if (Number.isFinite(squares) && (squares as number) >= 0) return squares as number;
  throw new InputError(`saved.state.${name}`, squares, "a finite number from 0 up, or null");
}
