import type { Exact } from "../../kernel/exact.js";
import type { ExactSum } from "../../kernel/exactSum.js";
import { emptyProducts, type ProductSum } from "../../kernel/productSum.js";

/** A sum of an engine, as sums are kept in memory. */
export function summed(amount: Exact): ExactSum {
  return { units: 0, beyond: amount };
}

/** A sum of squares of an engine, as those are kept in memory. */
export function summedSquares(sum: Exact): ProductSum {
  const products = emptyProducts();
  products.rest = sum;
  return products;
}
