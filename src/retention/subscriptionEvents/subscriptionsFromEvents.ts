import { aggregate } from "../../stream/aggregate.js";
import type { SubscriptionEvent } from "./subscriptionEvent.js";
import type { SubscriptionFromEvents } from "./subscriptionFromEvents.js";
import { subscriptionsFromEventsAggregator } from "./subscriptionsFromEventsAggregator.js";

/**
 * The subscriptions that the events of a billing system add up to.
 *
 * A subscription goes from `started` to `ended`; if it starts again, that is another record. Each
 * new revenue is a change, and `paused` to `resumed` is a pause. A customer has one subscription at
 * a time, unless events give the `subscriptionId`. Events that were sent twice count once.
 *
 * At one moment, an end comes before a new start, and otherwise events come in the order started,
 * renewed, changed, paused, resumed, ended; a subscription that is paused is resumed first.
 *
 * Events that do not fit to those before them are counted in `oddities`. A subscription whose first
 * event is not `started` began before the events do: give it its start by hand, or leave it out,
 * since it would count as new.
 *
 * @param events - In any order.
 * @returns The subscriptions, ordered by start, customer and id; {@link subscriptionTotalsAggregator} takes them.
 * @throws {@link InputError} If an event is invalid, two events of one kind and time differ, or some events have dates and others instants.
 *
 * @example
 * const events = [
 *   { customerId: "ana", kind: "started", at: "2026-01-05", revenue: 20 },
 *   { customerId: "ana", kind: "changed", at: "2026-02-05", revenue: 50 },
 *   { customerId: "ana", kind: "paused", at: "2026-03-01" },
 *   { customerId: "ana", kind: "resumed", at: "2026-04-01" },
 *   { customerId: "ana", kind: "ended", at: "2026-06-05" },
 * ];
 * const [ana] = subscriptionsFromEvents(events);
 * [ana.startedAt, ana.endedAt]; // ["2026-01-05", "2026-06-05"]
 * ana.changes; // [{ at: "2026-01-05", revenue: 20 }, { at: "2026-02-05", revenue: 50 }]
 * ana.pauses; // [{ from: "2026-03-01", to: "2026-04-01" }]
 * const march = subscriptionTotalsAggregator({ from: "2026-03-01", to: "2026-04-01" });
 * aggregate([ana], march).revenueAtStart; // 50
 */
export function subscriptionsFromEvents(
  events: Iterable<SubscriptionEvent>,
): readonly SubscriptionFromEvents[] {
  return aggregate(events, subscriptionsFromEventsAggregator);
}
