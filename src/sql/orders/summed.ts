import type { Exact } from "../../kernel/exact.js";
import { addExact, type ExactSum, emptySum } from "../../kernel/exactSum.js";
import { emptyProducts, type ProductSum } from "../../kernel/productSum.js";

/** A sum of an engine, as sums are kept in memory. */
export function summed(amount: Exact): ExactSum {
  const sum = emptySum();
  addExact(sum, amount);
  return sum;
}

/** A sum of squares of an engine, as those are kept in memory. */
export function summedSquares(sum: Exact): ProductSum {
  return { ...emptyProducts(), rest: sum };
}
