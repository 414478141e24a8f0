import { orderTotalsAggregatorFor } from "../../src/commerce/orderTotalsAggregatorFor.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import type { OrderTable } from "../../src/sql/orders/orderTable.js";
import { queryOrderTotals } from "../../src/sql/orders/queryOrderTotals.js";
import type { Engine } from "../engines/engine.js";
import { type OrdersQuestion, ordersAgree } from "./ordersAgree.js";
import { plainRows, rowsOfOrders } from "./randomOrders.js";

/** Totals of random orders, with and without order ids, by an engine and in memory. */
export async function orderTotalsAgree(
  engine: Engine,
  dialect: Dialect,
  numRuns: number,
): Promise<void> {
  const columns = { customerId: "customer id", units: "goods" };
  const functions: Pick<OrdersQuestion<never, object>, "query"> = {
    query: (table, options, told) => queryOrderTotals(table as OrderTable, { ...options, ...told }),
  };
  const aggregator = orderTotalsAggregatorFor;
  await ordersAgree(
    engine,
    dialect,
    { ...functions, aggregator, rows: plainRows, columns },
    numRuns,
  );
  const withIds = { ...columns, orderId: "order id" };
  await ordersAgree(
    engine,
    dialect,
    { ...functions, aggregator, rows: rowsOfOrders, columns: withIds },
    numRuns,
  );
}
