import { count, countIfAny, type Fields } from "../kernel/check.js";
import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import {
  addCounts,
  type CountSums,
  emptyCountSums,
  mergeCountSums,
  restoreCountSums,
  saveCountSums,
  sumsGivenByAll,
} from "../stream/countSums.js";
import { opened } from "../stream/savedState.js";
import type { EmailCampaign } from "./campaign.js";
import { delivered } from "./delivered.js";

/** The totals of email campaigns; the KPIs of email take them as they are. */
export interface CampaignTotals {
  /** Emails sent. */
  readonly sent: number;
  /** Emails that came back; a campaign that gives none counts as 0. */
  readonly bounced: number;
  /** Emails that arrived: sent - bounced. */
  readonly delivered: number;
  /** Recipients who opened, each counted once a campaign. */
  readonly uniqueOpens: number;
  /** Opens that a machine made; there only if a campaign gives them, and then 0 for those that do not. */
  readonly machineOpens?: number;
  /** Recipients who clicked, each counted once a campaign. */
  readonly uniqueClicks: number;
  /** Recipients who unsubscribed; there only if every campaign gives them. */
  readonly unsubscribes?: number;
  /** Recipients who complained of spam; there only if every campaign gives them. */
  readonly complaints?: number;
}

/** What is kept of the campaigns seen so far. */
export type CampaignTotalsState = CountSums<keyof EmailCampaign>;

const name = "campaignTotals";
const version = 1;
const fields = {
  needed: ["sent", "uniqueOpens", "uniqueClicks"],
  optional: ["bounced", "machineOpens", "unsubscribes", "complaints"],
} as const;

/**
 * The totals of email campaigns, in one pass.
 *
 * Machine opens are known of a campaign or not. Where none gives them the total is absent, and the
 * open rate leaves nothing out; where some do, the others count as 0, and the open rate says that it
 * left machine opens out, though only of those that know them.
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
> = {
  name,
  items: "campaigns",
  empty: () => emptyCountSums(fields),
  add(state, campaign) {
    checkCampaign(campaign);
    addCounts(state, campaign, fields);
  },
  check(_, campaign) {
    checkCampaign(campaign);
  },
  merge: mergeCountSums,
  result(state) {
    const { sent, bounced, uniqueOpens, machineOpens, uniqueClicks } = state.sums;
    return {
      sent,
      bounced,
      delivered: sent - bounced,
      uniqueOpens,
      ...(state.given.machineOpens > 0 && { machineOpens }),
      uniqueClicks,
      ...sumsGivenByAll(state, ["unsubscribes", "complaints"]),
    };
  },
  save: (state) => ({ aggregator: name, version, state: saveCountSums(state) }),
  restore(saved) {
    const state = restoreCountSums(opened(saved, name, version), fields);
    // What holds of every campaign holds of their sums.
    checkCampaign(state.sums);
    return state;
  },
};

/** The checks that the KPIs of email make, of one campaign: what is wrong could cancel out in a sum. */
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
