import type { Exact } from "../kernel/exact.js";
import { addExact, addUnits, type ExactSum, emptySum, unitsOf } from "../kernel/exactSum.js";
import { checkId, type Id } from "../kernel/id.js";
import { checkRecord } from "../kernel/record.js";
import { dateAlone, givenInstant } from "../kernel/timestamp.js";
import { momentsUntil } from "../period/moments.js";
import type { Aggregator } from "../stream/aggregator.js";
import { idsOf } from "../stream/idIndex.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import { type CustomerHistoriesOptions, historyOptionNames } from "./customerHistoriesOptions.js";
import {
  addHistory,
  type CustomerHistoriesState,
  emptyHistories,
  mergeHistories,
} from "./customerHistoriesState.js";
import { type CustomerHistories, customerHistory } from "./customerHistory.js";
import type { CustomerLedger } from "./customerLedger.js";
import { historyTimes } from "./historyTimes.js";
import type { HistoryOrder } from "./order.js";
import { orderAmounts } from "./orderAmounts.js";
import { addOrderAmount } from "./orderAmountsState.js";
import { readBeyondUnits } from "./readOrderAmount.js";
import { restoreHistories, saveHistories } from "./savedCustomerHistories.js";

const version = 1;

/**
 * The histories of customers, from orders that arrive one by one or in parts.
 *
 * A state does not depend on `asOf`: the state of last month can be continued this month under a later one.
 *
 * @returns An aggregator whose result is what {@link customerHistories} gives.
 * @throws {@link InputError} If an option cannot be right.
 *
 * @example
 * const daily = { asOf: "2026-03-01", period: "day", timeZone: "Asia/Jakarta" };
 * const orders = [
 *   { customerId: "a", at: "2026-01-03", amount: "20.00" },
 *   { customerId: "a", at: "2026-02-11", amount: "12.50" },
 * ];
 * aggregate(orders, customerHistoriesAggregator(daily)).customers[0].recency; // 39
 */
export function customerHistoriesAggregator(
  options: CustomerHistoriesOptions,
): Aggregator<HistoryOrder, CustomerHistoriesState, CustomerHistories> {
  const { calendar, timeUnit, rule } = historyTimes(options, historyOptionNames);
  const { asOf } = options;
  const moments = momentsUntil(calendar, asOf);
  const name = `customerHistories(${rule})`;
  return {
    name,
    items: "orders",
    empty: emptyHistories,

    add(state, order) {
      checkRecord("order", order);
      checkId("customerId", order.customerId);
      const moment = moments.pastOf("at", order.at);
      const units = unitsOf(order.amount);
      const beyond = readBeyondUnits(order, units);
      addOrderAmount(state.amounts, order, units, beyond);
      const revenue = sumOf(units, beyond);
      const at = dateAlone(order.at) ?? givenInstant(moment.at);
      addHistory(state, order.customerId, {
        orders: 1,
        revenue,
        firstRevenue: revenue,
        first: moment,
        firstAt: at,
        last: moment,
        lastAt: at,
        periods: [calendar.periodOfDay(moment.day)],
      });
    },

    merge: mergeHistories,

    result({ amounts, ids, ledgers }) {
      const { currency } = orderAmounts(amounts);
      const today = moments.asOf.day;
      const customers = Array.from(idsOf(ids), (id, customer) =>
        customerHistory(id, ledgers[customer] as CustomerLedger, today, timeUnit),
      );
      return {
        customers: customers.sort((a, b) => compareIds(a.customerId, b.customerId)),
        timeUnit,
        asOf: dateAlone(asOf) ?? givenInstant(moments.asOf.at),
        ...(currency !== undefined && { currency }),
      };
    },

    save: (state) => ({ aggregator: name, version, state: saveHistories(state) }),

    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      return restoreHistories(state, calendar, moments);
    },
  };
}

function sumOf(units: number, beyond: Exact | undefined): ExactSum {
  const sum = emptySum();
  if (beyond === undefined) addUnits(sum, units);
  else addExact(sum, beyond);
  return sum;
}

function compareIds(a: Id, b: Id): number {
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : 1;
}
