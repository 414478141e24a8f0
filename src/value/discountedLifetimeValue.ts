import { type Amount, amount } from "../kernel/amount.js";
import { choice, fraction } from "../kernel/check.js";
import { currencyOf } from "../kernel/currency.js";
import { derived } from "../kernel/derived.js";
import { exact, exactQuotient, minus, plus, sign, times } from "../kernel/exact.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Measure } from "../kernel/measure.js";

/** What {@link discountedLifetimeValue} is computed from. */
export interface DiscountedLifetimeValueInput extends InMoney {
  /** What a customer leaves after costs in a period. */
  readonly margin: Amount;
  /** The share of customers who stay from one period to the next. */
  readonly retentionRate: number;
  /** How much more money is worth now than a period later, as a fraction. */
  readonly discountRate: number;
  /** When the first margin comes: three textbooks mean three different things, so there is no default. */
  readonly timing: "immediate" | "after-renewal" | "arrears";
}

/**
 * What all margins of a customer to come are worth today. (CLV)
 *
 *     "immediate"       margin * (1 + discount) / (1 + discount - retention)
 *     "after-renewal"   margin * retention / (1 + discount - retention)
 *     "arrears"         margin / (1 + discount - retention)
 *
 * `"immediate"`: the first margin comes now and is certain. `"after-renewal"`: it comes a period
 * later, if the customer stays. `"arrears"`: it is certain and comes at the end of the period.
 *
 * @returns Money; `null` with reason `"diverges"` where everyone stays and nothing is discounted.
 * @throws {@link InputError} If the margin is no amount, a rate is not a fraction from 0 to 1, or the timing is none of the three.
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
    { ...currencyOf(input), definition: { timing } },
  );
}
