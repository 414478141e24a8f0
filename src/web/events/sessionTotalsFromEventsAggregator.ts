import { checkOptions } from "../../kernel/options.js";
import type { Aggregator } from "../../stream/aggregator.js";
import type { SessionTotals } from "../sessionTotals.js";
import { sessionTotalsAggregator } from "../sessionTotalsAggregator.js";
import type { SessionTotalsState } from "../sessionTotalsState.js";
import { aggregatorOfEvents } from "./aggregatorOfEvents.js";
import { definitionsFromEvents } from "./definitionsFromEvents.js";
import type { SessionEvent } from "./sessionEvent.js";
import type { SessionEventsState } from "./sessionEventsState.js";
import { readSessionRules } from "./sessionRules.js";
import { sessionsFromEventsOptionNames } from "./sessionsFromEventsOptions.js";
import type { SessionTotalsFromEventsOptions } from "./sessionTotalsFromEventsOptions.js";

/**
 * The totals of the sessions that {@link sessionsFromEvents} makes, in one pass over the events.
 *
 * The measures made of the totals say in their definition which options they rest on: the timeout
 * in all measures of sessions, the kinds of page views in {@link pagesPerSession}, and so on.
 *
 * With `sorted: true`, memory holds the visitors and the sessions that may still go on, and no
 * other events. For totals by day or channel, use {@link sessionsFromEventsAggregator}.
 *
 * @param options - How events become sessions, the rule, which has no default, and the `definition` that the totals carry.
 * @returns An aggregator of events.
 * @throws {@link InputError} If the rule or an option is unknown or invalid.
 *
 * @example
 * const events = [
 *   { visitorId: "a", at: "2026-03-01T09:00:00Z", kind: "page-view" },
 *   { visitorId: "a", at: "2026-03-01T09:00:40Z", kind: "page-view" },
 *   { visitorId: "b", at: "2026-03-01T09:01:00Z", kind: "page-view" },
 * ];
 * const totals = aggregate(events, sessionTotalsFromEventsAggregator({ rule: "not-engaged" }));
 * totals.sessions; // 2
 * bounceRate(totals).percent; // 50
 * averageSessionDuration(totals).value; // 20
 * averageSessionDuration(totals).definition; // { timeout: "30 minutes", durationFrom: "events" }
 */
export function sessionTotalsFromEventsAggregator(
  options: SessionTotalsFromEventsOptions,
): Aggregator<SessionEvent, SessionEventsState<SessionTotalsState>, SessionTotals> {
  checkOptions(options, [...sessionsFromEventsOptionNames, "rule", "definition"]);
  const { rule, definition } = { ...options };
  const rules = readSessionRules(options);
  const aggregator = aggregatorOfEvents(
    "sessionTotalsFromEvents",
    rules,
    sessionTotalsAggregator({ rule, definition }),
  );
  return {
    ...aggregator,
    result: (state) => ({
      ...aggregator.result(state),
      definitions: definitionsFromEvents(rules, rule, state),
    }),
  };
}
