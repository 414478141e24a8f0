import { isAbsent } from "../kernel/check.js";
import { checkId, type Id } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";

/** Whether the rows of amount 0 or more have order ids; `"unknown"` before the first such row. */
export type OrderIds = "unknown" | "given" | "left-out";

/**
 * Whether rows have order ids, including this row. Throws if the order id of the row is invalid.
 * It also throws if this row has an order id and earlier rows had none, or the other way round. A
 * refund may have an order id or not, whatever the other rows have.
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
 * Whether the rows of two parts have order ids. Throws if one part has them and the other does not.
 */
export function commonOrderIds(a: OrderIds, b: OrderIds, received?: unknown): OrderIds {
  if (a === "unknown" || a === b) return b;
  if (b === "unknown") return a;
  const expected = a === "given" ? "there" : "left out";
  throw new InputError("orderId", received, `${expected}, as in the rows before it`);
}
