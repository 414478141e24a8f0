import { placed } from "../../kernel/placed.js";
import { otherCustomer, timesDiffer } from "../../stream/identifiedOrders.js";
import type { ResultRow } from "../statement/resultRow.js";
import type { OrderSource } from "./orderSource.js";
import { hasOrderIds } from "./orderSums.js";

/** Throws if the rows of an order contradict each other, and names one such order. */
export function checkOrderConflicts(source: OrderSource, row: ResultRow): void {
  if (!hasOrderIds(source)) return;
  const ofCustomers = row.text("em_two_customers");
  if (ofCustomers !== null) throw placed(otherCustomer(ofCustomers, "another one"), source.items);
  const ofTimes = row.text("em_lacks_time");
  if (ofTimes !== null) throw placed(timesDiffer(ofTimes, null), source.items);
}
