import { readAmount } from "../kernel/amount.js";
import { addExact, addUnits, unitsOf } from "../kernel/exactSum.js";
import { checkId } from "../kernel/id.js";
import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import { addCurrency, checkCurrency } from "../stream/oneCurrency.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import type { CohortRevenue } from "./cohort.js";
import { addMoment } from "./cohortCustomers.js";
import type { CohortOptions } from "./cohortOptions.js";
import type { CohortOrder } from "./cohortOrder.js";
import {
  type CohortRevenueState,
  emptyCohortRevenue,
  mergeCohortRevenue,
  sumIn,
} from "./cohortRevenueState.js";
import { cohortTimes } from "./cohortTimes.js";
import { revenueCohorts } from "./revenueCohorts.js";
import { restoreCohortRevenue, saveCohortRevenue } from "./savedCohortRevenue.js";

const version = 1;
const items = "orders";

/**
 * The revenue of cohorts, from orders that arrive one by one or in parts.
 *
 * @returns An aggregator whose result is what {@link cohortRevenue} gives.
 * @throws {@link InputError} If an option cannot be right.
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
  const times = cohortTimes(options);
  const name = `cohortRevenue(${times.rule})`;
  const { cells, moments } = times;
  return {
    name,
    items,
    empty: emptyCohortRevenue,

    add(state, order) {
      checkRecord("order", order);
      checkId("customerId", order.customerId);
      const moment = moments.pastOf("at", order.at);
      const units = unitsOf(order.amount);
      const beyond = Number.isNaN(units) ? readAmount("amount", order.amount) : undefined;
      checkCurrency(state.currency, order, items);
      // From here on nothing throws any more.
      const { customers } = state;
      const period = cells.periodOfDay(moment.day);
      const customer = addMoment(customers, order.customerId, moment, period);
      const sum = sumIn(state, customer, period);
      if (beyond === undefined) addUnits(sum, units);
      else addExact(sum, beyond);
      customers.latest = Math.max(customers.latest, moment.at);
      state.orders += 1;
      addCurrency(state.currency, order.currency);
    },

    merge: mergeCohortRevenue,

    result: (state) => revenueCohorts(state, times),

    save: (state) => ({ aggregator: name, version, state: saveCohortRevenue(state) }),

    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      return restoreCohortRevenue(state, times);
    },
  };
}
