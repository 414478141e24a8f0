import { choice, count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Ratio } from "../kernel/ratio.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import type { OrderAmounts } from "./orderAmounts.js";

/** What {@link averageOrderQuantity} is computed from. */
export interface AverageOrderQuantityInput extends Defined {
  /** Units sold. */
  readonly units: Count;
  /** The orders that they were sold in. */
  readonly orders: Count;
  /** `"disjoint"` where one order can stand in several groups, as with the lines of a category. */
  readonly additive?: "always" | "disjoint" | null | undefined;
}

/**
 * How many units an order holds. (Units per transaction)
 *
 *     average order quantity = units / orders
 *
 * If some orders of the totals do not give their units, only the units and the number of the other
 * orders are divided.
 *
 * @returns Units per order, from 0 up; `null` without orders.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 *
 * @example
 * averageOrderQuantity({ units: 15600, orders: 6240 }).value; // 2.5
 */
export function averageOrderQuantity(
  input: AverageOrderQuantityInput | OrderAmounts,
): Ratio<"averageOrderQuantity"> {
  const { averageOrderQuantity: known } = (input as OrderAmounts | null)?.known ?? {};
  return ratioMeasure(
    {
      metric: "averageOrderQuantity",
      kind: "quotient",
      unit: "number",
      better: "higher",
      additive: choice(input, "additive", ["always", "disjoint"], "always"),
    },
    count(known ?? input, "units"),
    count(known ?? input, "orders"),
    definitionOf(input),
  );
}
