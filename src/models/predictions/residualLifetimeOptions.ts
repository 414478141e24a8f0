import type { DiscountRate } from "../model/discountRate.js";

/** The renewal that a subscriber is at, and the discount rate. */
export interface ResidualLifetimeOptions {
  /** The number of the renewal that is due, from 1 up; renewal 1 ends the first period. */
  readonly renewals: number | bigint;
  /** The discount rate. */
  readonly discount: DiscountRate;
}
