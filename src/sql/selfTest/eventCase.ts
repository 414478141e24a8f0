import { aggregate } from "../../stream/aggregate.js";
import type { SessionEvent } from "../../web/events/sessionEvent.js";
import { sessionTotalsFromEventsAggregator } from "../../web/events/sessionTotalsFromEventsAggregator.js";
import type { Dialect } from "../dialects/dialect.js";
import { querySessionTotalsFromEvents } from "../events/querySessionTotalsFromEvents.js";
import { literalTable } from "./literalTable.js";
import { numberOf, type RowValues } from "./rowValues.js";
import type { SelfTestCase } from "./selfTestCase.js";

const nine = Date.parse("2026-03-08T04:50:00Z");
const minute = 60_000;
/** Events that are the timeout apart and a millisecond less, over midnight, repeated, and with ids of sessions. */
const rows: readonly RowValues[] = [
  ["a", at(0), null, "page-view", null, null],
  ["a", at(0), null, "page-view", null, "4.50"],
  ["a", at(9.5), null, "page-view", "1", "2.25"],
  ["a", at(9.5), null, "page-view", "2", null],
  ["a", at(40), null, "it's sold", null, "8.00"],
  ["a", at(69.9999), null, "page-view", null, null],
  ["A", at(5), "1", "page-view", null, "1.00"],
  ["A", at(500), "1", "click \\", null, null],
  ["b", at(5), "1", null, null, "11.00"],
  ["b", at(5), null, "page-view", null, null],
];

function at(minutes: number): string {
  return String(nine + Math.round(minutes * minute));
}

const how = {
  rule: "not-engaged",
  conversions: ["it's sold"],
  interactive: ["click \\"],
  splitAtMidnight: true,
  timeZone: "America/New_York",
} as const;

/** A question about the sessions of events. */
export function eventCase(dialect: Dialect): SelfTestCase {
  const table = literalTable(
    dialect,
    { visitor: "text", at: "whole", session: "text", kind: "text", event: "text", attention: 2 },
    rows,
  );
  const columns = {
    visitorId: "visitor",
    at: { column: "at", is: "epoch-milliseconds" },
    sessionId: "session",
    kind: "kind",
    eventId: "event",
    engagementSeconds: { column: "attention", places: 2 },
  } as const;
  return {
    name: "totals of the sessions of events",
    query: querySessionTotalsFromEvents({ ...table, columns }, { ...how, dialect }),
    expected: () =>
      aggregate(
        rows.map(
          ([visitorId, when, sessionId, kind, eventId, attention]): SessionEvent => ({
            visitorId: visitorId ?? "",
            at: Number(when),
            sessionId: sessionId ?? null,
            kind: kind ?? null,
            eventId: eventId ?? null,
            engagementSeconds: numberOf(attention),
          }),
        ),
        sessionTotalsFromEventsAggregator(how),
      ),
  };
}
