import { count, countIfAny, isAbsent, plainCount } from "../kernel/check.js";
import type { Fields } from "../kernel/fields.js";
import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import { countedRecords } from "../stream/countedRecords.js";
import { sumsGiven } from "../stream/countTotals.js";
import type { CampaignTotals } from "./campaignTotals.js";
import type { CampaignTotalsState } from "./campaignTotalsState.js";
import { delivered } from "./delivered.js";
import type { EmailCampaign } from "./emailCampaign.js";

const fields = [
  "sent",
  "bounced",
  "uniqueOpens",
  "machineOpens",
  "uniqueClicks",
  "unsubscribes",
  "complaints",
] as const;

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
> = /* @__PURE__ */ countedRecords({
  name: "campaignTotals",
  version: 3,
  items: "campaigns",
  unit: "campaign",
  leastUnits: 2,
  fields,
  metrics: {
    openRate: {
      needs: ["uniqueOpens"],
      divides: ["uniqueOpens", "machineOpens", "machineOpensKnown", "delivered"],
      parts: (one) => [opensOf(one), arrivedOf(one)],
    },
    emailClickRate: {
      needs: ["uniqueClicks"],
      divides: ["uniqueClicks", "delivered"],
      parts: (one) => [plainCount(one.uniqueClicks), arrivedOf(one)],
    },
    clickToOpenRate: {
      needs: ["uniqueClicks", "uniqueOpens"],
      divides: ["uniqueClicks", "uniqueOpens", "machineOpens", "machineOpensKnown"],
      parts: (one) => [plainCount(one.uniqueClicks), opensOf(one)],
    },
    unsubscribeRate: {
      needs: ["unsubscribes"],
      divides: ["unsubscribes", "delivered"],
      parts: (one) => [plainCount(one.unsubscribes), arrivedOf(one)],
    },
    spamComplaintRate: {
      needs: ["complaints"],
      divides: ["complaints", "delivered"],
      parts: (one) => [plainCount(one.complaints), arrivedOf(one)],
    },
    deliveryRate: {
      about: "bounced",
      divides: ["sent", "bounced"],
      parts: (one) => [arrivedOf(one), plainCount(one.sent)],
    },
    emailBounceRate: {
      about: "bounced",
      divides: ["sent", "bounced"],
      parts: (one) => [plainCount(one.bounced), plainCount(one.sent)],
    },
  },
  check: checkCampaign,
  totals(counts): CampaignTotals {
    const { sums, given } = counts;
    const { sent, bounced, machineOpens } = sums;
    return {
      sent,
      bounced,
      delivered: sent - bounced,
      ...sumsGiven(counts, ["uniqueOpens"]),
      ...(given.machineOpens > 0 && { machineOpens }),
      ...(given.machineOpens > 0 &&
        given.machineOpens < given.uniqueOpens && { machineOpensKnown: "partly" }),
      ...sumsGiven(counts, ["uniqueClicks", "unsubscribes", "complaints"]),
    };
  },
});

/** The emails of a campaign that arrived; the campaign has been checked. */
function arrivedOf({ sent, bounced }: EmailCampaign): number {
  return plainCount(sent) - plainCount(bounced);
}

/** The opens of a campaign without those of mail programs; the campaign has been checked. */
function opensOf({ uniqueOpens, machineOpens }: EmailCampaign): number {
  return plainCount(uniqueOpens) - plainCount(machineOpens);
}

/** Checks one campaign as the KPIs check totals, since errors of campaigns can cancel out in a sum. */
function checkCampaign(campaign: Fields<keyof EmailCampaign>): void {
  checkRecord("campaign", campaign);
  count(campaign, "sent");
  const arrived = delivered(campaign);
  if (isAbsent(campaign?.uniqueOpens)) {
    countIfAny(campaign, "machineOpens", arrived, "delivered");
  } else {
    const opens = count(campaign, "uniqueOpens", arrived, "delivered");
    countIfAny(campaign, "machineOpens", opens, "uniqueOpens");
  }
  countIfAny(campaign, "uniqueClicks", arrived, "delivered");
  countIfAny(campaign, "unsubscribes", arrived, "delivered");
  countIfAny(campaign, "complaints", arrived, "delivered");
}
