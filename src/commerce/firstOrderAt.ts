import { readAmount } from "../kernel/amount.js";
import { isAbsent } from "../kernel/check.js";
import { sign } from "../kernel/exact.js";
import { checkId } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { checkRecord } from "../kernel/record.js";
import { dateAlone, instant } from "../kernel/timestamp.js";
import { checkNegative, type Negative } from "../stream/negative.js";
import type { DatedOrder } from "./datedOrder.js";

/**
 * When a customer first ordered: epoch milliseconds, a date if the orders have dates without times, or
 * ISO text for an instant before March 1973 or after 2201.
 */
export type FirstOrderAt = number | string;

/** Checks the customer and the time of a row, and gives the time in that form. */
export function readOrderAt(row: DatedOrder): FirstOrderAt {
  checkRecord("order", row);
  if (!isAbsent(row.customerId)) checkId("customerId", row.customerId);
  const at = instant("at", row.at);
  return dateAlone(row.at) ?? at;
}

/** Whether a row is a refund; throws if negative amounts are an error. */
export function isRefund({ amount }: DatedOrder, negative: Negative): boolean {
  if (isAbsent(amount) || sign(readAmount("amount", amount)) >= 0) return false;
  checkNegative(negative, amount);
  return true;
}

/**
 * Throws if one time is a date and the other an instant, since it is unknown which of them is
 * earlier.
 */
export function checkSameKind(
  known: FirstOrderAt | undefined,
  at: FirstOrderAt,
  received: unknown,
): void {
  if (known !== undefined && typeof known !== typeof at) {
    throw new InputError("at", received, "a date alone for all orders of a customer, or for none");
  }
}
