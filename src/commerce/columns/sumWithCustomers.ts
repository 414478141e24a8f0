import { unitsLimit } from "../../kernel/exact.js";
import { countCustomerBits, customerBits } from "./groupCustomers.js";
import { addAnyAmount, emptySums } from "./groupSums.js";
import type { Indexes } from "./indexes.js";
import { isNegativeAt, type OrderUnits } from "./orderUnits.js";
import type { SumsWithCustomers } from "./sumsWithCustomers.js";

/**
 * Counts the orders and customers of each group and adds up their amounts. This is done in one
 * pass, so that the processor adds while it waits for the bits of a customer. Returns undefined if
 * an amount is negative, since that is a refund.
 */
export function sumWithCustomers(
  amounts: OrderUnits,
  { of: customerOf, size }: Indexes,
  groupOf: Int32Array,
  groups: number,
): SumsWithCustomers | undefined {
  const { doubles, unitsPerOne } = amounts;
  // Imported values are copied to local variables first, since reading the imports for every row
  // would take longer.
  const limit = unitsLimit;
  const revenue = emptySums(groups);
  const { units: running } = revenue;
  const orders = new Int32Array(groups);
  const { seen, words } = customerBits(size, groups);
  for (let row = 0; row < doubles.length; row += 1) {
    const group = groupOf[row] as number;
    const customer = customerOf[row] as number;
    const word = (group * words + (customer >>> 5)) * 2;
    const bit = 1 << customer;
    const once = seen[word] as number;
    seen[word + 1] = (seen[word + 1] as number) | (once & bit);
    seen[word] = once | bit;
    orders[group] = (orders[group] as number) + 1;
    const double = doubles[row] as number;
    const sum = running[group] as number;
    const units = Math.floor(double * unitsPerOne + 0.5);
    const isWhole = units / unitsPerOne === double;
    if (isWhole && units >= 0 && sum + units < limit) running[group] = sum + units;
    else if (isNegativeAt(amounts, row)) return undefined;
    else running[group] = addAnyAmount(revenue, group, sum, amounts, row);
  }
  const customers = countCustomerBits(seen, words, groups);
  return { orders: Float64Array.from(orders), revenue, ...customers };
}
