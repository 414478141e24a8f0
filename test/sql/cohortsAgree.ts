import fc from "fast-check";
import { expect } from "vitest";
import { cohortRetention } from "../../src/retention/cohortRetention.js";
import { cohortRevenue } from "../../src/retention/cohortRevenue.js";
import { queryCohortRetention } from "../../src/sql/cohorts/queryCohortRetention.js";
import { queryCohortRevenue } from "../../src/sql/cohorts/queryCohortRevenue.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import type { Engine } from "../engines/engine.js";
import { datedColumns, datedRows, isIn, loadDatedOrders, ranges, shapes } from "./datedOrders.js";

/** What is asked about the rows of a run. Clocks in St. John's were set back over midnight. */
const questions = fc.record(
  {
    cohortBy: fc.constantFrom("day", "week", "month", "quarter", "year"),
    period: fc.constantFrom("week", "month", "quarter", "year"),
    timeZone: fc.constantFrom("America/New_York", "Asia/Jakarta", "America/St_Johns", "UTC"),
    weekStart: fc.constantFrom("monday", "sunday"),
    yearStart: fc.constantFrom(1, 4),
    asOf: fc.constantFrom("2026-03-15", "2026-04-01", "2027-01-01T00:00:00Z"),
    cells: fc.integer({ min: 1, max: 4 }),
    history: fc.constantFrom("complete", "in-data"),
  } as const,
  { requiredKeys: ["cohortBy", "period", "timeZone", "asOf"] },
);

/** Random tables of orders: the cohorts of customers, from an engine and from memory. */
export async function cohortsAgree(
  engine: Engine,
  dialect: Dialect,
  numRuns: number,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      datedRows,
      shapes,
      questions,
      ranges,
      fc.constantFrom("any", "repeat"),
      fc.constantFrom("USD", null),
      async (rows, shape, options, range, activity, currency) => {
        const orders = await loadDatedOrders(engine, "cohorts", rows, shape, currency);
        const within = orders.filter(({ at }) => isIn(at, range, options.timeZone));
        const columns = datedColumns(shape);
        const told = { ...options, ...range, dialect };

        const retention = queryCohortRetention(
          { table: "cohorts", columns },
          { ...told, activity },
        );
        const returned = retention.read(await engine.run(retention.text, retention.parameters));
        expect(returned).toEqual(cohortRetention(within, { ...options, activity }));

        const shop = { table: "cohorts", columns: { ...columns, currency: "coin" } };
        const revenue = queryCohortRevenue(shop, told);
        const spent = revenue.read(await engine.run(revenue.text, revenue.parameters));
        expect(spent).toEqual(cohortRevenue(within, options));
      },
    ),
    { numRuns },
  );
}
