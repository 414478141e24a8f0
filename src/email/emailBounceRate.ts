import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { known } from "../kernel/known.js";
import { proportion } from "../kernel/proportion.js";
import { spreadOf } from "../kernel/spread.js";
import type { CampaignSpread } from "./campaignSpread.js";

/** What {@link emailBounceRate} is computed from. */
export interface EmailBounceRateInput extends Defined {
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
 * The share of emails sent that bounced and so were not delivered.
 *
 *     email bounce rate = bounced / sent
 *
 * Hard and soft bounces both count. The {@link bounceRate} of a website is a different KPI.
 *
 * @returns A fraction from 0 to 1; `null` where nothing was sent.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more emails bounced than were sent.
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
    known(input, "emailBounceRate"),
    "bounced",
    "sent",
    { ...spreadOf(input, "emailBounceRate"), ...definitionOf(input) },
  );
}
