import type { ProductSum } from "../kernel/productSum.js";
import type { OrderAmountsState } from "./orderAmountsState.js";

/** What is kept of the amounts, and of how they spread. */
export interface SpreadOrderAmountsState extends OrderAmountsState {
  /** The sum of the squares of the amounts. */
  readonly squares: ProductSum;
}
