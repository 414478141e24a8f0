import { isAbsent } from "../kernel/check.js";
import { checkId, type Id } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";

/** Whether the rows of amount 0 or more name their orders; `"unknown"` before the first of them. */
export type OrderIds = "unknown" | "given" | "left-out";

/**
 * How rows name their orders, this row included. Throws if the row's order id is invalid, or if it
 * is there and earlier ones were not, or the other way round. A refund may leave it out.
 */
export function orderIdsWith(
  seen: OrderIds,
  orderId: Id | null | undefined,
  isNegative: boolean,
): OrderIds {
  const isLeftOut = isAbsent(orderId);
  // So it is for nearly every row of orders without ids.
  if (isLeftOut && seen === "left-out") return seen;
  if (!isLeftOut) checkId("orderId", orderId);
  return isNegative ? seen : commonOrderIds(seen, isLeftOut ? "left-out" : "given", orderId);
}

/** What holds for the rows of two parts. Throws if one part names its orders and the other does not. */
export function commonOrderIds(a: OrderIds, b: OrderIds, received?: unknown): OrderIds {
  if (a === "unknown" || a === b) return b;
  if (b === "unknown") return a;
  const expected = a === "given" ? "there" : "left out";
  throw new InputError("orderId", received, `${expected}, as in the rows before it`);
}
