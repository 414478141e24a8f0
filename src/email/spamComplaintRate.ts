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

/** What {@link spamComplaintRate} is computed from. */
export type SpamComplaintRateInput = DeliveredEmails &
  Defined & {
    /** Recipients who marked the email as spam. */
    readonly complaints: Count;
    /**
     * How the numbers vary from campaign to campaign, from which the interval is computed; only
     * totals of records have it.
     */
    readonly spread?: CampaignSpread | null | undefined;
  };

/**
 * The share of delivered emails that were marked as spam.
 *
 *     spam complaint rate = complaints / delivered
 *     delivered = sent - bounced
 *
 * @returns A fraction from 0 to 1; `null` without delivered emails.
 * @throws {@link InputError} If a count is not a whole number from 0 up, delivered is not sent - bounced, or there are more complaints than delivered emails.
 *
 * @example
 * spamComplaintRate({ complaints: 1, delivered: 1000 }).percent; // 0.1
 */
export function spamComplaintRate(
  input: SpamComplaintRateInput | CampaignTotals,
): Fraction<"spamComplaintRate"> {
  const sums = known(input, "spamComplaintRate");
  const arrived = delivered(sums);
  return ratioMeasure(
    {
      metric: "spamComplaintRate",
      kind: "proportion",
      unit: "fraction",
      better: "lower",
      additive: "always",
    },
    count(sums, "complaints", arrived, "delivered"),
    arrived,
    { ...spreadOf(input, "spamComplaintRate"), ...definitionOf(input) },
  );
}
