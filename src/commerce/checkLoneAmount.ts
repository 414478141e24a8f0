import { isAbsent } from "../kernel/check.js";
import type { Exact } from "../kernel/exact.js";
import { InputError } from "../kernel/inputError.js";
import { checkNegative, isNegative, type Negative } from "../stream/negative.js";
import type { OrderAmount } from "./orderAmount.js";
import { readBeyondUnits } from "./readOrderAmount.js";

/**
 * Checks the amount of a row that is a whole order or refund, and returns it if it cannot be given
 * in units. Throws if the row has an order id, since rows cannot be put together in constant
 * memory.
 */
export function checkLoneAmount(
  row: OrderAmount & { readonly orderId?: unknown },
  units: number,
  negative: Negative,
): Exact | undefined {
  if (!isAbsent(row.orderId)) {
    const expected =
      "left out, since putting rows of one order together takes memory (orderTotalsAggregator does it)";
    throw new InputError("orderId", row.orderId, expected);
  }
  const beyond = readBeyondUnits(row, units);
  if (isNegative(units, beyond)) checkNegative(negative, row.amount);
  return beyond;
}
