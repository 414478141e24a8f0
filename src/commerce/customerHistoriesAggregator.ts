import { readAmount } from "../kernel/amount.js";
import { isAbsent } from "../kernel/check.js";
import { unitsOf } from "../kernel/exactSum.js";
import { checkId, type Id } from "../kernel/id.js";
import { checkRecord } from "../kernel/record.js";
import { dateAlone, givenInstant } from "../kernel/timestamp.js";
import { momentsUntil } from "../period/moments.js";
import type { Aggregator } from "../stream/aggregator.js";
import { addCurrency, checkCurrency, commonCurrency } from "../stream/oneCurrency.js";
import { isOrderAlone } from "../stream/orderRows.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import { withoutCustomer } from "../stream/withoutCustomer.js";
import { type CustomerHistoriesOptions, historyOptionNames } from "./customerHistoriesOptions.js";
import {
  type CustomerHistoriesState,
  emptyHistories,
  ledgerOf,
  mergeHistories,
} from "./customerHistoriesState.js";
import type { CustomerHistories } from "./customerHistory.js";
import { addToLedger } from "./customerLedger.js";
import { historiesOf } from "./historiesOf.js";
import type { HistoryOrder } from "./historyOrder.js";
import { historyTimes } from "./historyTimes.js";
import { restoreHistories, saveHistories } from "./savedCustomerHistories.js";
import { settledHistories } from "./settledHistories.js";

const version = 2;
const items = "orders";

/**
 * The histories of customers, from orders that arrive one by one or in parts.
 *
 * A state does not depend on `asOf`: the state of last month can be continued this month with a
 * later `asOf`.
 *
 * @returns An aggregator whose result is what {@link customerHistories} gives.
 * @throws {@link InputError} If an option is invalid.
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
  const times = historyTimes(options, historyOptionNames);
  const { calendar, timeUnit, windows, negative } = times;
  const { asOf } = options;
  const moments = momentsUntil(calendar, asOf);
  const name = `customerHistories(${times.rule})`;
  return {
    name,
    items,
    empty: emptyHistories,

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
        const date = dateAlone(order.at);
        const period = times.periodOf(moment, date !== undefined);
        const time = { moment, at: date ?? givenInstant(moment.at), period };
        const ledger = ledgerOf(state, order.customerId as Id, time, windows !== undefined);
        addToLedger(ledger, time, units, beyond);
      }
      state.seen += 1;
      addCurrency(state.currency, order.currency);
    },

    merge: mergeHistories,

    result(state) {
      const settled = settledHistories(state, times);
      return {
        customers: historiesOf(settled, { today: moments.asOf.day, timeUnit, windows }),
        timeUnit,
        asOf: dateAlone(asOf) ?? givenInstant(moments.asOf.at),
        ...(windows !== undefined && { windows: "rolling" as const }),
        ...commonCurrency(state.currency),
        ...withoutCustomer(settled.ofNobody),
      };
    },

    save: (state) => ({ aggregator: name, version, state: saveHistories(state) }),

    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      return restoreHistories(state, times, moments);
    },
  };
}
