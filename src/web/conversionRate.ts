import { choice, count, real } from "../kernel/check.js";
import { checkUnstated } from "../kernel/checkUnstated.js";
import { conversionRatio } from "../kernel/conversionRatio.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { exact } from "../kernel/exact.js";
import type { Fields } from "../kernel/fields.js";
import type { Fraction } from "../kernel/fraction.js";
import { known } from "../kernel/known.js";
import { notCountsOf } from "../kernel/notCountsOf.js";
import { spreadOf } from "../kernel/spread.js";
import type { WithFractions } from "../kernel/withFractions.js";
import { sessionDefinition } from "./sessionDefinitions.js";
import type { SessionSpread } from "./sessionSpread.js";
import type { SessionTotals } from "./sessionTotals.js";

/** What {@link conversionRate} is computed from. */
export interface ConversionRateInput extends Defined, WithFractions {
  /** Conversions: orders, sign-ups or whatever the visits were meant to lead to; attributed ones may be fractions. */
  readonly conversions: number | bigint;
  /** All visits in which there could have been a conversion. */
  readonly visits: Count;
  /**
   * What `visits` counts. A visit is a session on the site. If `visits` counts anything else, the
   * measure's definition names it.
   */
  readonly per?: "visit" | "visitor" | "click" | "lead" | "landing-page" | null | undefined;
  /**
   * How the numbers vary from visitor to visitor, from which the interval is computed; only totals
   * of records have it.
   */
  readonly spread?: SessionSpread | null | undefined;
}

/**
 * How often a visit leads to a conversion, such as an order or a sign-up. (CVR)
 *
 *     conversion rate = conversions / visits
 *
 * Count both in the same unit: either visits with a conversion and all visits, or visitors with a
 * conversion and all visitors. If every conversion counts and a visit can have several, the rate
 * can pass 1. Say in `definition` what you count, as in `{ counting: "visits with an order" }`, so
 * that different rates do not mix.
 *
 * Ads report conversions per click, and landing pages per visitor of the page. Name such a
 * denominator in `per`: rates by different denominators are neither added nor compared.
 *
 * @returns A fraction from 0 up; `null` without visits.
 * @throws {@link InputError} If the conversions are not a number from 0 up, the visits are not a whole number from 0 up, or `per` is unknown.
 *
 * @example
 * conversionRate({ conversions: 24, visits: 1200 }).percent; // 2
 * conversionRate({ conversions: 12.5, visits: 500 }).percent; // 2.5
 * conversionRate({ conversions: 24, visits: 400, per: "click" }).definition; // { per: "click" }
 */
export function conversionRate(
  input: ConversionRateInput | SessionTotals,
): Fraction<"conversionRate"> {
  const sums = known(input, "conversionRate");
  const fields: Fields<"per" | "definition"> = input;
  // A visit is the usual denominator, and so no part of the definition.
  const per = choice(fields, "per", ["visit", "visitor", "click", "lead", "landing-page"], "visit");
  if (per === "visit") checkUnstated(fields, "per", "the option per names the denominator");
  return conversionRatio(exact(real(sums, "conversions")), exact(count(sums, "visits")), {
    ...spreadOf(input, "conversionRate"),
    ...sessionDefinition(input, "conversionRate", per === "visit" ? {} : { per }),
    ...notCountsOf(input, ["conversions"]),
  });
}
