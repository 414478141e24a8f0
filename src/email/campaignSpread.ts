import type { Spread } from "../kernel/measure.js";

/** How the numbers vary from campaign to campaign, for each KPI. */
export interface CampaignSpread {
  /** Over (unique opens - machine opens) / delivered. */
  readonly openRate?: Spread;
  /** Over unique clicks / delivered. */
  readonly emailClickRate?: Spread;
  /** Over unique clicks / unique opens. */
  readonly clickToOpenRate?: Spread;
  /** Over unsubscribes / delivered; there only if every campaign gives its unsubscribes. */
  readonly unsubscribeRate?: Spread;
  /** Over complaints / delivered; there only if every campaign gives its complaints. */
  readonly spamComplaintRate?: Spread;
  /** Over delivered / sent. */
  readonly deliveryRate?: Spread;
  /** Over bounced / sent. */
  readonly emailBounceRate?: Spread;
}
