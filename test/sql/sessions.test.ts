import { expect, test } from "vitest";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { querySessionTotals } from "../../src/sql/sessions/querySessionTotals.js";
import { numRuns } from "./numRuns.js";
import { onEveryEngine } from "./onEveryEngine.js";
import { sessionTotalsAgree } from "./sessionTotalsAgree.js";

const columns = [
  { name: "visitor", type: "text" },
  { name: "started", type: "instant" },
  { name: "seconds", type: { decimal: 3 } },
  { name: "pages", type: { decimal: 1 } },
  { name: "won", type: { decimal: 3 } },
  { name: "engaged", type: "whole" },
  { name: "clicks", type: "whole" },
] as const;
const sessions = {
  table: "visits",
  columns: {
    visitorId: "visitor",
    startedAt: { column: "started", is: "instant" },
    durationSeconds: { column: "seconds", places: 2 },
    pageViews: "pages",
    conversions: { column: "won", places: 2 },
    engaged: { column: "engaged", is: "whole" },
    interactions: "clicks",
  },
} as const;
const valid = ["a", "2026-01-05T10:00:00Z", "12.25", "1", "0.50", "0", "0"];

onEveryEngine((engine, dialect) => {
  test("totals of sessions are those of memory", { timeout: 1_800_000 }, async () => {
    await sessionTotalsAgree(engine(), dialect, numRuns(8));
  });

  test.each([
    ["visitor", "", "sessions.visitorId must be a non-empty text, a whole number or a bigint"],
    ["started", null, "sessions.startedAt must be there, since rows are chosen or grouped by it"],
    ["seconds", null, 'sessions.durationSeconds must be a finite number from 0 up, got "null'],
    ["seconds", "-0.01", "sessions.durationSeconds must be a finite number from 0 up"],
    ["seconds", "0.005", "sessions.durationSeconds must be a number with at most 2 decimals"],
    ["pages", null, 'sessions.pageViews must be a whole number from 0 up, got "null in 1 row"'],
    ["pages", "-1", "sessions.pageViews must be a whole number from 0 up"],
    ["pages", "1.5", "sessions.pageViews must be a whole number from 0 up"],
    ["won", "-1", "sessions.conversions must be a finite number from 0 up"],
    ["won", "0.005", "sessions.conversions must be a number with at most 2 decimals"],
    ["clicks", "-1", "sessions.interactions must be a whole number from 0 up"],
    ["engaged", "2", "sessions.engaged must be true or false"],
  ])("%s %j is refused, or left out and counted", async (name, value, message) => {
    const bad = columns.map((column, place) =>
      column.name === name ? value : (valid[place] as string),
    );
    await engine().load("visits", columns, [valid, bad]);
    const asked = { dialect, rule: "not-engaged", from: "2026-01-01T00:00:00Z" } as const;
    const strict = {
      ...asked,
      from: undefined,
      by: { day: { of: "startedAt", period: "day", timeZone: "UTC" } },
    } as const;
    const query = querySessionTotals(sessions, strict);
    const rows = await engine().run(query.text, query.parameters);
    expect(() => query.read(rows)).toThrow(message);
    const skipping = querySessionTotals(sessions, { ...asked, invalid: "skip" });
    const { result, skipped } = skipping.read(
      await engine().run(skipping.text, skipping.parameters),
    );
    expect(skipped.count).toBe(1);
    expect(result).toMatchObject({ sessions: 1, bouncedSessions: 1, conversions: 0.5 });
  });

  test("conversions that are whole numbers of hundredths are told from counts", async () => {
    await engine().load("visits", columns, [valid, valid]);
    const query = querySessionTotals(sessions, { dialect, rule: "single-page" });
    const totals = query.read(await engine().run(query.text, query.parameters));
    expect(totals).toMatchObject({ conversions: 1, fractions: ["conversions"] });
    await engine().load("visits", columns, [[...valid.slice(0, 4), "1.00", "0", "0"]]);
    const whole = query.read(await engine().run(query.text, query.parameters));
    expect(whole.conversions).toBe(1);
    expect(whole).not.toHaveProperty("fractions");
  });
});

test("a rule is needed, and so are the columns that every session has", () => {
  const { pageViews, ...others } = sessions.columns;
  const lacking = { table: "visits", columns: others } as never;
  const asked = { dialect: duckdb, rule: "single-page" } as const;
  expect(() => querySessionTotals(lacking, asked)).toThrow("columns.pageViews must be there");
  expect(() => querySessionTotals(sessions, { dialect: duckdb } as never)).toThrow("rule must be");
  const doubles = { column: "seconds", is: "double" } as never;
  const inexact = { ...sessions, columns: { pageViews, durationSeconds: doubles } };
  expect(() => querySessionTotals(inexact, asked)).toThrow("columns.durationSeconds must be exact");
});
