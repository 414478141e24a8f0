import { isAbsent } from "../kernel/check.js";
import { checkId, type Id } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";

/** Whether the rows of amount 0 or more name their orders; `"unknown"` before the first of them. */
export type OrderIds = "unknown" | "given" | "left-out";

/**
 * Whether rows name their orders, including this row. Throws if the order id of the row is invalid.
 * It also throws if this row has an order id and earlier rows had none, or the other way round;
 * only a refund may leave it out.
 */
export function orderIdsWith(
  seen: OrderIds,
  orderId: Id | null | undefined,
  isNegative: boolean,
): OrderIds {
  const isLeftOut = isAbsent(orderId);
  // This is a shortcut: if orders have no ids, nearly every row returns here.
  if (isLeftOut && seen === "left-out") return seen;
  if (!isLeftOut) checkId("orderId", orderId);
  return isNegative ? seen : commonOrderIds(seen, isLeftOut ? "left-out" : "given", orderId);
}

/**
 * Whether the rows of two parts name their orders. Throws if one part does and the other does not.
 */
export function commonOrderIds(a: OrderIds, b: OrderIds, received?: unknown): OrderIds {
  if (a === "unknown" || a === b) return b;
  if (b === "unknown") return a;
  const expected = a === "given" ? "there" : "left out";
  throw new InputError("orderId", received, `${expected}, as in the rows before it`);
}
