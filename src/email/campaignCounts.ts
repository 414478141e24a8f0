import { count, countIfAny, isAbsent, plainCount } from "../kernel/check.js";
import type { Fields } from "../kernel/fields.js";
import { checkRecord } from "../kernel/record.js";
import type { CountedRecordsOptions } from "../stream/countedRecords.js";
import { sumsGiven } from "../stream/countTotals.js";
import type { CampaignSpread } from "./campaignSpread.js";
import type { CampaignTotals } from "./campaignTotals.js";
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

/** The counts of campaigns: their fields, what each measure divides, and the totals of their sums. */
export const campaignCounts: CountedRecordsOptions<
  EmailCampaign,
  (typeof fields)[number],
  keyof CampaignSpread,
  CampaignTotals
> = {
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
};

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
