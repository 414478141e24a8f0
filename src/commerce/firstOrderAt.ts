import { readAmount } from "../kernel/amount.js";
import { isAbsent } from "../kernel/check.js";
import { sign } from "../kernel/exact.js";
import { checkId } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { checkRecord } from "../kernel/record.js";
import { dateAlone, instant } from "../kernel/timestamp.js";
import { checkNegative, type Negative } from "../stream/negative.js";
import type { DatedOrder } from "./order.js";

/**
 * When a customer first ordered: epoch milliseconds, a date if the orders have dates without times, or
 * ISO text for an instant before March 1973 or after 2201.
 */
export type FirstOrderAt = number | string;

/** Checks an order, and gives its time in that form; undefined for a refund and for an order of nobody. */
export function readOrderAt(order: DatedOrder, negative: Negative): FirstOrderAt | undefined {
  checkRecord("order", order);
  const { customerId, amount } = order;
  if (!isAbsent(customerId)) checkId("customerId", customerId);
  const at = instant("at", order.at);
  const isRefund = !isAbsent(amount) && sign(readAmount("amount", amount)) < 0;
  if (isRefund) checkNegative(negative, amount);
  return isRefund || isAbsent(customerId) ? undefined : (dateAlone(order.at) ?? at);
}

/** Throws if one is a date and the other an instant, which have no common order. */
export function checkSameKind(
  known: FirstOrderAt | undefined,
  at: FirstOrderAt,
  received: unknown,
): void {
  if (known !== undefined && typeof known !== typeof at) {
    throw new InputError("at", received, "a date alone for all orders of a customer, or for none");
  }
}
