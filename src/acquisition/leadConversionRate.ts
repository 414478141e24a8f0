import type { Count } from "../kernel/check.js";
import { type Defined, definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/measure.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link leadConversionRate} is computed from. */
export interface LeadConversionRateInput extends Defined {
  /** Leads that came in. */
  readonly leads: Count;
  /** The leads among them that became customers. */
  readonly customersWon: Count;
}

/**
 * The share of leads that became customers.
 *
 *     lead conversion rate = customers won / leads
 *
 * Some call leads / visitors by this name; that is another number.
 *
 * @returns A fraction from 0 to 1; `null` without leads.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more customers were won than there were leads.
 * @see Klipfolio, Lead conversion rate and win rate, https://www.klipfolio.com/metrics/difference/lead-conversion-vs-win-conversion-rate
 *
 * @example
 * leadConversionRate({ leads: 2000, customersWon: 150 }).percent; // 7.5
 */
export function leadConversionRate(input: LeadConversionRateInput): Fraction<"leadConversionRate"> {
  return proportion(
    {
      metric: "leadConversionRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    input,
    "customersWon",
    "leads",
    definitionOf(input),
  );
}
