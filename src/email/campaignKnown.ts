import type { Known } from "../kernel/known.js";

interface Opens {
  readonly uniqueOpens: number;
  readonly machineOpens?: number;
  readonly machineOpensKnown?: "partly";
}
interface Clicks {
  readonly uniqueClicks: number;
}
interface Delivered {
  readonly delivered: number;
}
interface Bounces {
  readonly sent: number;
  readonly bounced: number;
}

/**
 * The sums that a KPI divides if some campaigns lack a field that the KPI needs. They are the sums
 * over the campaigns that have the field, with the number of campaigns that were left out.
 */
export interface CampaignKnown {
  /** Over the campaigns that give their unique opens. */
  readonly openRate?: Known<Opens & Delivered>;
  /** Over the campaigns that give their unique clicks. */
  readonly emailClickRate?: Known<Clicks & Delivered>;
  /** Over the campaigns that give both their unique opens and their unique clicks. */
  readonly clickToOpenRate?: Known<Clicks & Opens>;
  /** Over the campaigns that give their unsubscribes. */
  readonly unsubscribeRate?: Known<Readonly<Record<"unsubscribes", number>> & Delivered>;
  /** Over the campaigns that give their complaints. */
  readonly spamComplaintRate?: Known<Readonly<Record<"complaints", number>> & Delivered>;
  /** Over the campaigns that give their bounces, if at least one gives them. */
  readonly deliveryRate?: Known<Bounces>;
  /** Over the campaigns that give their bounces, if at least one gives them. */
  readonly emailBounceRate?: Known<Bounces>;
}
