import { expect, test } from "vitest";
import { cohortRetention } from "../../src/retention/cohortRetention.js";
import { queryCohortRetention } from "../../src/sql/cohorts/queryCohortRetention.js";
import { queryCohortRevenue } from "../../src/sql/cohorts/queryCohortRevenue.js";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { cohortsAgree } from "./cohortsAgree.js";
import { numRuns } from "./numRuns.js";
import { onEveryEngine } from "./onEveryEngine.js";

const visits = {
  table: "visits",
  columns: { customerId: "visitor", at: { column: "day", is: "date" } },
} as const;
const monthly = {
  cohortBy: "month",
  period: "month",
  timeZone: "UTC",
  asOf: "2026-03-15",
} as const;

onEveryEngine((engine, dialect) => {
  test("cohorts are those of memory", { timeout: 300_000 }, async () => {
    await cohortsAgree(engine(), dialect, numRuns(8));
  });

  test("an activity on the day of asOf can be the first of a cell", async () => {
    const columns = [
      { name: "visitor", type: "text" },
      { name: "day", type: "date" },
    ] as const;
    const rows = [
      ["a", "2026-01-03"],
      ["a", "2026-03-01"],
    ] as const;
    await engine().load("visits", columns, rows);
    const options = { ...monthly, asOf: "2026-03-01" };
    const query = queryCohortRetention(visits, { ...options, dialect });
    const activities = rows.map(([customerId, at]) => ({ customerId, at }));
    const answer = query.read(await engine().run(query.text, query.parameters));
    expect(answer).toEqual(cohortRetention(activities, options));
    expect(answer.cohorts[0]?.cells.map(({ numerator }) => numerator)).toEqual([1, 0, 1]);
  });

  test.each([
    [
      "two activities at the first moment are no return",
      [
        ["a", "2026-01-03", "5.00"],
        ["a", "2026-01-03", "5.00"],
      ],
    ],
    [
      "a refund on the day of asOf begins no cell",
      [
        ["a", "2026-01-03", "5.00"],
        ["a", "2026-03-01", "-1.00"],
      ],
    ],
  ] as const)("%s", async (_title, rows) => {
    const columns = [
      { name: "visitor", type: "text" },
      { name: "day", type: "date" },
      { name: "total", type: { decimal: 2 } },
    ] as const;
    await engine().load("visits", columns, rows);
    const source = {
      ...visits,
      columns: { ...visits.columns, amount: { column: "total", places: 2 } },
    };
    const options = { ...monthly, asOf: "2026-03-01", activity: "repeat" } as const;
    const query = queryCohortRetention(source, { ...options, dialect });
    const activities = rows.map(([customerId, at, amount]) => ({ customerId, at, amount }));
    const answer = query.read(await engine().run(query.text, query.parameters));
    expect(answer).toEqual(cohortRetention(activities, options));
    expect(answer.cohorts[0]?.cells.map(({ numerator }) => numerator)).toEqual([0, 0]);
  });

  test("an activity later than asOf is refused by the name of its records", async () => {
    const columns = [
      { name: "visitor", type: "text" },
      { name: "day", type: "date" },
    ] as const;
    await engine().load("visits", columns, [["a", "2026-03-16"]]);
    const query = queryCohortRetention(visits, { ...monthly, dialect });
    const rows = await engine().run(query.text, query.parameters);
    expect(() => query.read(rows)).toThrow("activities.at must be no later than asOf (2026-03-15)");
  });
});

test("members, firstSeen, rolling windows and doubles are refused by name", () => {
  const options = { ...monthly, dialect: duckdb };
  for (const extra of [{ members: new Map() }, { firstSeen: new Map() }, { windows: "rolling" }]) {
    const [name = ""] = Object.keys(extra);
    expect(() => queryCohortRetention(visits, { ...options, ...(extra as object) })).toThrow(
      new RegExp(`^${name} must be .* read the rows and give them to cohortRetention`),
    );
  }
  const doubles = { ...visits.columns, amount: { column: "total", is: "double" } } as const;
  expect(() => queryCohortRevenue({ ...visits, columns: doubles }, options)).toThrow(
    "columns.amount.is",
  );
});
