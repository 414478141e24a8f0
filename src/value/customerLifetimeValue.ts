import { type Amount, amount } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { fraction, real } from "../kernel/check.js";
import { derived } from "../kernel/derived.js";
import { exact, times, toNumber } from "../kernel/exact.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Measure } from "../kernel/measure.js";

/** What {@link customerLifetimeValue} is computed from. */
export interface CustomerLifetimeValueInput extends InMoney {
  /** The average value of an order. */
  readonly averageOrderValue: Amount;
  /** Orders per customer and period. */
  readonly purchaseFrequency: number;
  /** For how many periods of the same length a customer stays. */
  readonly customerLifetime: number;
  /** The share of revenue that is left after the cost of goods, as a fraction; 1 where it is left out. */
  readonly grossMargin?: number | null | undefined;
}

/**
 * What a customer will bring in over their lifetime, if averages stay as they are. (CLV, CLTV, LTV)
 *
 *     customer lifetime value =
 *       average order value * purchase frequency * customer lifetime * gross margin
 *
 * Frequency and lifetime must be in periods of the same length. Without a margin, the result is
 * revenue, not value.
 *
 * @returns Money; negative if the order value is negative.
 * @throws {@link InputError} If the order value is not an amount, frequency or lifetime are negative, or the margin is not a fraction from 0 to 1.
 * @see FeverBee, Calculating customer lifetime value, https://www.feverbee.com/roi/calculating-customer-lifetime-value/
 *
 * @example
 * customerLifetimeValue({
 *   averageOrderValue: 70,
 *   purchaseFrequency: 3,
 *   customerLifetime: 3,
 *   grossMargin: 0.3,
 * }).value; // 189
 */
export function customerLifetimeValue(
  input: CustomerLifetimeValueInput,
): Measure<"customerLifetimeValue"> {
  const factors = [
    amount(input, "averageOrderValue"),
    exact(real(input, "purchaseFrequency")),
    exact(real(input, "customerLifetime")),
    exact(fraction(input, "grossMargin", 1)),
  ];
  return derived(
    { metric: "customerLifetimeValue", unit: "money", better: "higher" },
    toNumber(factors.reduce(times)),
    carriedMoney(input),
  );
}
