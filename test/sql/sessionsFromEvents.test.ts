import { expect, test } from "vitest";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { querySessionTotalsFromEvents } from "../../src/sql/events/querySessionTotalsFromEvents.js";
import { numRuns } from "./numRuns.js";
import { onEveryEngine } from "./onEveryEngine.js";
import { sessionsFromEventsAgree } from "./sessionsFromEventsAgree.js";

const columns = [
  { name: "visitor", type: "text" },
  { name: "at", type: "instant" },
  { name: "session", type: "text" },
  { name: "kind", type: "text" },
  { name: "event", type: "text" },
  { name: "seconds", type: { decimal: 3 } },
  { name: "engaged", type: "whole" },
] as const;
const events = {
  table: "events",
  columns: {
    visitorId: "visitor",
    at: { column: "at", is: "instant" },
    sessionId: "session",
    kind: "kind",
    eventId: "event",
    engagementSeconds: { column: "seconds", places: 2 },
    engaged: { column: "engaged", is: "whole" },
  },
} as const;
const valid = ["a", "2026-01-05T10:00:00Z", "1", "page-view", "e", "1.50", "0"];

onEveryEngine((engine, dialect) => {
  test("totals of the sessions of events are those of memory", {
    timeout: 1_800_000,
  }, async () => {
    await sessionsFromEventsAgree(engine(), dialect, numRuns(20));
  });

  test.each([
    ["visitor", null, "events.visitorId must be a non-empty text, a whole number or a bigint"],
    ["visitor", "", "events.visitorId must be a non-empty text, a whole number or a bigint"],
    ["at", null, "events.at must be"],
    ["session", "", "events.sessionId must be a non-empty text, a whole number or a bigint"],
    ["event", "", "events.eventId must be a non-empty text, a whole number or a bigint"],
    ["kind", "", "events.kind must be a text that is not empty"],
    ["seconds", "-0.01", "events.engagementSeconds must be a finite number from 0 up"],
    ["seconds", "0.005", "events.engagementSeconds must be a number with at most 2 decimals"],
    ["engaged", "2", "events.engaged must be true or false"],
  ])("%s %j is refused, or left out and counted", async (name, value, message) => {
    const bad = columns.map((column, place) =>
      column.name === name ? value : (valid[place] as string),
    );
    await engine().load("events", columns, [valid, bad]);
    const asked = { dialect, rule: "not-engaged" } as const;
    const query = querySessionTotalsFromEvents(events, asked);
    const rows = await engine().run(query.text, query.parameters);
    expect(() => query.read(rows)).toThrow(message);
    const skipping = querySessionTotalsFromEvents(events, { ...asked, invalid: "skip" });
    const { result, skipped } = skipping.read(
      await engine().run(skipping.text, skipping.parameters),
    );
    expect(skipped.count).toBe(1);
    expect(result).toMatchObject({ sessions: 1, bouncedSessions: 1, pageViews: 1 });
  });
});

test("what cannot be asked is refused", () => {
  const asked = { dialect: duckdb, rule: "single-page" } as const;
  const refused = (change: object, options: object = {}) => {
    const table = { ...events, columns: { ...events.columns, ...change } };
    return () => querySessionTotalsFromEvents(table, { ...asked, ...options });
  };
  expect(refused({}, { rule: undefined })).toThrow("rule must be");
  expect(refused({}, { sorted: true })).toThrow("options.sorted must be left out");
  expect(refused({}, { splitAtMidnight: true })).toThrow("timeZone must be");
  expect(refused({ at: { column: "at", is: "date" } })).toThrow(
    "columns.at must be a column of dates with their times, since minutes decide",
  );
  expect(refused({ engagementSeconds: undefined }, { durationFrom: "engagement" })).toThrow(
    "columns.engagementSeconds must be there",
  );
  const withoutWindows = { ...duckdb, hasWindowFunctions: false };
  expect(refused({}, { dialect: withoutWindows })).toThrow(
    'dialect must be a dialect that has window functions, got "duckdb"',
  );
});
