import { type Amount, amount } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { count } from "../kernel/check.js";
import { type Count } from "../kernel/count.js";
import { exact } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import { type InMoney } from "../kernel/inMoney.js";
import { type Ratio } from "../kernel/ratio.js";

/** What {@link revenuePerRecipient} is computed from. */
export interface RevenuePerRecipientInput extends InMoney {
  /** The revenue attributed to the emails, net of refunds. */
  readonly revenue: Amount;
  /** Emails that were delivered. */
  readonly delivered: Count;
}

/**
 * What a delivered email brings in. (RPR)
 *
 *     revenue per recipient = revenue / delivered
 *
 * It depends on how orders are attributed to emails: state the rule in `definition`, as in `{
 * attribution: "5-day click" }`. Some tools divide by sent emails.
 *
 * @returns Money per email, negative where refunds exceed sales; `null` without delivered emails.
 * @throws {@link InputError} If the revenue is not an amount, or the emails are not a whole number from 0 up.
 * @see Klaviyo, How to calculate revenue per recipient, https://help.klaviyo.com/hc/en-us/articles/360034724572-How-to-calculate-revenue-per-recipient
 *
 * @example
 * revenuePerRecipient({ revenue: 4500, delivered: 45000, currency: "USD" }).value; // 0.1
 */
export function revenuePerRecipient(input: RevenuePerRecipientInput): Ratio<"revenuePerRecipient"> {
  return exactRatio(
    {
      metric: "revenuePerRecipient",
      kind: "money",
      unit: "money",
      better: "higher",
      additive: "always",
    },
    amount(input, "revenue"),
    exact(count(input, "delivered")),
    carriedMoney(input),
  );
}
