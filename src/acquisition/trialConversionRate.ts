import { type Count } from "../kernel/count.js";
import { type Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { type Fraction } from "../kernel/fraction.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link trialConversionRate} is computed from. */
export interface TrialConversionRateInput extends Defined {
  /** The trials among them that became paid subscriptions. */
  readonly trialsConverted: Count;
  /** Trials that ended, whether they converted or not. */
  readonly trialsEnded: Count;
}

/**
 * The share of ended trials that became paid subscriptions. (trial-to-paid rate)
 *
 *     trial conversion rate = trials converted / trials ended
 *
 * Trials that still run count in neither number: dividing by trials that began makes the latest
 * month look bad. Rates of trials with and without a payment card differ a lot: state which in
 * `definition`.
 *
 * @returns A fraction from 0 to 1; `null` without ended trials.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more trials converted than ended.
 * @see Stripe, Calculating trial conversion rate in Billing, https://support.stripe.com/questions/calculating-trial-conversion-rate-in-billing
 *
 * @example
 * trialConversionRate({ trialsConverted: 45, trialsEnded: 300 }).percent; // 15
 */
export function trialConversionRate(
  input: TrialConversionRateInput,
): Fraction<"trialConversionRate"> {
  return proportion(
    {
      metric: "trialConversionRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "disjoint",
    },
    input,
    "trialsConverted",
    "trialsEnded",
    definitionOf(input),
  );
}
