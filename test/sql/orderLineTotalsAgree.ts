import { orderLineTotalsAggregatorFor } from "../../src/commerce/orderLineTotalsAggregatorFor.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import type { OrderLineTable } from "../../src/sql/orders/orderLineTable.js";
import { queryOrderLineTotals } from "../../src/sql/orders/queryOrderLineTotals.js";
import type { Engine } from "../engines/engine.js";
import { ordersAgree } from "./ordersAgree.js";
import { rowsOfOrders } from "./randomOrders.js";

/** Totals of the lines of random orders, with and without customers, by an engine and in memory. */
export async function orderLineTotalsAgree(
  engine: Engine,
  dialect: Dialect,
  numRuns: number,
): Promise<void> {
  for (const customer of [{}, { customerId: "customer id" }]) {
    await ordersAgree(
      engine,
      dialect,
      {
        rows: rowsOfOrders,
        columns: { units: "goods", orderId: "order id", ...customer },
        query: (table, options, { definition, negative }) =>
          queryOrderLineTotals(table as OrderLineTable, { ...options, definition, negative }),
        aggregator: ({ definition, negative }) =>
          orderLineTotalsAggregatorFor({ definition, negative }),
      },
      numRuns,
    );
  }
}
