import type { Stated } from "../kernel/stated.js";
import type { CountedRecordsState } from "../stream/countedRecords.js";
import type { EmailCampaign } from "./campaign.js";
import type { CampaignSpread } from "./campaignSpread.js";

/** The totals of email campaigns; every KPI of email takes them as its input. */
export interface CampaignTotals extends Stated {
  /** Emails sent. */
  readonly sent: number;
  /** Emails that bounced; a campaign that leaves it out counts as 0. */
  readonly bounced: number;
  /** Emails that were delivered: sent - bounced. */
  readonly delivered: number;
  /** Recipients who opened the email, each counted once for each campaign. */
  readonly uniqueOpens: number;
  /** Opens by mail programs themselves; there only if a campaign gives them. Campaigns that leave them out count as 0. */
  readonly machineOpens?: number;
  /** Recipients who clicked a link, each counted once for each campaign. */
  readonly uniqueClicks: number;
  /** Recipients who unsubscribed; there only if every campaign gives its number. */
  readonly unsubscribes?: number;
  /** Recipients who marked the email as spam; there only if every campaign gives its number. */
  readonly complaints?: number;
  /** How the numbers vary from campaign to campaign; there only for two campaigns or more. */
  readonly spread?: CampaignSpread;
}

/** What is kept of the campaigns seen so far: the sums of their counts, and what the spreads are made of. */
export type CampaignTotalsState = CountedRecordsState<keyof EmailCampaign, keyof CampaignSpread>;
