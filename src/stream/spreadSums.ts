import { type Exact, minus, sign, times, toNumber } from "../kernel/exact.js";
import { InputError } from "../kernel/inputError.js";
import {
  addProduct,
  emptyProducts,
  mergeProducts,
  type ProductSum,
  productTotal,
} from "../kernel/productSum.js";
import type { Spread } from "../kernel/spread.js";
import { type SavedFields, savedObject } from "./savedFields.js";
import { restoreSquares, saveSquares } from "./savedSquares.js";

/**
 * The sums that the spread of one measure is computed from. Each record adds the square of its part of
 * the numerator, the square of its part of the denominator, and the product of the two.
 */
export interface SpreadSum<Metric extends string> {
  /** The measure's id. */
  readonly metric: Metric;
  /** The sum of the squares of the records' parts of the numerator. */
  readonly numeratorSquares: ProductSum;
  /** The sum of the squares of their parts of the denominator. */
  readonly denominatorSquares: ProductSum;
  /** The sum of the products of both parts. */
  readonly products: ProductSum;
}

/**
 * The sums from which the spreads of several measures are computed. They are a list, since adding
 * to a list is fast.
 */
export type SpreadSums<Metric extends string> = readonly SpreadSum<Metric>[];

/** Sums of no records. */
export function emptySpreadSums<Metric extends string>(
  metrics: readonly Metric[],
): SpreadSums<Metric> {
  return metrics.map((metric) => ({
    metric,
    numeratorSquares: emptyProducts(),
    denominatorSquares: emptyProducts(),
    products: emptyProducts(),
  }));
}

/** Adds a record's parts of a measure, which are whole numbers. */
export function addParts(sum: SpreadSum<string>, numerator: number, denominator: number): void {
  addProduct(sum.numeratorSquares, numerator, numerator, 0);
  addProduct(sum.denominatorSquares, denominator, denominator, 0);
  addProduct(sum.products, numerator, denominator, 0);
}

/** Adds the sums of other records, of the same measures in the same order. */
export function mergeSpreadSums<Metric extends string>(
  into: SpreadSums<Metric>,
  from: SpreadSums<Metric>,
): void {
  for (const [place, sum] of into.entries()) {
    const other = from[place];
    if (other === undefined) continue;
    mergeProducts(sum.numeratorSquares, other.numeratorSquares, 0);
    mergeProducts(sum.denominatorSquares, other.denominatorSquares, 0);
    mergeProducts(sum.products, other.products, 0);
  }
}

/** The spread of a measure over `units` records; each sum is the double nearest to it. */
export function spreadOver(
  { numeratorSquares, denominatorSquares, products }: SpreadSum<string>,
  unit: Spread["unit"],
  units: number,
): Spread {
  return {
    unit,
    units,
    numeratorSquares: nearest(numeratorSquares),
    denominatorSquares: nearest(denominatorSquares),
    products: nearest(products),
  };
}

function nearest(sum: ProductSum): number {
  return toNumber(productTotal(sum, 0));
}

/** The sums as JSON data. */
export function saveSpreadSums(sums: SpreadSums<string>): SavedFields {
  const entries = sums.map(
    ({ metric, numeratorSquares, denominatorSquares, products }) =>
      [
        metric,
        [
          saveSquares(numeratorSquares, 0),
          saveSquares(denominatorSquares, 0),
          saveSquares(products, 0),
        ],
      ] as const,
  );
  return Object.fromEntries(entries);
}

/** Reads the sums that were saved. The parts of the records must be counts. */
export function restoreSpreadSums<Metric extends string>(
  name: string,
  saved: unknown,
  metrics: readonly Metric[],
): SpreadSums<Metric> {
  const fields = savedObject(name, saved);
  return metrics.map((metric) => {
    const place = `${name}.${metric}`;
    const texts = fields[metric];
    if (!Array.isArray(texts) || texts.length !== 3) {
      throw new InputError(place, texts, "an array of 3 whole numbers, as texts");
    }
    const sums = texts.map((text: unknown) => restoreSquares(place, text));
    const [above, below, both] = sums as [ProductSum, ProductSum, ProductSum];
    // By Cauchy and Schwarz, the square of the products is at most the product of the squares.
    const [over, under, mixed] = sums.map((sum) => productTotal(sum, 0)) as [Exact, Exact, Exact];
    if (sign(minus(times(over, under), times(mixed, mixed))) < 0) {
      throw new InputError(place, texts, "sums of squares and products");
    }
    return { metric, numeratorSquares: above, denominatorSquares: below, products: both };
  });
}
