import { type Amount, amount } from "../kernel/amount.js";
import { fraction, real } from "../kernel/check.js";
import { currencyOf } from "../kernel/currency.js";
import { derived } from "../kernel/derived.js";
import { exact, times, toNumber } from "../kernel/exact.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Measure } from "../kernel/measure.js";

/** What {@link customerLifetimeValue} is computed from. */
export interface CustomerLifetimeValueInput extends InMoney {
  /** What an order is worth. */
  readonly averageOrderValue: Amount;
  /** Orders a customer places in a period. */
  readonly purchaseFrequency: number;
  /** How many such periods a customer stays. */
  readonly customerLifetime: number;
  /** What is left of revenue after the cost of goods, as a fraction; 1 where it is left out. */
  readonly grossMargin?: number | undefined;
}

/**
 * What a customer will bring in, if things stay as they are. (CLV, CLTV, LTV)
 *
 *     customer lifetime value =
 *       average order value * purchase frequency * customer lifetime * gross margin
 *
 * Frequency and lifetime are in the same periods. Without a margin it is revenue, not value.
 *
 * @returns Money.
 * @throws {@link InputError} If the order value is no amount, frequency or lifetime are negative, or the margin is not a fraction from 0 to 1.
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
    currencyOf(input),
  );
}
