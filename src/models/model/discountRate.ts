import type { ModelTimeUnit } from "./modelTimeUnit.js";

/** An effective rate: 0.1 per year discounts what comes a year later by 1 / 1.1. */
export interface DiscountRate {
  /** The rate, from 0 up: 0.1 for 10 %. */
  readonly rate: number;
  /** The unit of time it is effective over. */
  readonly per: ModelTimeUnit;
}
