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
import { readOpens } from "./opens.js";

/** What {@link openRate} is computed from. */
export type OpenRateInput = DeliveredEmails &
  Defined & {
    /** Recipients who opened the email, each counted once. */
    readonly uniqueOpens: Count;
    /**
     * Recipients among them whose mail program opened the email by itself; if the number is given,
     * they are left out.
     */
    readonly machineOpens?: Count | null | undefined;
    /**
     * How the numbers vary from campaign to campaign, from which the interval is computed; only
     * totals of records have it.
     */
    readonly spread?: CampaignSpread | null | undefined;
  };

/**
 * The share of delivered emails that were opened. (Unique open rate)
 *
 *     open rate = (unique opens - machine opens) / delivered
 *     delivered = sent - bounced
 *
 * Mail programs that load every image by themselves, such as Apple Mail with its privacy
 * protection, open emails that nobody read. If `machineOpens` is given, even as 0, such opens are
 * left out. The `definition` of the measure then says so, and the measure does not roll up with a
 * measure that left them in. If only some of the campaigns in the totals give their machine opens,
 * the definition says `"partly-left-out"`; such a rate depends on how many of the campaigns give
 * them. Some tools divide by `sent`, and some count every open, so that their rate can pass 1.
 *
 * @returns A fraction from 0 to 1; `null` without delivered emails.
 * @throws {@link InputError} If a count is not a whole number from 0 up, delivered is not sent - bounced, there are more unique opens than delivered emails (those are total opens), or more machine opens than unique opens.
 * @see Klaviyo, How are open rates and click through rates measured, https://community.klaviyo.com/analytics-and-deliverability-72/how-are-open-rates-and-click-through-rates-measured-184
 * @see Twilio SendGrid, Open rate, https://www.twilio.com/docs/sendgrid/glossary/open-rate
 * @see ClickDimensions, Introduction to adjusted opens, https://support.clickdimensions.com/hc/en-us/articles/15707875851917
 *
 * @example
 * openRate({ uniqueOpens: 240, sent: 1020, bounced: 20 }).percent; // 24
 * openRate({ uniqueOpens: 240, machineOpens: 90, delivered: 1000 }).percent; // 15
 * openRate({ uniqueOpens: 240, machineOpens: 90, delivered: 1000 }).definition; // { machineOpens: "left-out" }
 */
export function openRate(input: OpenRateInput | CampaignTotals): Fraction<"openRate"> {
  const sums = known(input, "openRate");
  const arrived = delivered(sums);
  const { opens, own } = readOpens(sums, arrived, "delivered");
  return ratioMeasure(
    {
      metric: "openRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    opens,
    arrived,
    { ...spreadOf(input, "openRate"), ...definitionOf(input, own) },
  );
}
