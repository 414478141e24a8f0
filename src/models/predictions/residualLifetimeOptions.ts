import type { DiscountRate } from "../model/discountRate.js";

/** At which renewal a subscriber is, and how what is to come is discounted. */
export interface ResidualLifetimeOptions {
  /** Which renewal is due: 1 for the first one, which ends the first period. */
  readonly renewals: number;
  /** How much less a period counts the later it comes. */
  readonly discount: DiscountRate;
}
