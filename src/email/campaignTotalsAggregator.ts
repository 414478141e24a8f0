import { count, countIfAny, type Fields, plainCount } from "../kernel/check.js";
import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import { countedRecords } from "../stream/countedRecords.js";
import { sumsGivenByAll } from "../stream/countTotals.js";
import type { EmailCampaign } from "./campaign.js";
import type { CampaignTotals, CampaignTotalsState } from "./campaignTotals.js";
import { delivered } from "./delivered.js";

/**
 * The totals of email campaigns, in one pass.
 *
 * Where no campaign gives its machine opens, the total has none, and {@link openRate} counts every
 * open. Where some campaigns give them, the others count as 0; the open rate then says that it left
 * machine opens out, although some are left.
 *
 * Rates differ between campaigns by more than chance among recipients explains. So the spread, from
 * which intervals follow, is over campaigns. A single campaign has no spread; its interval follows
 * from the number of recipients.
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
 * totals.unsubscribes; // undefined
 */
export const campaignTotalsAggregator: Aggregator<
  EmailCampaign,
  CampaignTotalsState,
  CampaignTotals
> = /* @__PURE__ */ countedRecords({
  name: "campaignTotals",
  version: 2,
  items: "campaigns",
  unit: "campaign",
  fields: {
    needed: ["sent", "uniqueOpens", "uniqueClicks"],
    optional: ["bounced", "machineOpens", "unsubscribes", "complaints"],
  },
  metrics: {
    openRate: {
      parts: (one) => [plainCount(one.uniqueOpens) - plainCount(one.machineOpens), arrivedOf(one)],
    },
    emailClickRate: { parts: (one) => [plainCount(one.uniqueClicks), arrivedOf(one)] },
    clickToOpenRate: {
      parts: (one) => [plainCount(one.uniqueClicks), plainCount(one.uniqueOpens)],
    },
    unsubscribeRate: {
      needs: ["unsubscribes"],
      parts: (one) => [plainCount(one.unsubscribes), arrivedOf(one)],
    },
    spamComplaintRate: {
      needs: ["complaints"],
      parts: (one) => [plainCount(one.complaints), arrivedOf(one)],
    },
    deliveryRate: { parts: (one) => [arrivedOf(one), plainCount(one.sent)] },
    emailBounceRate: { parts: (one) => [plainCount(one.bounced), plainCount(one.sent)] },
  },
  check: checkCampaign,
  totals(counts, spread): CampaignTotals {
    const { sent, bounced, uniqueOpens, machineOpens, uniqueClicks } = counts.sums;
    return {
      sent,
      bounced,
      delivered: sent - bounced,
      uniqueOpens,
      ...(counts.given.machineOpens > 0 && { machineOpens }),
      uniqueClicks,
      ...sumsGivenByAll(counts, ["unsubscribes", "complaints"]),
      ...(counts.records > 1 && { spread }),
    };
  },
});

/** The emails of a campaign that arrived; the campaign has been checked. */
function arrivedOf({ sent, bounced }: EmailCampaign): number {
  return plainCount(sent) - plainCount(bounced);
}

/** Checks one campaign as the KPIs check totals, since errors of campaigns can cancel out in a sum. */
function checkCampaign(campaign: Fields<keyof EmailCampaign>): void {
  checkRecord("campaign", campaign);
  count(campaign, "sent");
  const arrived = delivered(campaign);
  const uniqueOpens = count(campaign, "uniqueOpens", arrived, "delivered");
  countIfAny(campaign, "machineOpens", uniqueOpens, "uniqueOpens");
  count(campaign, "uniqueClicks", arrived, "delivered");
  countIfAny(campaign, "unsubscribes", arrived, "delivered");
  countIfAny(campaign, "complaints", arrived, "delivered");
}
