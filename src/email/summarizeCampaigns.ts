import { isAbsent } from "../kernel/check.js";
import type { CampaignSummary } from "./campaignSummary.js";
import type { CampaignTotals } from "./campaignTotals.js";
import { clickToOpenRate } from "./clickToOpenRate.js";
import { deliveryRate } from "./deliveryRate.js";
import { emailBounceRate } from "./emailBounceRate.js";
import { emailClickRate } from "./emailClickRate.js";
import { openRate } from "./openRate.js";
import { spamComplaintRate } from "./spamComplaintRate.js";
import { unsubscribeRate } from "./unsubscribeRate.js";

/** What {@link summarizeCampaigns} is computed from. */
export type SummarizeCampaignsInput = CampaignTotals;

/**
 * Computes every KPI of email for which the totals have the counts.
 *
 * @param totals - What {@link campaignTotalsAggregator} gives.
 * @returns The measures, by KPI.
 * @throws {@link InputError} If a total is invalid.
 *
 * @example
 * const campaigns = [{ sent: 1020, bounced: 20, uniqueOpens: 240, uniqueClicks: 36, complaints: 1 }];
 * const summary = summarizeCampaigns(aggregate(campaigns, campaignTotalsAggregator));
 * summary.openRate?.percent; // 24
 * summary.spamComplaintRate?.percent; // 0.1
 * summary.unsubscribeRate; // undefined
 */
export function summarizeCampaigns(totals: SummarizeCampaignsInput): CampaignSummary {
  const { uniqueOpens, uniqueClicks, unsubscribes, complaints } = totals;
  const areClicksKnown = !isAbsent(uniqueClicks);
  return {
    ...(!isAbsent(uniqueOpens) && { openRate: openRate(totals) }),
    ...(areClicksKnown && { emailClickRate: emailClickRate(totals) }),
    ...(areClicksKnown && !isAbsent(uniqueOpens) && { clickToOpenRate: clickToOpenRate(totals) }),
    deliveryRate: deliveryRate(totals),
    emailBounceRate: emailBounceRate(totals),
    ...(!isAbsent(unsubscribes) && { unsubscribeRate: unsubscribeRate(totals) }),
    ...(!isAbsent(complaints) && { spamComplaintRate: spamComplaintRate(totals) }),
  };
}
