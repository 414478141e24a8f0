import type { ModelTimeUnit } from "./modelTimeUnit.js";

/** An effective discount rate: with 0.1 per year, 1.10 in a year is worth 1.00 today. */
export interface DiscountRate {
  /** The rate as a fraction, from 0 up: 0.1 for 10 %. */
  readonly rate: number;
  /** The unit of time over which the rate is effective. */
  readonly per: ModelTimeUnit;
}
