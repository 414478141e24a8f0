import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { known } from "../kernel/known.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import { spreadOf } from "../kernel/spread.js";
import type { CampaignSpread } from "./campaignSpread.js";
import type { CampaignTotals } from "./campaignTotals.js";
import { delivered } from "./delivered.js";
import { type DeliveredEmails } from "./deliveredEmails.js";

/** What {@link unsubscribeRate} is computed from. */
export type UnsubscribeRateInput = DeliveredEmails &
  Defined & {
    /** Recipients who unsubscribed. */
    readonly unsubscribes: Count;
    /**
     * How the numbers vary from campaign to campaign, from which the interval is computed; only
     * totals of records have it.
     */
    readonly spread?: CampaignSpread | null | undefined;
  };

/**
 * The share of delivered emails whose recipient unsubscribed.
 *
 *     unsubscribe rate = unsubscribes / delivered
 *     delivered = sent - bounced
 *
 * @returns A fraction from 0 to 1; `null` without delivered emails.
 * @throws {@link InputError} If a count is not a whole number from 0 up, delivered is not sent - bounced, or there are more unsubscribes than delivered emails.
 *
 * @example
 * unsubscribeRate({ unsubscribes: 3, delivered: 1000 }).percent; // 0.3
 */
export function unsubscribeRate(
  input: UnsubscribeRateInput | CampaignTotals,
): Fraction<"unsubscribeRate"> {
  const sums = known(input, "unsubscribeRate");
  const arrived = delivered(sums);
  return ratioMeasure(
    {
      metric: "unsubscribeRate",
      kind: "proportion",
      unit: "fraction",
      better: "lower",
      additive: "always",
    },
    count(sums, "unsubscribes", arrived, "delivered"),
    arrived,
    { ...spreadOf(input, "unsubscribeRate"), ...definitionOf(input) },
  );
}
