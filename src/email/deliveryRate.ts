import { count, countWithout } from "../kernel/check.js";
import type { Fraction } from "../kernel/measure.js";
import { ratio } from "../kernel/ratio.js";
import { spreadOf } from "../kernel/spread.js";
import type { CampaignSpread } from "./campaignSpread.js";

/** What {@link deliveryRate} is computed from. */
export interface DeliveryRateInput {
  /** Emails sent. */
  readonly sent: number;
  /** Those among them that came back. */
  readonly bounced: number;
  /** From records: how the numbers spread over campaigns. */
  readonly spread?: CampaignSpread | undefined;
}

/**
 * The share of emails sent that arrived.
 *
 *     delivery rate = (sent - bounced) / sent
 *
 * An email that arrived may lie in the spam folder. It is 1 - {@link emailBounceRate}.
 *
 * @returns A fraction from 0 to 1; `null` where nothing was sent.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more bounced than were sent.
 *
 * @example
 * deliveryRate({ sent: 1000, bounced: 20 }).percent; // 98
 */
export function deliveryRate(input: DeliveryRateInput): Fraction<"deliveryRate"> {
  return ratio(
    {
      metric: "deliveryRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    countWithout(input, "sent", "bounced"),
    count(input, "sent"),
    spreadOf(input, "deliveryRate"),
  );
}
