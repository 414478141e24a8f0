import { unitsLimit } from "../../kernel/exact.js";
import { addAnyAmount, type GroupSums } from "./groupSums.js";
import { isNegativeAt, type OrderUnits } from "./orderUnits.js";

/**
 * Counts the orders of each group and adds up their amounts; without a column of groups there is
 * one group. Returns false if an amount is negative, since that is a refund; the sums must not be
 * used then.
 */
export function sumByGroup(
  amounts: OrderUnits,
  groupOf: Int32Array | undefined,
  sums: GroupSums,
  orders: Float64Array,
): boolean {
  const { doubles, unitsPerOne } = amounts;
  // Imported values are copied to local variables first, since reading the imports for every row
  // would take longer.
  const limit = unitsLimit;
  const { units: running } = sums;
  if (groupOf === undefined) {
    let sum = 0;
    for (let row = 0; row < doubles.length; row += 1) {
      const double = doubles[row] as number;
      const units = Math.floor(double * unitsPerOne + 0.5);
      const isWhole = units / unitsPerOne === double;
      if (isWhole && units >= 0 && sum + units < limit) sum += units;
      else if (isNegativeAt(amounts, row)) return false;
      else sum = addAnyAmount(sums, 0, sum, amounts, row);
    }
    running[0] = sum;
    orders[0] = doubles.length;
    return true;
  }
  for (let row = 0; row < doubles.length; row += 1) {
    const double = doubles[row] as number;
    const group = groupOf[row] as number;
    orders[group] = (orders[group] as number) + 1;
    const sum = running[group] as number;
    const units = Math.floor(double * unitsPerOne + 0.5);
    const isWhole = units / unitsPerOne === double;
    if (isWhole && units >= 0 && sum + units < limit) running[group] = sum + units;
    else if (isNegativeAt(amounts, row)) return false;
    else running[group] = addAnyAmount(sums, group, sum, amounts, row);
  }
  return true;
}
