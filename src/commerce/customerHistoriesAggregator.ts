import { type Amount, readAmount } from "../kernel/amount.js";
import {
  exactly,
  exactQuotient,
  finiteNumber,
  minus,
  sign,
  toDecimalString,
} from "../kernel/exact.js";
import {
  addExact,
  addSum,
  addUnits,
  type ExactSum,
  emptySum,
  total,
  unitsOf,
} from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { checkRecord } from "../kernel/record.js";
import { isDateAlone, type Timestamp } from "../kernel/timestamp.js";
import { daysIn, type TimeUnit } from "../kernel/timeUnit.js";
import { type Calendar, calendarOf } from "../period/calendar.js";
import { isBefore, type Moment } from "../period/moment.js";
import { type Moments, momentsBefore } from "../period/moments.js";
import type { Aggregator } from "../stream/aggregator.js";
import { checkId, type Id } from "../stream/id.js";
import { emptyIdIndex, type IdIndex, idsOf, numberOf, restoreIds } from "../stream/idIndex.js";
import { addPeriod, savedPeriodLists } from "../stream/periodLists.js";
import { type SavedFields, savedCounts, savedList, savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import type { FirstOrderAt } from "./firstOrdersAggregator.js";
import {
  addOrderAmount,
  amountBeyond,
  emptyOrderAmounts,
  mergeOrderAmounts,
  type OrderAmountsState,
  orderAmounts,
  restoreOrderAmounts,
  saveOrderAmounts,
} from "./orderAmountsAggregator.js";

/** An order, and who placed it when. */
export interface HistoryOrder {
  /** Who placed it; 1 and "1" are two customers. */
  readonly customerId: Id;
  /** When it was placed; a date alone stands where that date begins. */
  readonly at: Timestamp;
  /** What it was worth. */
  readonly amount: Amount;
  /** The currency of its amount; histories hold one. */
  readonly currency?: string | undefined;
}

/** Where and in what unit of time histories are counted. */
export interface CustomerHistoriesOptions {
  /** Where the records end: all orders stand before it, and the age of customers runs to its date. A date alone is where that date begins. */
  readonly asOf: Timestamp;
  /** The unit of time: purchases within one are one, and times are given in it. */
  readonly period: TimeUnit;
  /** The IANA time zone whose dates count, such as `"Asia/Jakarta"`. */
  readonly timeZone: string;
  /** The day a week begins with; Monday where it is left out. */
  readonly weekStart?: "monday" | "sunday" | "saturday" | undefined;
}

/** What a customer did, as far as lifetime models and RFM go. */
export interface CustomerHistory {
  /** Who. */
  readonly customerId: Id;
  /** Orders placed. */
  readonly orders: number;
  /** What they were worth, exactly added. */
  readonly revenue: number;
  /** The first order: epoch milliseconds, or a date where the order has a date alone. */
  readonly firstAt: FirstOrderAt;
  /** The last order, in the same way. */
  readonly lastAt: FirstOrderAt;
  /** Periods with an order, after that of the first. */
  readonly repeatPurchases: number;
  /** From the first order to the last, in periods; 0 without a repeat purchase. */
  readonly recency: number;
  /** From the first order to `asOf`, in periods. */
  readonly age: number;
  /** What a repeat purchase was worth on average; `null` without one. */
  readonly meanRepeatValue: number | null;
}

/** The histories of customers. */
export interface CustomerHistories {
  /** By id: numbers first, in their order, then text in the order of its letters' codes. */
  readonly customers: readonly CustomerHistory[];
  /** The unit of `recency` and `age`. */
  readonly timeUnit: TimeUnit;
  /** Where the records end: epoch milliseconds, or a date or time as it was given. */
  readonly asOf: number | string;
  /** The currency of the money; there only if every order says it. */
  readonly currency?: string;
}

/** What is kept of a customer. */
export interface CustomerLedger {
  orders: number;
  readonly revenue: ExactSum;
  /** What the orders in the first period were worth. */
  firstRevenue: ExactSum;
  first: Moment;
  firstAt: FirstOrderAt;
  last: Moment;
  lastAt: FirstOrderAt;
  /** The periods with an order, in order. */
  readonly periods: number[];
}

/** What is kept of the orders seen so far. */
export interface CustomerHistoriesState {
  /** Their amounts. */
  readonly amounts: OrderAmountsState;
  /** Who placed them. */
  readonly ids: IdIndex;
  /** What is kept of each, by number. */
  readonly ledgers: CustomerLedger[];
}

const version = 1;

/**
 * The histories of customers, of orders that arrive one by one, or in parts.
 *
 * A state does not depend on `asOf`: that of last month goes on into this month under a later one.
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
  if (Object(options) !== options) throw new InputError("options", options, "an object");
  const { asOf, period, timeZone, weekStart } = options;
  const calendar = calendarOf({ period, timeZone, weekStart });
  const moments = momentsBefore(calendar, asOf);
  const name = `customerHistories(${[period, timeZone, weekStart ?? "monday"].join(",")})`;
  return {
    name,
    items: "orders",
    empty: () => ({ amounts: emptyOrderAmounts(), ids: emptyIdIndex(), ledgers: [] }),
    add(state, order) {
      checkRecord("order", order);
      checkId("customerId", order.customerId);
      const moment = moments.pastOf("at", order.at);
      const units = unitsOf(order.amount);
      const beyond = amountBeyond(order, units);
      addOrderAmount(state.amounts, order, units, beyond);
      const revenue = emptySum();
      if (beyond === undefined) addUnits(revenue, units);
      else addExact(revenue, beyond);
      const at = isDateAlone(order.at) ? order.at : moment.at;
      addToLedger(state, order.customerId, {
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
    merge(into, from) {
      mergeOrderAmounts(into.amounts, from.amounts);
      let other = 0;
      for (const id of idsOf(from.ids)) {
        addToLedger(into, id, from.ledgers[other] as CustomerLedger);
        other += 1;
      }
    },
    result: ({ amounts, ids, ledgers }) => {
      const { currency } = orderAmounts(amounts);
      return {
        customers: Array.from(idsOf(ids), (id, customer) =>
          historyOf(id, ledgers[customer] as CustomerLedger, moments.asOf.day, period),
        ).sort((a, b) => byId(a.customerId, b.customerId)),
        timeUnit: period,
        asOf: asOf instanceof Date ? moments.asOf.at : asOf,
        ...(currency !== undefined && { currency }),
      };
    },
    save: ({ amounts, ids, ledgers }) => ({
      aggregator: name,
      version,
      state: {
        amounts: saveOrderAmounts(amounts),
        ids: Array.from(idsOf(ids)),
        orders: ledgers.map(({ orders }) => orders),
        revenue: ledgers.map(({ revenue }) => toDecimalString(total(revenue))),
        firstRevenue: ledgers.map(({ firstRevenue }) => toDecimalString(total(firstRevenue))),
        firstAt: ledgers.map(({ firstAt }) => firstAt),
        lastAt: ledgers.map(({ lastAt }) => lastAt),
        periods: ledgers.map(({ periods }) => [...periods]),
      },
    }),
    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      const amounts = restoreOrderAmounts(state["amounts"]);
      const ids = restoreIds(state, "ids");
      const ledgers = restoreLedgers(state, ids.size, calendar, moments);
      const orders = ledgers.reduce((sum, ledger) => sum + ledger.orders, 0);
      if (orders !== amounts.orders) {
        throw new InputError("saved.state.orders", orders, `${amounts.orders} together`);
      }
      const revenue = emptySum();
      for (const ledger of ledgers) addSum(revenue, ledger.revenue);
      if (sign(minus(total(revenue), total(amounts.revenue))) !== 0) {
        throw new InputError("saved.state.revenue", state["revenue"], "all revenue together");
      }
      return { amounts, ids, ledgers };
    },
  };
}

/** Takes in what is known of a customer; what comes stays as it was. */
function addToLedger({ ids, ledgers }: CustomerHistoriesState, id: Id, more: CustomerLedger): void {
  const customer = numberOf(ids, id);
  const ledger = ledgers[customer];
  if (ledger === undefined) {
    ledgers.push({
      ...more,
      revenue: { ...more.revenue },
      firstRevenue: { ...more.firstRevenue },
      periods: [...more.periods],
    });
    return;
  }
  const [firstPeriod] = ledger.periods as [number];
  const [otherFirst] = more.periods as [number];
  if (otherFirst === firstPeriod) addSum(ledger.firstRevenue, more.firstRevenue);
  if (otherFirst < firstPeriod) ledger.firstRevenue = { ...more.firstRevenue };
  ledger.orders += more.orders;
  addSum(ledger.revenue, more.revenue);
  if (isNewEnd(more.first, ledger.first, more.firstAt)) {
    ledger.first = more.first;
    ledger.firstAt = more.firstAt;
  }
  if (isNewEnd(ledger.last, more.last, more.lastAt)) {
    ledger.last = more.last;
    ledger.lastAt = more.lastAt;
  }
  for (const period of more.periods) addPeriod(ledger.periods, period);
}

/** Whether a moment is before another; of two at one moment a date alone is taken, whichever came first. */
function isNewEnd(a: Moment, b: Moment, taken: FirstOrderAt): boolean {
  return isBefore(a, b) || (!isBefore(b, a) && typeof taken === "string");
}

function historyOf(
  customerId: Id,
  ledger: CustomerLedger,
  today: number,
  period: TimeUnit,
): CustomerHistory {
  const { orders, revenue, firstRevenue, first, firstAt, last, lastAt, periods } = ledger;
  const repeatPurchases = periods.length - 1;
  const repeatRevenue = minus(total(revenue), total(firstRevenue));
  finiteNumber("repeat revenue", repeatRevenue);
  const length = daysIn[period];
  return {
    customerId,
    orders,
    revenue: finiteNumber("revenue", total(revenue)),
    firstAt,
    lastAt,
    repeatPurchases,
    // Without another period all orders are one purchase, on the day of the first.
    recency: repeatPurchases === 0 ? 0 : (last.day - first.day) / length,
    age: (today - first.day) / length,
    meanRepeatValue:
      repeatPurchases === 0 ? null : exactQuotient(1, repeatRevenue, exactly(repeatPurchases, 0)),
  };
}

function byId(a: Id, b: Id): number {
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : 1;
}

function restoreLedgers(
  saved: SavedFields,
  size: number,
  calendar: Calendar,
  moments: Moments,
): CustomerLedger[] {
  const orders = savedCounts(saved, "orders", size, 1, Number.MAX_SAFE_INTEGER);
  const revenue = savedSums(saved, "revenue", size);
  const firstRevenue = savedSums(saved, "firstRevenue", size);
  const firstAt = savedTimes(saved, "firstAt", size);
  const lastAt = savedTimes(saved, "lastAt", size);
  return savedPeriodLists(saved, "periods", size).map((periods, customer) => {
    const first = moments.pastOf("saved.state.firstAt", firstAt[customer]);
    const last = moments.pastOf("saved.state.lastAt", lastAt[customer]);
    const ends = [first, last].map(({ day }) => calendar.periodOfDay(day));
    if (
      String(ends) !== String([periods[0], periods[periods.length - 1]]) ||
      isBefore(last, first)
    ) {
      throw new InputError("saved.state.periods", periods, "from firstAt to lastAt");
    }
    if (periods.length > (orders[customer] as number)) {
      throw new InputError("saved.state.periods", periods, `at most ${orders[customer]}`);
    }
    return {
      orders: orders[customer] as number,
      revenue: revenue[customer] as ExactSum,
      firstRevenue: firstRevenue[customer] as ExactSum,
      first,
      firstAt: firstAt[customer] as FirstOrderAt,
      last,
      lastAt: lastAt[customer] as FirstOrderAt,
      periods,
    };
  });
}

function savedTimes(saved: SavedFields, name: string, size: number): readonly unknown[] {
  const list = savedList(saved, name);
  const isTime = (at: unknown): boolean => typeof at === "number" || isDateAlone(at);
  if (list.length === size && list.every(isTime)) return list;
  throw new InputError(`saved.state.${name}`, list, `${size} numbers or dates`);
}

function savedSums(saved: SavedFields, name: string, size: number): ExactSum[] {
  const list = savedList(saved, name);
  if (list.length !== size) throw new InputError(`saved.state.${name}`, list, `${size} amounts`);
  return list.map((amount) => {
    const sum = emptySum();
    addExact(sum, readAmount(`saved.state.${name}`, amount));
    return sum;
  });
}
