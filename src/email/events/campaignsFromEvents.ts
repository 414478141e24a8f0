import { aggregate } from "../../stream/aggregate.js";
import type { CampaignFromEvents } from "./campaignFromEvents.js";
import { campaignsFromEventsAggregator } from "./campaignsFromEventsAggregator.js";
import type { CampaignsFromEventsOptions } from "./campaignsFromEventsOptions.js";
import type { EmailEvent } from "./emailEvent.js";

/**
 * The campaigns that the events of a mail service add up to.
 *
 * A recipient counts once for each campaign and kind of event, whatever the number of events and
 * the order in which they arrive. A recipient with a delivery and a bounce counts by the last of
 * the two. Opens, clicks, unsubscribes and complaints count for recipients who did not bounce, so
 * that each rate divides a part by its whole. Events that do not fit together are counted in
 * `oddities`, with what was done about them.
 *
 * A recipient whose every open was a machine's is in `uniqueOpens` and in `machineOpens`. A
 * campaign has `machineOpens` if its events say `machine`.
 *
 * @param events - In any order.
 * @param options - The kinds of events that the source reports, where it does not report all.
 * @returns The campaigns, ordered by their ids; {@link campaignTotalsAggregator} takes them.
 * @throws {@link InputError} If an event or an option is invalid, or some events have dates and others instants.
 *
 * @example
 * const events = [
 *   { campaignId: "may", recipient: "ana", kind: "delivered", at: "2026-05-04T08:00:02Z" },
 *   { campaignId: "may", recipient: "ana", kind: "opened", at: "2026-05-04T08:00:03Z", machine: true },
 *   { campaignId: "may", recipient: "ana", kind: "opened", at: "2026-05-04T19:30:00Z", machine: false },
 *   { campaignId: "may", recipient: "ben", kind: "bounced", at: "2026-05-04T08:00:05Z" },
 * ];
 * const kinds = ["delivered", "bounced", "opened", "clicked"];
 * const [may] = campaignsFromEvents(events, { kinds });
 * may.sent; // 2
 * [may.bounced, may.uniqueOpens, may.machineOpens, may.uniqueClicks]; // [1, 1, 0, 0]
 * may.complaints; // undefined
 * openRate(aggregate([may], campaignTotalsAggregator)).percent; // 100
 */
export function campaignsFromEvents(
  events: Iterable<EmailEvent>,
  options?: CampaignsFromEventsOptions,
): readonly CampaignFromEvents[] {
  return aggregate(events, campaignsFromEventsAggregator(options));
}
