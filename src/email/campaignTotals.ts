import type { CountedRecordsState } from "../stream/countedRecords.js";
import type { EmailCampaign } from "./campaign.js";
import type { CampaignSpread } from "./campaignSpread.js";

/** The totals of email campaigns; the KPIs of email take them as they are. */
export interface CampaignTotals {
  /** Emails sent. */
  readonly sent: number;
  /** Emails that came back; a campaign that gives none counts as 0. */
  readonly bounced: number;
  /** Emails that arrived: sent - bounced. */
  readonly delivered: number;
  /** Recipients who opened, each counted once a campaign. */
  readonly uniqueOpens: number;
  /** Opens that a machine made; there only if a campaign gives them, and then 0 for those that do not. */
  readonly machineOpens?: number;
  /** Recipients who clicked, each counted once a campaign. */
  readonly uniqueClicks: number;
  /** Recipients who unsubscribed; there only if every campaign gives them. */
  readonly unsubscribes?: number;
  /** Recipients who complained of spam; there only if every campaign gives them. */
  readonly complaints?: number;
  /** How the campaigns differ from each other; there only if they are two or more. */
  readonly spread?: CampaignSpread;
}

/** What is kept of the campaigns seen so far: the sums of their counts, and what the spreads are made of. */
export type CampaignTotalsState = CountedRecordsState<keyof EmailCampaign, keyof CampaignSpread>;
