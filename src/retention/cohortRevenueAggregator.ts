import { readAmount } from "../kernel/amount.js";
import { isAbsent } from "../kernel/check.js";
import { addExact, addUnits, unitsOf } from "../kernel/exactSum.js";
import { checkId, type Id } from "../kernel/id.js";
import { checkRecord } from "../kernel/record.js";
import { isDateAlone } from "../kernel/timestamp.js";
import type { Aggregator } from "../stream/aggregator.js";
import { addCurrency, checkCurrency } from "../stream/oneCurrency.js";
import { isOrderAlone } from "../stream/orderRows.js";
import { savedObject } from "../stream/savedFields.js";
import { restoreOrderRows } from "../stream/savedOrderRows.js";
import { readSavedState } from "../stream/savedState.js";
import { type CohortOptions, cohortOptionNames } from "./cohortOptions.js";
import type { CohortOrder } from "./cohortOrder.js";
import {
  type CohortRevenueState,
  emptyCohortRevenue,
  mergeCohortRevenue,
  spendingIn,
} from "./cohortRevenueState.js";
import type { CohortRevenue } from "./cohortTable.js";
import { cohortTimes } from "./cohortTimes.js";
import { revenueCohorts } from "./revenueCohorts.js";
import { restoreCohortRevenue, saveCohortRevenue } from "./savedCohortRevenue.js";

const version = 2;
const items = "orders";

/**
 * The revenue of cohorts, from orders that arrive one by one or in parts.
 *
 * @returns An aggregator whose result is what {@link cohortRevenue} gives.
 * @throws {@link InputError} If an option is invalid.
 *
 * @example
 * const monthly = { cohortBy: "month", period: "month", timeZone: "Asia/Bangkok", asOf: "2026-03-01" };
 * const orders = [
 *   { customerId: "a", at: "2026-01-03", amount: "20.00" },
 *   { customerId: "a", at: "2026-02-11", amount: "12.50" },
 * ];
 * aggregate(orders, cohortRevenueAggregator(monthly)).cohorts[0].cumulative[1].value; // 32.5
 */
export function cohortRevenueAggregator(
  options: CohortOptions,
): Aggregator<CohortOrder, CohortRevenueState, CohortRevenue> {
  const times = cohortTimes(options, cohortOptionNames);
  const name = `cohortRevenue(${times.rule})`;
  const { cells, moments, negative, periodOf, windows } = times;
  return {
    name,
    items,
    empty: emptyCohortRevenue,

    add(state, order) {
      checkRecord("order", order);
      const moment = moments.pastOf("at", order.at);
      const units = unitsOf(order.amount);
      const beyond = Number.isNaN(units) ? readAmount("amount", order.amount) : undefined;
      if (!isAbsent(order.customerId)) checkId("customerId", order.customerId);
      checkCurrency(state.currency, order, items);
      const isAlone = isOrderAlone(state.rows, order, moment.at, units, beyond, negative);
      // Everything has been checked: from here on nothing throws.
      if (isAlone) {
        const isDate = windows !== undefined && isDateAlone(order.at);
        const id = order.customerId as Id;
        const sum = spendingIn(state, id, moment, periodOf(moment, isDate));
        if (beyond === undefined) addUnits(sum, units);
        else addExact(sum, beyond);
      }
      state.orders += 1;
      addCurrency(state.currency, order.currency);
    },

    merge: mergeCohortRevenue,

    result: (state) => revenueCohorts(state, times),

    save: (state) => ({ aggregator: name, version, state: saveCohortRevenue(state) }),

    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      const isPast = (at: number): boolean => moments.isPast({ at, day: cells.dayAt("at", at) });
      return restoreCohortRevenue(state, times, restoreOrderRows(state["rows"], isPast));
    },
  };
}
