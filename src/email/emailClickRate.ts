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

/** What {@link emailClickRate} is computed from. */
export type EmailClickRateInput = DeliveredEmails &
  Defined & {
    /** Recipients who clicked a link in the email, each counted once. */
    readonly uniqueClicks: Count;
    /**
     * How the numbers vary from campaign to campaign, from which the interval is computed; only
     * totals of records have it.
     */
    readonly spread?: CampaignSpread | null | undefined;
  };

/**
 * The share of delivered emails in which a link was clicked. (Unique click rate)
 *
 *     email click rate = unique clicks / delivered
 *     delivered = sent - bounced
 *
 * It divides by delivered emails; {@link clickToOpenRate} divides by opens. Either may be called
 * click-through rate, so look at what a published figure divides by.
 *
 * @returns A fraction from 0 to 1; `null` without delivered emails.
 * @throws {@link InputError} If a count is not a whole number from 0 up, delivered is not sent - bounced, or there are more unique clicks than delivered emails (those are total clicks).
 * @see Klaviyo, How are open rates and click through rates measured, https://community.klaviyo.com/analytics-and-deliverability-72/how-are-open-rates-and-click-through-rates-measured-184
 *
 * @example
 * emailClickRate({ uniqueClicks: 36, sent: 1020, bounced: 20 }).percent; // 3.6
 */
export function emailClickRate(
  input: EmailClickRateInput | CampaignTotals,
): Fraction<"emailClickRate"> {
  const sums = known(input, "emailClickRate");
  const arrived = delivered(sums);
  return ratioMeasure(
    {
      metric: "emailClickRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    count(sums, "uniqueClicks", arrived, "delivered"),
    arrived,
    { ...spreadOf(input, "emailClickRate"), ...definitionOf(input) },
  );
}
