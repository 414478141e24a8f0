import fc from "fast-check";
import { customerHistoriesAggregator } from "../../src/commerce/customerHistoriesAggregator.js";
import type { CustomerHistories } from "../../src/commerce/customerHistory.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import type { CompressedHistories } from "../../src/sql/histories/compressedHistories.js";
import { queryCustomerHistories } from "../../src/sql/histories/queryCustomerHistories.js";
import type { Engine } from "../engines/engine.js";
import { agree } from "./agree.js";
import {
  channelAndPeriod,
  datedColumns,
  datedRows,
  isIn,
  loadDatedOrders,
  ranges,
  refundsBeforeOrders,
  shapes,
} from "./datedOrders.js";

/** What is asked about the rows of a run. Clocks in St. John's were set back over midnight. */
const questions = fc.record({
  period: fc.constantFrom("day", "week", "month", "quarter", "year"),
  timeUnit: fc.constantFrom("day", "week", "month"),
  timeZone: fc.constantFrom("America/New_York", "Asia/Jakarta", "America/St_Johns", "UTC"),
  weekStart: fc.constantFrom("monday", "sunday"),
  yearStart: fc.constantFrom(1, 4),
  asOf: fc.constantFrom("2026-03-15", "2027-01-01T00:00:00Z"),
} as const);

/** What is asked about refunds before orders, which random tables seldom have. */
const asked = [
  { ids: "text", times: "date" },
  {
    period: "month",
    timeUnit: "day",
    timeZone: "UTC",
    weekStart: "monday",
    yearStart: 1,
    asOf: "2026-03-15",
  },
  { from: "2025-11-02", to: "2026-02-01" },
  "USD",
] as const;

/** Random tables of orders: the histories of customers, from an engine and from memory, also compressed. */
export async function historiesAgree(
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
      fc.constantFrom("USD", null),
      async (rows, shape, options, range, currency) => {
        const orders = await loadDatedOrders(engine, "histories", rows, shape, currency);
        const source = {
          table: "histories",
          columns: { ...datedColumns(shape, rows), currency: "coin" },
        };
        const within = orders.filter(({ at }) => isIn(at, range, options.timeZone));
        const groups = channelAndPeriod("year", options.timeZone, shape);
        const told = { ...options, ...range, dialect };
        const inMemory = customerHistoriesAggregator(options);
        await agree(
          engine,
          within,
          groups,
          (by) => queryCustomerHistories(source, { ...told, by }),
          inMemory,
        );
        await agree(
          engine,
          within,
          groups,
          (by) => queryCustomerHistories(source, { ...told, by, compressed: true }),
          { ...inMemory, result: (state) => compressed(inMemory.result(state)) },
        );
      },
    ),
    { numRuns, examples: [[refundsBeforeOrders, ...asked]] },
  );
}

/** Equal histories as one with a weight, in the order that is stated. */
function compressed(histories: CustomerHistories): CompressedHistories {
  const { customers, ...others } = histories;
  // Compressed histories have no money, and so no currency.
  const rest = Object.fromEntries(
    Object.entries(others).filter(([name]) => name !== "currency"),
  ) as Omit<CompressedHistories, "customers">;
  const weights = new Map<string, number>();
  for (const { repeatPurchases, recency, age } of customers) {
    const key = JSON.stringify({ repeatPurchases, recency, age });
    weights.set(key, (weights.get(key) ?? 0) + 1);
  }
  const all = Array.from(weights, ([key, weight]) => ({
    ...(JSON.parse(key) as { repeatPurchases: number; recency: number; age: number }),
    weight,
  }));
  all.sort(
    (a, b) => a.repeatPurchases - b.repeatPurchases || a.recency - b.recency || a.age - b.age,
  );
  return { customers: all, ...rest };
}
