import type { Aggregator } from "../stream/aggregator.js";
import { countedRecords } from "../stream/countedRecords.js";
import { campaignCounts } from "./campaignCounts.js";
import type { CampaignTotals } from "./campaignTotals.js";
import type { CampaignTotalsState } from "./campaignTotalsState.js";
import type { EmailCampaign } from "./emailCampaign.js";

/**
 * The totals of email campaigns, in one pass.
 *
 * A campaign that lacks a number is left out only of the KPIs that need the number: the delivery
 * rate covers all campaigns, and the open rate covers those whose opens were tracked. The totals
 * are the sums of all campaigns. If a KPI divides the sums of fewer campaigns, these sums are in
 * `known`, with `leftOut`, the number of campaigns that were left out. So pass the totals as a
 * whole, and do not pick them by hand. Campaigns without `bounced` count as delivered, and are left
 * out of {@link deliveryRate} and {@link emailBounceRate} once another campaign gives its bounces.
 *
 * Where no campaign gives its machine opens, the total has none, and {@link openRate} counts every
 * open. If only some campaigns give them, the rate says `machineOpens: "partly-left-out"`, and
 * rolls up only with rates that say the same: such a rate depends on how many of the campaigns give
 * them.
 *
 * Rates of campaigns differ by more than the chance reactions of recipients explain. So the spread,
 * from which intervals follow, is over campaigns. A single campaign has no spread; its interval
 * follows from the number of recipients.
 *
 * @throws {@link InputError} When it runs, if a count is not a whole number from 0 up, or a part is larger than its whole.
 *
 * @example
 * const campaigns = [
 *   { sent: 1020, bounced: 20, uniqueOpens: 240, uniqueClicks: 36 },
 *   { sent: 500, uniqueOpens: 60, uniqueClicks: 24, unsubscribes: 3 },
 * ];
 * const totals = aggregate(campaigns, campaignTotalsAggregator);
 * totals.delivered; // 1500
 * openRate(totals).percent; // 20
 * unsubscribeRate(totals).percent; // 0.6
 * totals.known?.unsubscribeRate; // { delivered: 500, unsubscribes: 3, leftOut: 1 }
 */
export const campaignTotalsAggregator: Aggregator<
  EmailCampaign,
  CampaignTotalsState,
  CampaignTotals
> = /* @__PURE__ */ countedRecords(campaignCounts);
