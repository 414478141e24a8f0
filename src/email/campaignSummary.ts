import type { Fraction } from "../kernel/fraction.js";

/** The KPIs of email campaigns. A KPI is absent where the totals lack a count that it needs. */
export interface CampaignSummary {
  /** (Unique opens - machine opens) / delivered. */
  readonly openRate?: Fraction<"openRate">;
  /** Unique clicks / delivered. */
  readonly emailClickRate?: Fraction<"emailClickRate">;
  /** Unique clicks / (unique opens - machine opens). */
  readonly clickToOpenRate?: Fraction<"clickToOpenRate">;
  /** Delivered / sent. */
  readonly deliveryRate: Fraction<"deliveryRate">;
  /** Bounced / sent. */
  readonly emailBounceRate: Fraction<"emailBounceRate">;
  /** Unsubscribes / delivered. */
  readonly unsubscribeRate?: Fraction<"unsubscribeRate">;
  /** Complaints / delivered. */
  readonly spamComplaintRate?: Fraction<"spamComplaintRate">;
}
