import { readAmount } from "../kernel/amount.js";
import { count } from "../kernel/check.js";
import { toDecimalString } from "../kernel/exact.js";
import { addExact, type ExactSum, emptySum, total } from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { restoreCurrency, saveCurrency } from "../stream/oneCurrency.js";
import type { OrderRows } from "../stream/orderRows.js";
import { type SavedFields, savedList } from "../stream/savedFields.js";
import { saveOrderRows } from "../stream/savedOrderRows.js";
import type { CohortCustomers } from "./cohortCustomers.js";
import type { CohortRevenueState } from "./cohortRevenueState.js";
import type { CohortTimes } from "./cohortTimes.js";
import { restoreCohortCustomers, saveCohortCustomers } from "./savedCohortCustomers.js";

/** The state as JSON data. */
export function saveCohortRevenue(state: CohortRevenueState): SavedFields {
  const { customers, revenue, rows, orders, currency } = state;
  return {
    ...saveCohortCustomers(customers),
    revenue: revenue.map((sums) => sums.map((sum) => toDecimalString(total(sum)))),
    rows: saveOrderRows(rows),
    orders,
    ...saveCurrency(currency),
  };
}

/** The state that was saved; throws if it contradicts itself or the options. */
export function restoreCohortRevenue(
  saved: SavedFields,
  times: CohortTimes,
  rows: OrderRows,
): CohortRevenueState {
  const customers = restoreCohortCustomers(saved, times);
  const orders = count(saved, "orders");
  const least = customers.periods.reduce((sum, { length }) => sum + length, 0);
  if (orders < least) throw new InputError("saved.state.orders", orders, `${least} at least`);
  return {
    customers,
    revenue: savedRevenue(saved, customers),
    rows,
    orders,
    currency: restoreCurrency(saved, orders),
  };
}

function savedRevenue(saved: SavedFields, { periods }: CohortCustomers): ExactSum[][] {
  const lists = savedList(saved, "revenue");
  const fits = (list: unknown, customer: number): list is unknown[] =>
    Array.isArray(list) && list.length === periods[customer]?.length;
  if (lists.length !== periods.length || !lists.every(fits)) {
    throw new InputError("saved.state.revenue", lists, "an amount for each of periods");
  }
  return (lists as readonly (readonly unknown[])[]).map((list) =>
    list.map((amount) => {
      const sum = emptySum();
      addExact(sum, readAmount("saved.state.revenue", amount));
      return sum;
    }),
  );
}
