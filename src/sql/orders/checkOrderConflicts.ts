import { placed } from "../../kernel/placed.js";
import { otherCustomer, timesDiffer } from "../../stream/identifiedOrders.js";
import type { ResultRow } from "../statement/resultRow.js";
import type { OrderSource } from "./orderSource.js";
import { hasOrderIds } from "./orderSums.js";

/** Throws if the rows of an order contradict each other, and names one such order. */
export function checkOrderConflicts(source: OrderSource, row: ResultRow): void {
  checkOneCustomer(source, row);
  const order = hasOrderIds(source) ? row.text("em_lacks_time") : null;
  if (order !== null) throw placed(timesDiffer(order, null), source.items);
}

/** Throws if the rows of an order name two customers. */
export function checkOneCustomer(source: OrderSource, row: ResultRow): void {
  const order = hasOrderIds(source) ? row.text("em_two_customers") : null;
  if (order !== null) throw placed(otherCustomer(order, "another one"), source.items);
}
