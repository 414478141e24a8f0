import { type Exact, exactly, plus, times } from "./exact.js";

/**
 * A running sum of products of whole numbers that never rounds, however large it grows.
 *
 * Numbers below 2^44 are split into two halves of 22 binary digits, whose products and their sums a
 * double holds. After every 128 products, what exceeds a place is carried to the next place.
 */
export interface ProductSum {
  /** The sum is low + middle * 2^22 + high * 2^44, in products of units, plus `rest`. */
  low: number;
  middle: number;
  high: number;
  /** How many products were added since the last carry. */
  pending: number;
  /** The part of the sum that is held as an exact number. */
  rest: Exact;
}

/** The base of the halves. */
export const halfBase: number = 2 ** 22;
/** The limit below which a number has two halves. */
export const halvesLimit: number = 2 ** 44;
/** How many products may be added before a carry. */
export const mostPending = 128;
const zero: Exact = /* @__PURE__ */ exactly(0, 0);

/** A sum of no products. */
export function emptyProducts(): ProductSum {
  return { low: 0, middle: 0, high: 0, pending: 0, rest: zero };
}

/**
 * Adds the product of two whole numbers of units. `places` is the number of decimals of the
 * product's unit.
 */
export function addProduct(sum: ProductSum, x: number, y: number, places: number): void {
  const product = x * y;
  if (product < halvesLimit && product > -halvesLimit) {
    sum.low += product;
  } else if (Math.abs(x) < halvesLimit && Math.abs(y) < halvesLimit) {
    const left = Math.floor(x / halfBase);
    const right = Math.floor(y / halfBase);
    const leftRest = x - left * halfBase;
    const rightRest = y - right * halfBase;
    sum.high += left * right;
    sum.middle += left * rightRest + right * leftRest;
    sum.low += leftRest * rightRest;
  } else {
    addExactProduct(sum, exactly(x, 0), exactly(y, places));
  }
  sum.pending += 1;
  if (sum.pending >= mostPending) carry(sum, places);
}

/** Adds the product of two exact numbers. */
export function addExactProduct(sum: ProductSum, x: Exact, y: Exact): void {
  sum.rest = plus(sum.rest, times(x, y));
}

/** Adds sums of products of halves, of at most {@link mostPending} products. */
export function addHalves(
  sum: ProductSum,
  high: number,
  middle: number,
  low: number,
  places: number,
): void {
  carry(sum, places);
  sum.high += high;
  sum.middle += middle;
  sum.low += low;
  carry(sum, places);
}

/** Adds another sum, whose products have the same unit. */
export function mergeProducts(into: ProductSum, from: ProductSum, places: number): void {
  into.rest = plus(into.rest, productTotal(from, places));
}

/** The sum so far. */
export function productTotal({ low, middle, high, rest }: ProductSum, places: number): Exact {
  if (high === 0 && middle === 0) return plus(rest, exactly(low, places));
  const units = (BigInt(high) << 44n) + (BigInt(middle) << 22n) + BigInt(low);
  return plus(rest, exactly(units, places));
}

/** Moves what exceeds one place to the next place, and from the last place to `rest`. */
function carry(sum: ProductSum, places: number): void {
  const toMiddle = Math.floor(sum.low / halfBase);
  sum.low -= toMiddle * halfBase;
  sum.middle += toMiddle;
  const toHigh = Math.floor(sum.middle / halfBase);
  sum.middle -= toHigh * halfBase;
  sum.high += toHigh;
  sum.pending = 0;
  if (Math.abs(sum.high) < 2 ** 52) return;
  sum.rest = plus(sum.rest, exactly(BigInt(sum.high) << 44n, places));
  sum.high = 0;
}
