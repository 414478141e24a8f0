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
 * What a KPI divides where some campaigns lack a field that it needs: the sums over those that have
 * it, and how many campaigns were left out.
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
  /** Over the campaigns that give their bounces, once one does. */
  readonly deliveryRate?: Known<Bounces>;
  /** Over the campaigns that give their bounces, once one does. */
  readonly emailBounceRate?: Known<Bounces>;
}
