import { type Amount, readAmountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { count, isPlainObject } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { type Exact, exact, plus } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { Fields } from "../kernel/fields.js";
import { historyOf } from "../kernel/history.js";
import { type HistoryOption } from "../kernel/historyOption.js";
import type { InMoney } from "../kernel/inMoney.js";
import { InputError } from "../kernel/inputError.js";
import type { Ratio } from "../kernel/ratio.js";

/** What {@link customerAcquisitionCost} is computed from. */
export interface CustomerAcquisitionCostInput extends InMoney, HistoryOption {
  /** All costs of sales and marketing: an amount, or named items such as adSpend, salaries, agencies, tools. */
  readonly costs: Amount | Readonly<Record<string, Amount>>;
  /** Customers won in the same period. */
  readonly newCustomers: Count;
}

/**
 * What it costs to win a customer, with all costs included. (CAC)
 *
 *     customer acquisition cost = costs / new customers
 *
 * The cost is fully loaded: it counts salaries, agencies and tools as well as advertisements, in
 * the period in which the customers were won. What a single channel pays is its
 * {@link costPerAcquisition}.
 *
 * @returns Money per new customer, from 0 up; `null` without new customers.
 * @throws {@link InputError} If a cost is not an amount from 0 up, or the customers are not a whole number from 0 up.
 * @see TechTarget, Customer acquisition cost, https://www.techtarget.com/searchcustomerexperience/definition/customer-acquisition-cost
 *
 * @example
 * customerAcquisitionCost({ costs: 15000, newCustomers: 150 }).value; // 100
 * customerAcquisitionCost({ costs: { adSpend: "9000.50", salaries: 6000 }, newCustomers: 150 }).value; // 100.00333333333333
 */
export function customerAcquisitionCost(
  input: CustomerAcquisitionCostInput,
): Ratio<"customerAcquisitionCost"> {
  return exactRatio(
    {
      metric: "customerAcquisitionCost",
      kind: "money",
      unit: "money",
      better: "lower",
      additive: "always",
    },
    costsOf(input),
    exact(count(input, "newCustomers")),
    carriedMoney(input, historyOf(input)),
  );
}

function costsOf(input: Fields<"costs">): Exact {
  const costs = input?.costs;
  if (!isPlainObject(costs)) return readAmountFromZero("costs", costs);
  let sum: Exact | undefined;
  for (const name of Object.keys(costs)) {
    const cost = readAmountFromZero(`costs.${name}`, costs[name]);
    sum = sum === undefined ? cost : plus(sum, cost);
  }
  if (sum !== undefined) return sum;
  throw new InputError("costs", costs, "an amount, or at least one named amount");
}
