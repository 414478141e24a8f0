import type { Fraction } from "../kernel/measure.js";
import { proportion } from "../kernel/proportion.js";
import { spreadOf } from "../kernel/spread.js";
import type { CampaignSpread } from "./campaignSpread.js";

/** What {@link emailBounceRate} is computed from. */
export interface EmailBounceRateInput {
  /** Emails sent. */
  readonly sent: number;
  /** Those among them that came back. */
  readonly bounced: number;
  /** From records: how the numbers spread over campaigns. */
  readonly spread?: CampaignSpread | undefined;
}

/**
 * The share of emails sent that came back.
 *
 *     email bounce rate = bounced / sent
 *
 * Hard and soft bounces both count. The {@link bounceRate} of a website is another number.
 *
 * @returns A fraction from 0 to 1; `null` where nothing was sent.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more bounced than were sent.
 *
 * @example
 * emailBounceRate({ sent: 1000, bounced: 20 }).percent; // 2
 */
export function emailBounceRate(input: EmailBounceRateInput): Fraction<"emailBounceRate"> {
  return proportion(
    {
      metric: "emailBounceRate",
      kind: "proportion",
      unit: "fraction",
      better: "lower",
      additive: "always",
    },
    input,
    "bounced",
    "sent",
    spreadOf(input, "emailBounceRate"),
  );
}
