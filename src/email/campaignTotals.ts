import type { Stated } from "../kernel/stated.js";
import type { CampaignKnown } from "./campaignKnown.js";
import type { CampaignSpread } from "./campaignSpread.js";

/**
 * The totals of email campaigns; every KPI of email takes them as its input.
 *
 * Each total is the sum over all campaigns that give the field. A total is absent if no campaign
 * gives the field. If campaigns lack a field, a KPI divides the sums in `known`: so pass the totals
 * as a whole, and do not pick them by hand.
 */
export interface CampaignTotals extends Stated {
  /** Emails sent. */
  readonly sent: number;
  /** Emails that bounced; a campaign that leaves it out counts as 0. */
  readonly bounced: number;
  /** Emails that were delivered: sent - bounced. */
  readonly delivered: number;
  /** Recipients who opened the email, each counted once for each campaign. */
  readonly uniqueOpens?: number;
  /** Opens that mail programs made by themselves; campaigns that leave them out count as 0. */
  readonly machineOpens?: number;
  /** `"partly"` where some campaigns with opens give their machine opens, and others do not. */
  readonly machineOpensKnown?: "partly";
  /** Recipients who clicked a link, each counted once for each campaign. */
  readonly uniqueClicks?: number;
  /** Recipients who unsubscribed. */
  readonly unsubscribes?: number;
  /** Recipients who marked the email as spam. */
  readonly complaints?: number;
  /** How the numbers vary from campaign to campaign; there only for two campaigns or more. */
  readonly spread?: CampaignSpread;
  /** The sums that a KPI divides if some campaigns lack a field that the KPI needs. */
  readonly known?: CampaignKnown;
}
