import { isAbsent, iterable } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { definitionOf } from "../kernel/definition.js";
import { definitionAt } from "../kernel/definitionAt.js";
import type { Fraction } from "../kernel/fraction.js";
import { historyPart, readHistory } from "../kernel/history.js";
import { checkId, type Id } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { numberFrom } from "../kernel/numberFrom.js";
import { checkOptions } from "../kernel/options.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import { checkRecord } from "../kernel/record.js";
import { isDateAlone } from "../kernel/timestamp.js";
import { calendarOf } from "../period/calendar.js";
import { momentsUntil } from "../period/moments.js";
import { rollingWindows } from "../period/rollingWindows.js";
import type { Aggregator } from "../stream/aggregator.js";
import { amountSign } from "../stream/amountSign.js";
import { eachOrderRow } from "../stream/eachOrderRow.js";
import { emptyIdIndex } from "../stream/idIndex.js";
import { readNegative } from "../stream/negative.js";
import { addCurrency, checkCurrency } from "../stream/oneCurrency.js";
import { isOrderAlone } from "../stream/orderRows.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import { withoutCustomer } from "../stream/withoutCustomer.js";
import type { OrderMoments } from "./orderMoments.js";
import { repeatCounts } from "./repeatCounts.js";
import { type RepeatWithinOptions, repeatWithinOptionNames } from "./repeatWithinOptions.js";
import type { RepeatWithinRates } from "./repeatWithinRates.js";
import {
  addOrderMoment,
  emptyRepeatWithin,
  mergeOrderMoments,
  mergeRepeatWithin,
  type RepeatWithinState,
} from "./repeatWithinState.js";
import { restoreRepeatWithin, saveRepeatWithin } from "./savedRepeatWithin.js";
import type { TimedOrder } from "./timedOrder.js";

const version = 1;

const items = "orders";

/**
 * The share of customers who ordered again within a number of days of their first order, from orders
 * that arrive one by one or in parts.
 *
 * A state depends neither on `asOf` nor on `days`: the state of last month can be continued this
 * month.
 *
 * @param options - The windows, and where the orders end.
 * @returns An aggregator whose result is what {@link repeatWithin} gives.
 * @throws {@link InputError} If an option is invalid.
 *
 * @example
 * const windows = { days: [30, 60], asOf: "2026-03-31", timeZone: "Asia/Jakarta" };
 * const orders = [{ customerId: "a", at: "2026-01-03" }, { customerId: "a", at: "2026-02-14" }];
 * aggregate(orders, repeatWithinAggregator(windows)).map((rate) => rate.value); // [0, 1]
 */
export function repeatWithinAggregator(
  options: RepeatWithinOptions,
): Aggregator<TimedOrder, RepeatWithinState, RepeatWithinRates> {
  if ((options as unknown) === undefined) {
    throw new InputError("options", options, "a plain object");
  }
  checkOptions(options, repeatWithinOptionNames);
  const calendar = calendarOf({ period: "day", timeZone: options.timeZone });
  const moments = momentsUntil(calendar, options.asOf);
  const windows = rollingWindows(calendar, "day");
  const negative = readNegative(options);
  const history = historyPart(readHistory(options, "in-data"));
  const definitions = readDays(options.days).map((days) => ({
    days,
    definition: definitionOf(options, { days, ...history }).definition ?? {},
  }));
  const name = `repeatWithin(${options.timeZone})`;
  return {
    name,
    items,
    empty: emptyRepeatWithin,

    add(state, order) {
      checkRecord("order", order);
      const { at } = moments.pastOf("at", order.at);
      const [units, beyond] = amountSign(order.amount);
      if (!isAbsent(order.customerId)) checkId("customerId", order.customerId);
      checkCurrency(state.currency, order, items);
      if (isOrderAlone(state.rows, order, at, units, beyond, negative)) {
        addOrderMoment(state, order.customerId as Id, windows.keyOf(at, isDateAlone(order.at)));
      }
      state.seen += 1;
      addCurrency(state.currency, order.currency);
    },

    merge: mergeRepeatWithin,

    result(state) {
      const settled: OrderMoments = { ids: emptyIdIndex(), moments: [] };
      mergeOrderMoments(settled, state);
      const ofNobody = eachOrderRow(state.rows, {
        order({ customerId, at, isDate }) {
          addOrderMoment(settled, customerId, windows.keyOf(at, isDate));
        },
        refund: () => undefined,
      });
      const first = windows.instantOf(firstMoment(settled));
      return definitions.map(({ days, definition }) => {
        const { repeats, customers } = repeatCounts(settled, days, calendar, windows, moments);
        return {
          ...repeatMeasure(repeats, customers),
          definition: definitionAt(definition, first),
          ...(customers === 0 && settled.ids.size > 0 && { reason: "immature" as const }),
          ...withoutCustomer(ofNobody),
        };
      });
    },

    save: (state) => ({ aggregator: name, version, state: saveRepeatWithin(state) }),

    restore(saved) {
      const isPast = (at: number): boolean => moments.isPast({ at, day: calendar.dayAt("at", at) });
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      return restoreRepeatWithin(state, windows, isPast);
    },
  };
}

/** The first moment of all; infinite without orders. */
function firstMoment({ moments }: OrderMoments): number {
  return moments.reduce(
    (first, [moment = first]) => Math.min(first, moment),
    Number.POSITIVE_INFINITY,
  );
}

function repeatMeasure(repeats: number, customers: number): Fraction<"repeatWithin"> {
  return ratioMeasure(
    {
      metric: "repeatWithin",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "disjoint",
    },
    repeats,
    customers,
  );
}

function readDays(days: Iterable<Count>): readonly number[] {
  const all = Array.from(iterable("days", days), numberFrom<number>);
  for (const [place, one] of all.entries()) {
    if (!(Number.isSafeInteger(one) && one >= 1)) {
      throw new InputError(`days[${place}]`, one, "a whole number from 1 up");
    }
  }
  if (all.length > 0 && new Set(all).size === all.length) return all;
  throw new InputError("days", all, "one number at least, each once");
}
