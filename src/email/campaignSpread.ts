import type { Spread } from "../kernel/spread.js";

/**
 * How the numbers vary from campaign to campaign, for each KPI. Only campaigns that have the fields
 * of the KPI count, and there must be at least two of them.
 */
export interface CampaignSpread {
  /** Over (unique opens - machine opens) / delivered. */
  readonly openRate?: Spread;
  /** Over unique clicks / delivered. */
  readonly emailClickRate?: Spread;
  /** Over unique clicks / (unique opens - machine opens). */
  readonly clickToOpenRate?: Spread;
  /** Over unsubscribes / delivered. */
  readonly unsubscribeRate?: Spread;
  /** Over complaints / delivered. */
  readonly spamComplaintRate?: Spread;
  /** Over delivered / sent. */
  readonly deliveryRate?: Spread;
  /** Over bounced / sent. */
  readonly emailBounceRate?: Spread;
}
