import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { definitionOf } from "../kernel/definition.js";
import type { Total } from "../kernel/total.js";
import { total } from "../kernel/total.js";
import { countingOf, type WithCounting } from "./counting.js";

/** What {@link customerCount} is computed from. */
export interface CustomerCountInput extends WithCounting {
  /** Different customers who ordered. */
  readonly customers: Count;
}

/**
 * How many different customers ordered.
 *
 *     customer count = customers
 *
 * A customer who ordered in two months counts in each of them, so the counts of months do not add
 * up to the count of the year.
 *
 * @returns A whole number from 0 up.
 * @throws {@link InputError} If the count is not a whole number from 0 up.
 *
 * @example
 * customerCount({ customers: 3200 }).value; // 3200
 */
export function customerCount(input: CustomerCountInput): Total<"customerCount"> {
  return total(
    { metric: "customerCount", unit: "number", better: "higher", additive: "disjoint" },
    count(input, "customers"),
    definitionOf(input, countingOf(input)),
  );
}
