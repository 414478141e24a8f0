import type { Spread } from "../kernel/measure.js";

/** How campaigns differ from each other, for each measure that they make. */
export interface CampaignSpread {
  /** Of unique opens without machine opens, and delivered emails. */
  readonly openRate?: Spread;
  /** Of unique clicks and delivered emails. */
  readonly emailClickRate?: Spread;
  /** Of unique clicks and unique opens. */
  readonly clickToOpenRate?: Spread;
  /** Of unsubscribes and delivered emails; there only if every campaign gives them. */
  readonly unsubscribeRate?: Spread;
  /** Of complaints and delivered emails; there only if every campaign gives them. */
  readonly spamComplaintRate?: Spread;
  /** Of delivered emails and emails sent. */
  readonly deliveryRate?: Spread;
  /** Of bounced emails and emails sent. */
  readonly emailBounceRate?: Spread;
}
