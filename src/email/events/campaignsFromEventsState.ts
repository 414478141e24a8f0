import type { Id } from "../../kernel/id.js";
import { emptyIdIndex, type IdIndex, idsOf, numberOf } from "../../stream/idIndex.js";
import type { TimesKind } from "../../stream/timesKind.js";
import { emptyRecipients, mergeRecipients, type Recipients } from "./recipients.js";

/** What is kept of the events of campaigns: a few numbers for each recipient. */
export interface CampaignsFromEventsState {
  /** Whether events have dates or instants. */
  times: TimesKind;
  /** The ids of the campaigns. */
  readonly campaigns: IdIndex;
  /** The recipients of each campaign, by the campaign's number. */
  readonly recipients: Recipients[];
}

/** The state before any event was seen. */
export function emptyCampaigns(): CampaignsFromEventsState {
  return { times: "unknown", campaigns: emptyIdIndex(), recipients: [] };
}

/** The recipients of a campaign, which is added if it is new. */
export function recipientsOf(state: CampaignsFromEventsState, campaignId: Id): Recipients {
  const campaign = numberOf(state.campaigns, campaignId);
  if (campaign === state.recipients.length) state.recipients.push(emptyRecipients());
  return state.recipients[campaign] as Recipients;
}

/** Adds the events of another state, whose kind of times has been checked. */
export function mergeCampaigns(
  into: CampaignsFromEventsState,
  from: CampaignsFromEventsState,
): void {
  let other = 0;
  for (const campaignId of idsOf(from.campaigns)) {
    mergeRecipients(recipientsOf(into, campaignId), from.recipients[other] as Recipients);
    other += 1;
  }
}
