import { orderAmountsAggregatorFor } from "../../src/commerce/orderAmountsAggregatorFor.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import { queryOrderAmounts } from "../../src/sql/orders/queryOrderAmounts.js";
import type { Engine } from "../engines/engine.js";
import { ordersAgree } from "./ordersAgree.js";
import { plainRows } from "./randomOrders.js";

/** Totals of the amounts of random orders, by an engine and in memory. */
export async function orderAmountsAgree(
  engine: Engine,
  dialect: Dialect,
  numRuns: number,
): Promise<void> {
  await ordersAgree(
    engine,
    dialect,
    {
      rows: plainRows,
      columns: { units: "goods" },
      query: (table, options, { definition, negative }) =>
        queryOrderAmounts(table, { ...options, definition, negative }),
      aggregator: ({ definition, negative }) => orderAmountsAggregatorFor({ definition, negative }),
    },
    numRuns,
  );
}
