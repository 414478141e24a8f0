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
import { readOpens } from "./opens.js";

/** What {@link clickToOpenRate} is computed from. */
export interface ClickToOpenRateInput extends Defined {
  /** Recipients who clicked a link in the email, each counted once. */
  readonly uniqueClicks: Count;
  /** Recipients who opened the email, each counted once. */
  readonly uniqueOpens: Count;
  /**
   * Recipients among them whose mail program opened the email by itself; if the number is given,
   * they are left out.
   */
  readonly machineOpens?: Count | null | undefined;
  /**
   * How the numbers vary from campaign to campaign, for intervals; only totals of records have it.
   */
  readonly spread?: CampaignSpread | null | undefined;
}

/**
 * How many of the recipients who open an email click a link in it. (CTOR)
 *
 *     click-to-open rate = unique clicks / (unique opens - machine opens)
 *
 * Opens that a mail program made by itself lower the rate. If `machineOpens` is given, even as 0,
 * they are left out, and the `definition` of the measure says so, as in {@link openRate}. Opens
 * cannot be tracked where images are blocked, but clicks can.
 *
 * @returns A fraction from 0 up, over 1 where more recipients clicked than were seen to open; `null` without opens.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or there are more machine opens than unique opens.
 * @see Klaviyo, How are open rates and click through rates measured, https://community.klaviyo.com/analytics-and-deliverability-72/how-are-open-rates-and-click-through-rates-measured-184
 *
 * @example
 * clickToOpenRate({ uniqueClicks: 36, uniqueOpens: 240 }).percent; // 15
 * clickToOpenRate({ uniqueClicks: 36, uniqueOpens: 240, machineOpens: 90 }).percent; // 24
 */
export function clickToOpenRate(
  input: ClickToOpenRateInput | CampaignTotals,
): Fraction<"clickToOpenRate"> {
  const sums = known(input, "clickToOpenRate");
  const { opens, own } = readOpens(sums);
  return ratioMeasure(
    {
      metric: "clickToOpenRate",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    count(sums, "uniqueClicks"),
    opens,
    { ...spreadOf(input, "clickToOpenRate"), ...definitionOf(input, own) },
  );
}
