import fc from "fast-check";
import { cohortActivityAggregator } from "../../src/retention/cohortActivityAggregator.js";
import { cohortRevenueAggregator } from "../../src/retention/cohortRevenueAggregator.js";
import { queryCohortRetention } from "../../src/sql/cohorts/queryCohortRetention.js";
import { queryCohortRevenue } from "../../src/sql/cohorts/queryCohortRevenue.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import type { Engine } from "../engines/engine.js";
import { agree } from "./agree.js";
import {
  channelAndPeriod,
  datedColumns,
  datedRows,
  isIn,
  loadDatedOrders,
  ranges,
  shapes,
} from "./datedOrders.js";

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
        const columns = datedColumns(shape, rows);
        const told = { ...options, ...range, dialect };
        const groups = channelAndPeriod("year", options.timeZone, shape);
        await agree(
          engine,
          within,
          groups,
          (by) => queryCohortRetention({ table: "cohorts", columns }, { ...told, activity, by }),
          cohortActivityAggregator({ ...options, activity }),
        );
        const shop = { table: "cohorts", columns: { ...columns, currency: "coin" } };
        await agree(
          engine,
          within,
          groups,
          (by) => queryCohortRevenue(shop, { ...told, by }),
          cohortRevenueAggregator(options),
        );
      },
    ),
    { numRuns },
  );
}
