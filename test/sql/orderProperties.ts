import { orderTotalsAggregatorFor } from "../../src/commerce/orderTotalsAggregatorFor.js";
import type { OrderTable } from "../../src/sql/orders/orderTable.js";
import { queryOrderTotals } from "../../src/sql/orders/queryOrderTotals.js";
import type { Property } from "./expectFound.js";
import { type OrdersQuestion, ordersAgree } from "./ordersAgree.js";
import { plainRows, rowsOfOrders } from "./randomOrders.js";

type QueryOfOrders = OrdersQuestion<never, object>["query"];

/** The query of order totals, as the property asks for it. */
export const query: QueryOfOrders = (table, options, told) =>
  queryOrderTotals(table as OrderTable, { ...options, ...told });

const columns = { customerId: "customer id", units: "goods" };
const aggregator = orderTotalsAggregatorFor;

/** The property of order totals for rows without order ids, if need be with another query. */
export function ofRows(other: QueryOfOrders = query): Property {
  return (engine, dialect, numRuns) =>
    ordersAgree(engine, dialect, { rows: plainRows, columns, query: other, aggregator }, numRuns);
}

/** The property of order totals for orders of several rows. */
export const ofOrdersWithIds: Property = (engine, dialect, numRuns) =>
  ordersAgree(
    engine,
    dialect,
    { rows: rowsOfOrders, columns: { ...columns, orderId: "order id" }, query, aggregator },
    numRuns,
  );
