import { expect } from "vitest";
import { customerHistories } from "../../src/commerce/customerHistories.js";
import { firstOrders } from "../../src/commerce/firstOrders.js";
import { orderTotalsAggregator } from "../../src/commerce/orderTotalsAggregator.js";
import { fitBgNbd, fitMbgNbd, fitParetoNbd } from "../../src/models/index.js";
import { cohortRetention } from "../../src/retention/cohortRetention.js";
import { cohortRevenue } from "../../src/retention/cohortRevenue.js";
import { queryCohortRetention } from "../../src/sql/cohorts/queryCohortRetention.js";
import { queryCohortRevenue } from "../../src/sql/cohorts/queryCohortRevenue.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import { queryCustomerHistories } from "../../src/sql/histories/queryCustomerHistories.js";
import { queryFirstOrders } from "../../src/sql/histories/queryFirstOrders.js";
import { queryOrderTotals } from "../../src/sql/orders/queryOrderTotals.js";
import type { Query } from "../../src/sql/statement/query.js";
import { aggregate } from "../../src/stream/aggregate.js";
import { tabulate } from "../../src/stream/tabulate.js";
import { cdnowOrders } from "../data/cdnow.js";
import type { Engine } from "../engines/engine.js";
import { sortedByKeys } from "./sortedByKeys.js";

const shop = {
  table: "cdnow",
  columns: {
    customerId: "customer",
    at: { column: "day", is: "date" },
    amount: { column: "total", places: 2 },
  },
} as const;
const asOf = "1998-06-30";
const monthly = { cohortBy: "month", period: "month", timeZone: "UTC", asOf } as const;
const daily = { asOf: "1997-09-30", period: "day", timeUnit: "week", timeZone: "UTC" } as const;

/**
 * The purchases at CDNOW, counted by an engine and in memory: totals by month with new and returning
 * customers, first orders, cohorts and histories. The fits find on compressed histories what they find on
 * all customers.
 */
export async function cdnowAgrees(engine: Engine, dialect: Dialect): Promise<void> {
  const orders = cdnowOrders();
  await engine.load(
    "cdnow",
    [
      { name: "customer", type: "text" },
      { name: "day", type: "date" },
      { name: "total", type: { decimal: 2 } },
    ],
    orders.map(({ customerId, at, amount }) => [customerId, at, amount]),
  );
  const answer = async <Result>(query: Query<Result>): Promise<Result> =>
    query.read(await engine.run(query.text, query.parameters));

  const first = await answer(queryFirstOrders(shop, { dialect }));
  expect(new Map(first)).toEqual(new Map(firstOrders(orders)));
  const dated = orders.map((order) => ({
    ...order,
    firstOrderAt: first.get(order.customerId) as string,
  }));
  const month = { of: "at", period: "month" } as const;
  const totals = await answer(queryOrderTotals(shop, { dialect, by: { month } }));
  const keys = { month: ({ at }: (typeof dated)[0]) => at.slice(0, 7) };
  expect(totals).toEqual(
    sortedByKeys(aggregate(dated, tabulate(keys, orderTotalsAggregator)), ["month"]),
  );
  expect(totals.map(({ result }) => result.newCustomers)).toEqual([
    7846, 8476, 7248, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ]);

  expect(await answer(queryCohortRetention(shop, { ...monthly, dialect }))).toEqual(
    cohortRetention(orders, monthly),
  );
  expect(await answer(queryCohortRevenue(shop, { ...monthly, dialect }))).toEqual(
    cohortRevenue(orders, monthly),
  );

  const calibration = orders.filter(({ at }) => at <= daily.asOf);
  const all = customerHistories(calibration, daily);
  const told = { ...daily, to: "1997-10-01", dialect };
  expect(await answer(queryCustomerHistories(shop, told))).toEqual(all);
  const compressed = await answer(queryCustomerHistories(shop, { ...told, compressed: true }));
  expect(all.customers).toHaveLength(23_570);
  expect(compressed.customers.length).toBeLessThan(10_000);
  for (const fit of [fitBgNbd, fitMbgNbd, fitParetoNbd]) {
    const few = fit(compressed);
    const many = fit(all);
    expect(few.customers).toBe(23_570);
    expect(Math.abs(few.logLikelihood / many.logLikelihood - 1)).toBeLessThan(1e-12);
  }
}
