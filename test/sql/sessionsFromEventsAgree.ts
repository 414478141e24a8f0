import fc from "fast-check";
import { expect } from "vitest";
import { periodKeys } from "../../src/period/periodKeys.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import { querySessionTotalsFromEvents } from "../../src/sql/events/querySessionTotalsFromEvents.js";
import type { SessionEventColumns } from "../../src/sql/events/sessionEventColumns.js";
import { aggregate } from "../../src/stream/aggregate.js";
import { tabulate } from "../../src/stream/tabulate.js";
import { definitionsFromEvents } from "../../src/web/events/definitionsFromEvents.js";
import type { SessionEvent } from "../../src/web/events/sessionEvent.js";
import { readSessionRules } from "../../src/web/events/sessionRules.js";
import { sessionsFromEvents } from "../../src/web/events/sessionsFromEvents.js";
import { sessionTotalsFromEventsAggregator } from "../../src/web/events/sessionTotalsFromEventsAggregator.js";
import type { VisitorSession } from "../../src/web/events/visitorSession.js";
import { sessionTotalsAggregator } from "../../src/web/sessionTotalsAggregator.js";
import type { Column } from "../engines/column.js";
import type { Engine } from "../engines/engine.js";
import { decimalText } from "./decimalText.js";
import { sortedByKeys } from "./sortedByKeys.js";

const minute = 60_000;
const timeZone = "America/New_York";

/** Instants that are a timeout apart, or a millisecond more or less, also over midnight and a change of clocks. */
const times = fc
  .tuple(
    fc.constantFrom("2026-03-07T15:00:00Z", "2026-03-08T04:45:00Z", "2026-03-08T06:30:00Z"),
    fc.nat(5),
    fc.constantFrom(0, 0, -1, 1, 20_000),
  )
  .map(([begin, halves, by]) => Date.parse(begin) + halves * 15 * minute + by);

const events = fc.array(
  fc.record({
    visitor: fc.constantFrom("a", "A", "O'Neil", "ผู้ชม"),
    at: times,
    session: fc.option(fc.constantFrom("1", "2"), { freq: 1 }),
    kind: fc.option(fc.constantFrom("page-view", "page-view", "purchase", "click", "it's over"), {
      freq: 8,
    }),
    event: fc.option(fc.constantFrom("x", "y"), { freq: 1 }),
    engaged: fc.option(fc.boolean(), { freq: 1 }),
    // In thousandths.
    seconds: fc.option(fc.constantFrom(0, 1, 4_999, 10_000, 10_001), { freq: 2 }),
    isNew: fc.option(fc.boolean(), { freq: 1 }),
    channel: fc.option(fc.constantFrom("email", "search", "web"), { freq: 3 }),
  }),
  { maxLength: 30, size: "max" },
);

const questions = fc.record({
  timeout: fc.constantFrom(30, 45),
  pageViews: fc.constantFrom(["page-view"], ["page-view", "it's over"]),
  conversions: fc.constantFrom(["purchase"], []),
  interactive: fc.constantFrom([], ["click", "purchase"]),
  splitAtMidnight: fc.boolean(),
  durationFrom: fc.constantFrom("events", "engagement"),
  rule: fc.constantFrom("single-page", "not-engaged"),
  period: fc.constantFrom("day", "month"),
  range: fc.option(
    fc.constant({ from: "2026-03-08T04:50:00Z", to: "2026-03-08T07:00:00Z" } as const),
  ),
  hasIds: fc.boolean(),
} as const);

const columns: readonly Column[] = [
  { name: "the visitor", type: "text" },
  { name: "happened", type: "instant" },
  { name: "the session", type: "text" },
  { name: "what", type: "text" },
  { name: "the event", type: "text" },
  { name: "engaged", type: "boolean" },
  { name: "attention", type: { decimal: 3 } },
  { name: "is new", type: "boolean" },
  { name: "channel", type: "text" },
];
const told = {
  visitorId: "the visitor",
  kind: "what",
  eventId: "the event",
  engaged: "engaged",
  engagementSeconds: { column: "attention", places: 3 },
  newVisitor: "is new",
} as const;
const definition = { site: "shop" };

/** Random events, of which an engine and memory make sessions: altogether, and by channel and period. */
export async function sessionsFromEventsAgree(
  engine: Engine,
  dialect: Dialect,
  numRuns: number,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(events, questions, async (rows, { period, range, hasIds, ...question }) => {
      await engine.load(
        "all events",
        columns,
        rows.map((row) => [
          row.visitor,
          new Date(row.at).toISOString(),
          row.session,
          row.kind,
          row.event,
          textOf(row.engaged),
          row.seconds === null ? null : decimalText(row.seconds, 3),
          textOf(row.isNew),
          row.channel,
        ]),
      );
      const { rule, timeout, ...others } = question;
      const how = {
        ...others,
        timeout: { amount: timeout, unit: "minute" },
        ...(others.splitAtMidnight && { timeZone }),
      } as const;
      const chosen = rows
        .filter(
          ({ at }) => range === null || (at >= Date.parse(range.from) && at < Date.parse(range.to)),
        )
        .map(
          (row): SessionEvent => ({
            visitorId: row.visitor,
            at: row.at,
            sessionId: hasIds ? row.session : null,
            kind: row.kind,
            eventId: row.event,
            engaged: row.engaged,
            engagementSeconds: row.seconds === null ? null : row.seconds / 1000,
            newVisitor: row.isNew,
            channel: row.channel,
          }),
        );
      const is = engine.timesAreNumbers === true ? "epoch-milliseconds" : "instant";
      const at = { column: "happened", is } as const;
      const ids: Partial<SessionEventColumns> = hasIds ? { sessionId: "the session" } : {};
      const table = { table: "all events", columns: { ...told, ...ids, at } };
      const asked = { ...how, ...range, dialect, rule, definition } as const;

      const query = querySessionTotalsFromEvents(table, asked);
      const answer = query.read(await engine.run(query.text, query.parameters));
      const inMemory = sessionTotalsFromEventsAggregator({ ...how, rule, definition });
      expect(answer).toEqual(aggregate(chosen, inMemory));

      const grouped = querySessionTotalsFromEvents(table, {
        ...asked,
        by: { channel: "channel", period: { of: "at", period, timeZone } },
      });
      const keyOf = periodKeys({ period, timeZone });
      const keys = {
        channel: ({ channel }: VisitorSession) => channel ?? null,
        period: ({ startedAt }: VisitorSession) => keyOf(startedAt),
      };
      const sessions = sessionsFromEvents(chosen, how);
      const rules = readSessionRules(how);
      const expected = aggregate(
        sessions,
        tabulate(keys, sessionTotalsAggregator({ rule, definition })),
      ).map((group) => {
        const own = sessions.filter(
          (session) =>
            keys.channel(session) === group.channel && keys.period(session) === group.period,
        );
        const definitions = definitionsFromEvents(rules, rule, {
          hasIds: own.some(({ sessionId }) => sessionId !== undefined),
          hasOthers: own.some(({ sessionId }) => sessionId === undefined),
        });
        return { ...group, result: { ...group.result, definitions } };
      });
      const groups = grouped.read(await engine.run(grouped.text, grouped.parameters));
      expect(groups).toEqual(sortedByKeys(expected, ["channel", "period"]));
    }),
    { numRuns },
  );
}

function textOf(value: boolean | null): string | null {
  return value === null ? null : String(value);
}
