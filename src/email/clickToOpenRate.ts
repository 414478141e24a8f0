import { type Count, count } from "../kernel/check.js";
import { type Defined, definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/measure.js";
import { ratio } from "../kernel/ratio.js";
import { spreadOf } from "../kernel/spread.js";
import type { CampaignSpread } from "./campaignSpread.js";

/** What {@link clickToOpenRate} is computed from. */
export interface ClickToOpenRateInput extends Defined {
  /** Recipients who clicked a link in the email, each counted once. */
  readonly uniqueClicks: Count;
  /** Recipients who opened the email, each counted once. */
  readonly uniqueOpens: Count;
  /** From records: how the numbers vary from campaign to campaign, for intervals. */
  readonly spread?: CampaignSpread | undefined;
}

/**
 * How many of the recipients who open an email click a link in it. (CTOR)
 *
 *     click-to-open rate = unique clicks / unique opens
 *
 * Opens that a mail program made by itself count here, and lower the rate. Opens cannot be tracked
 * where images are blocked, but clicks can.
 *
 * @returns A fraction from 0 up, over 1 where more recipients clicked than were seen to open; `null` without opens.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 * @see Klaviyo, How are open rates and click through rates measured, https://community.klaviyo.com/analytics-and-deliverability-72/how-are-open-rates-and-click-through-rates-measured-184
 *
 * @example
 * clickToOpenRate({ uniqueClicks: 36, uniqueOpens: 240 }).percent; // 15
 */
export function clickToOpenRate(input: ClickToOpenRateInput): Fraction<"clickToOpenRate"> {
  return ratio(
    {
      metric: "clickToOpenRate",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    count(input, "uniqueClicks"),
    count(input, "uniqueOpens"),
    { ...spreadOf(input, "clickToOpenRate"), ...definitionOf(input) },
  );
}
