import { real } from "../kernel/check.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { exact } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { Fraction } from "../kernel/fraction.js";
import { notCountsOf } from "../kernel/notCountsOf.js";
import type { WithFractions } from "../kernel/withFractions.js";

/** What {@link leadConversionRate} is computed from. */
export interface LeadConversionRateInput extends Defined, WithFractions {
  /** Leads that came in; attributed ones may be fractions. */
  readonly leads: number | bigint;
  /** The leads among them that became customers; attributed ones may be fractions. */
  readonly customersWon: number | bigint;
}

/**
 * The share of leads that became customers.
 *
 *     lead conversion rate = customers won / leads
 *
 * Some call leads / visitors by this name, which is a different number.
 *
 * @returns A fraction from 0 to 1; `null` without leads.
 * @throws {@link InputError} If either is not a number from 0 up, or more customers were won than
 * there were leads.
 * @see Klipfolio, Lead conversion rate and win rate, https://www.klipfolio.com/metrics/difference/lead-conversion-vs-win-conversion-rate
 *
 * @example
 * leadConversionRate({ leads: 2000, customersWon: 150 }).percent; // 7.5
 */
export function leadConversionRate(input: LeadConversionRateInput): Fraction<"leadConversionRate"> {
  const leads = real(input, "leads");
  return exactRatio(
    {
      metric: "leadConversionRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    exact(real(input, "customersWon", leads, "leads")),
    exact(leads),
    { ...definitionOf(input), ...notCountsOf(input, ["leads", "customersWon"]) },
  );
}
