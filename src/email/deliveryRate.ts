import { count, countWithout } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { known } from "../kernel/known.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import { spreadOf } from "../kernel/spread.js";
import type { CampaignSpread } from "./campaignSpread.js";

/** What {@link deliveryRate} is computed from. */
export interface DeliveryRateInput extends Defined {
  /** Emails sent. */
  readonly sent: Count;
  /** Emails among them that bounced. */
  readonly bounced: Count;
  /**
   * How the numbers vary from campaign to campaign, from which the interval is computed; only
   * totals of records have it.
   */
  readonly spread?: CampaignSpread | null | undefined;
}

/**
 * The share of emails sent that were delivered.
 *
 *     delivery rate = (sent - bounced) / sent
 *
 * A delivered email may lie in the spam folder. The delivery rate is 1 - {@link emailBounceRate}.
 *
 * @returns A fraction from 0 to 1; `null` where nothing was sent.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more emails bounced than were sent.
 *
 * @example
 * deliveryRate({ sent: 1000, bounced: 20 }).percent; // 98
 */
export function deliveryRate(input: DeliveryRateInput): Fraction<"deliveryRate"> {
  const sums = known(input, "deliveryRate");
  return ratioMeasure(
    {
      metric: "deliveryRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    countWithout(sums, "sent", "bounced"),
    count(sums, "sent"),
    { ...spreadOf(input, "deliveryRate"), ...definitionOf(input) },
  );
}
