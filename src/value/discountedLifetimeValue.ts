import { type Amount, amount } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { choice, fraction } from "../kernel/check.js";
import { derived } from "../kernel/derived.js";
import { exact, exactQuotient, minus, plus, sign, times } from "../kernel/exact.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Measure } from "../kernel/measure.js";

/** What {@link discountedLifetimeValue} is computed from. */
export interface DiscountedLifetimeValueInput extends InMoney {
  /** The margin that a customer leaves in a period, after costs. */
  readonly margin: Amount;
  /** The share of customers who stay from one period to the next. */
  readonly retentionRate: number;
  /** By how much money is worth more now than a period later, as a fraction: 0.1 for 10 %. */
  readonly discountRate: number;
  /** When the first margin comes. Textbooks differ, so there is no default. */
  readonly timing: "immediate" | "after-renewal" | "arrears";
}

/**
 * What all future margins of a customer are worth today. (CLV)
 *
 *     "immediate"       margin * (1 + discount) / (1 + discount - retention)
 *     "after-renewal"   margin * retention / (1 + discount - retention)
 *     "arrears"         margin / (1 + discount - retention)
 *
 * With `"immediate"`, the first margin comes now and is certain. With `"after-renewal"`, it comes a
 * period later, if the customer stays. With `"arrears"`, it comes at the end of the first period and
 * is certain.
 *
 * @returns Money; `null` with reason `"diverges"` where everyone stays and nothing is discounted.
 * @throws {@link InputError} If the margin is not an amount, a rate is not a fraction from 0 to 1, or the timing is unknown.
 * @see Fader & Hardie (2012), Reconciling and clarifying CLV formulas, http://brucehardie.com/notes/024/
 *
 * @example
 * const customer = { margin: 100, retentionRate: 0.8, discountRate: 0.1 };
 * discountedLifetimeValue({ ...customer, timing: "immediate" }).value; // 366.6666666666667
 * discountedLifetimeValue({ ...customer, timing: "after-renewal" }).value; // 266.6666666666667
 * discountedLifetimeValue({ ...customer, timing: "arrears" }).value; // 333.3333333333333
 */
export function discountedLifetimeValue(
  input: DiscountedLifetimeValueInput,
): Measure<"discountedLifetimeValue"> {
  const margin = amount(input, "margin");
  const retention = exact(fraction(input, "retentionRate"));
  const growth = plus(exact(1), exact(fraction(input, "discountRate")));
  const timing = choice(input, "timing", ["immediate", "after-renewal", "arrears"]);
  const first = { immediate: growth, "after-renewal": retention, arrears: exact(1) }[timing];
  const fading = minus(growth, retention);
  return derived(
    { metric: "discountedLifetimeValue", unit: "money", better: "higher" },
    sign(fading) === 0 ? "diverges" : exactQuotient(1, times(margin, first), fading),
    carriedMoney(input, { timing }),
  );
}
