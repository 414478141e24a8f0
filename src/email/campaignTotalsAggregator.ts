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
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import {
  addParts,
  emptySpreadSums,
  mergeSpreadSums,
  restoreSpreadSums,
  type SpreadSums,
  saveSpreadSums,
  spreadOver,
} from "../stream/spreadSums.js";
import type { EmailCampaign } from "./campaign.js";
import type { CampaignSpread } from "./campaignSpread.js";
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
  /** How the campaigns differ from each other; there only if they are two or more. */
  readonly spread?: CampaignSpread;
}

/** What is kept of the campaigns seen so far. */
export interface CampaignTotalsState extends CountSums<keyof EmailCampaign> {
  /** What their spread is made of. */
  readonly spreads: SpreadSums<keyof CampaignSpread>;
}

const name = "campaignTotals";
const version = 2;
const fields = {
  needed: ["sent", "uniqueOpens", "uniqueClicks"],
  optional: ["bounced", "machineOpens", "unsubscribes", "complaints"],
} as const;
const metrics = [
  "openRate",
  "emailClickRate",
  "clickToOpenRate",
  "unsubscribeRate",
  "spamComplaintRate",
  "deliveryRate",
  "emailBounceRate",
] as const satisfies readonly (keyof CampaignSpread)[];

/**
 * The totals of email campaigns, in one pass.
 *
 * Machine opens are known of a campaign or not. Where none gives them the total is absent, and the
 * open rate leaves nothing out; where some do, the others count as 0, and the open rate says that it
 * left machine opens out, though only of those that know them.
 *
 * The spread, which intervals are made of, is over campaigns: their rates differ by more than chance
 * among recipients explains. One campaign alone has none, and its recipients are what is counted.
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
  empty: () => ({ ...emptyCountSums(fields), spreads: emptySpreadSums(metrics) }),
  add(state, campaign) {
    checkCampaign(campaign);
    addCounts(state, campaign, fields);
    addToSpreads(state.spreads, campaign);
  },
  check(_, campaign) {
    checkCampaign(campaign);
  },
  merge(into, from) {
    mergeCountSums(into, from);
    mergeSpreadSums(into.spreads, from.spreads);
  },
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
      ...(state.records > 1 && { spread: spreadOverCampaigns(state) }),
    };
  },
  save: (state) => ({
    aggregator: name,
    version,
    state: { ...saveCountSums(state), spreads: saveSpreadSums(state.spreads) },
  }),
  restore(saved) {
    const state = savedObject("saved.state", readSavedState(saved, name, version));
    const counts = restoreCountSums(state, fields);
    // What holds of every campaign holds of their sums.
    checkCampaign(counts.sums);
    const spreads = restoreSpreadSums("saved.state.spreads", state["spreads"], metrics);
    return { ...counts, spreads };
  },
};

function addToSpreads(spreads: CampaignTotalsState["spreads"], campaign: EmailCampaign): void {
  const { sent, bounced = 0, uniqueOpens, machineOpens = 0, uniqueClicks } = campaign;
  const arrived = sent - bounced;
  addParts(spreads.openRate, uniqueOpens - machineOpens, arrived);
  addParts(spreads.emailClickRate, uniqueClicks, arrived);
  addParts(spreads.clickToOpenRate, uniqueClicks, uniqueOpens);
  addParts(spreads.unsubscribeRate, campaign.unsubscribes ?? 0, arrived);
  addParts(spreads.spamComplaintRate, campaign.complaints ?? 0, arrived);
  addParts(spreads.deliveryRate, arrived, sent);
  addParts(spreads.emailBounceRate, bounced, sent);
}

/** What only some campaigns give has no spread. */
function spreadOverCampaigns({ records, given, spreads }: CampaignTotalsState): CampaignSpread {
  const spread = (metric: keyof CampaignSpread): CampaignSpread => ({
    [metric]: spreadOver(spreads[metric], "campaign", records),
  });
  return {
    ...spread("openRate"),
    ...spread("emailClickRate"),
    ...spread("clickToOpenRate"),
    ...(given.unsubscribes === records && spread("unsubscribeRate")),
    ...(given.complaints === records && spread("spamComplaintRate")),
    ...spread("deliveryRate"),
    ...spread("emailBounceRate"),
  };
}

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
