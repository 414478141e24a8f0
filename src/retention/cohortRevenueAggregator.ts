import { type Amount, readAmount } from "../kernel/amount.js";
import { count } from "../kernel/check.js";
import { type Exact, exact, exactly, plus, toDecimalString } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
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
import type { Ratio } from "../kernel/measure.js";
import { checkRecord } from "../kernel/record.js";
import type { Timestamp } from "../kernel/timestamp.js";
import type { Aggregator } from "../stream/aggregator.js";
import { checkId, type Id } from "../stream/id.js";
import {
  addCurrency,
  checkCurrency,
  commonCurrency,
  emptyCurrency,
  mergeCurrency,
  type OneCurrency,
  restoreCurrency,
  saveCurrency,
} from "../stream/oneCurrency.js";
import { placeOf } from "../stream/periodLists.js";
import { type SavedFields, savedList, savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import {
  type CohortCustomers,
  emptyCohortCustomers,
  meetCustomer,
  mergeCohortCustomers,
  restoreCohortCustomers,
  saveCohortCustomers,
} from "./cohortCustomers.js";
import { type CohortOptions, type CohortTimes, cohortTimes } from "./cohortOptions.js";
import {
  type CohortMembers,
  cellOf,
  cohortMembers,
  type TruncatedCustomers,
} from "./cohortRows.js";

/** An order, as far as cohorts go. */
export interface CohortOrder {
  /** Who placed it; 1 and "1" are two customers. */
  readonly customerId: Id;
  /** When it was placed; a date alone stands where that date begins. */
  readonly at: Timestamp;
  /** What it was worth. */
  readonly amount: Amount;
  /** The currency of its amount; cohorts hold one. */
  readonly currency?: string | undefined;
}

/** A cohort, and what its customers were worth. */
export interface RevenueCohort {
  /** The key of the period in which its customers began: "2026-03-15", "2026-W09", "2026-03", "2026-Q1", "2026". */
  readonly cohort: string;
  /** How many customers began in it. */
  readonly size: number;
  /** Revenue per customer in the k-th period after that of the customer's own beginning. */
  readonly cells: readonly Ratio<"cohortRevenue">[];
  /** Revenue per customer up to the end of that period. */
  readonly cumulative: readonly Ratio<"cumulativeCohortRevenue">[];
}

/** What customers were worth, cohort by cohort. */
export interface CohortRevenue {
  /** The cohorts, the oldest first; a period in which nobody began has none. */
  readonly cohorts: readonly RevenueCohort[];
  /** All cohorts whose k-th cell is complete together: rolled up, not averaged. */
  readonly overall: readonly Ratio<"cohortRevenue">[];
  /** The same, cumulative. */
  readonly overallCumulative: readonly Ratio<"cumulativeCohortRevenue">[];
  /** Those who began before the records did; there only if `firstSeen` was given. */
  readonly truncated?: TruncatedCustomers;
}

/** What is kept of the orders seen so far. */
export interface CohortRevenueState {
  /** When each customer began and ordered. */
  readonly customers: CohortCustomers;
  /** What each spent in each of the periods. */
  readonly revenue: ExactSum[][];
  /** How many orders. */
  orders: number;
  /** Their currency. */
  readonly currency: OneCurrency;
}

const version = 1;
const items = "orders";

/**
 * The revenue of cohorts, of orders that arrive one by one, or in parts.
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
    empty: () => ({
      customers: emptyCohortCustomers(),
      revenue: [],
      orders: 0,
      currency: emptyCurrency(),
    }),
    add(state, order) {
      checkRecord("order", order);
      checkId("customerId", order.customerId);
      const moment = moments.pastOf("at", order.at);
      const units = unitsOf(order.amount);
      const beyond = Number.isNaN(units) ? readAmount("amount", order.amount) : undefined;
      checkCurrency(state.currency, order, items);
      const { customers } = state;
      const period = cells.periodOfDay(moment.day);
      const customer = meetCustomer(customers, order.customerId, moment, period);
      const sum = sumOf(state, customer, period);
      if (beyond === undefined) addUnits(sum, units);
      else addExact(sum, beyond);
      customers.latest = Math.max(customers.latest, moment.at);
      state.orders += 1;
      addCurrency(state.currency, order.currency);
    },
    merge(into, from) {
      mergeCurrency(into.currency, from.currency, items);
      mergeCohortCustomers(into.customers, from.customers, (customer, other) => {
        for (const [place, period] of (from.customers.periods[other] as number[]).entries()) {
          addSum(sumOf(into, customer, period), from.revenue[other]?.[place] as ExactSum);
        }
      });
      into.orders += from.orders;
    },
    result: (state) => revenueOf(state, times),
    save: ({ customers, revenue, orders, currency }) => ({
      aggregator: name,
      version,
      state: {
        ...saveCohortCustomers(customers),
        revenue: revenue.map((sums) => sums.map((sum) => toDecimalString(total(sum)))),
        orders,
        ...saveCurrency(currency, items),
      },
    }),
    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      const customers = restoreCohortCustomers(state, times);
      const orders = count(state, "orders");
      const least = customers.periods.reduce((sum, { length }) => sum + length, 0);
      if (orders < least) throw new InputError("saved.state.orders", orders, `${least} at least`);
      return {
        customers,
        revenue: restoreRevenue(state, customers),
        orders,
        currency: restoreCurrency(state, items, orders),
      };
    },
  };
}

/** What a customer spent in a period, to add to. */
function sumOf(
  { customers, revenue }: CohortRevenueState,
  customer: number,
  period: number,
): ExactSum {
  const periods = customers.periods[customer] as number[];
  revenue[customer] ??= [];
  const sums = revenue[customer];
  const place = placeOf(periods, period);
  if (periods[place] !== period) {
    periods.splice(place, 0, period);
    sums.splice(place, 0, emptySum());
  }
  return sums[place] as ExactSum;
}

function restoreRevenue(saved: SavedFields, { periods }: CohortCustomers): ExactSum[][] {
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

const zero: Exact = /* @__PURE__ */ exactly(0, 0);

function revenueOf(state: CohortRevenueState, times: CohortTimes): CohortRevenue {
  const { customers, currency, orders } = state;
  const members = cohortMembers(customers, times);
  const { rows, columns, truncated } = members;
  const spent = spentBy(state, members);
  const spentSoFar = spent.map(runningTotals);
  const carried = commonCurrency(currency, orders);
  const cell = (revenue: Exact, size: number, offset: number): Ratio<"cohortRevenue"> =>
    exactRatio(
      {
        metric: "cohortRevenue",
        kind: "money",
        unit: "money",
        better: "higher",
        additive: "always",
      },
      revenue,
      exact(size),
      { ...carried, definition: { period: times.cells.period, offset } },
    );
  const cumulative = (
    revenue: Exact,
    size: number,
    offset: number,
  ): Ratio<"cumulativeCohortRevenue"> =>
    exactRatio(
      {
        metric: "cumulativeCohortRevenue",
        kind: "money",
        unit: "money",
        better: "higher",
        additive: "always",
      },
      revenue,
      exact(size),
      { ...carried, definition: { period: times.cells.period, offset } },
    );
  const together = <Measured extends Ratio>(
    of: (revenue: Exact, size: number, offset: number) => Measured,
    table: readonly (readonly Exact[])[],
  ): Measured[] =>
    Array.from({ length: columns }, (_, offset) => {
      let revenue = zero;
      let all = 0;
      for (const [row, { size, complete }] of rows.entries()) {
        if (offset >= complete) continue;
        revenue = plus(revenue, table[row]?.[offset] as Exact);
        all += size;
      }
      return cellOf(of(revenue, all, offset), all > 0);
    });
  return {
    cohorts: rows.map(({ cohort, size, complete }, row) => ({
      cohort,
      size,
      cells: (spent[row] as Exact[]).map((revenue, offset) =>
        cellOf(cell(revenue, size, offset), offset < complete),
      ),
      cumulative: (spentSoFar[row] as Exact[]).map((revenue, offset) =>
        cellOf(cumulative(revenue, size, offset), offset < complete),
      ),
    })),
    overall: together(cell, spent),
    overallCumulative: together(cumulative, spentSoFar),
    ...truncated,
  };
}

/** What each cohort spent in each period after its customers' beginnings. */
function spentBy(
  { customers, revenue }: CohortRevenueState,
  { rows, rowOf, starts, columns }: CohortMembers,
): Exact[][] {
  const sums = rows.map(() => Array.from({ length: columns }, emptySum));
  for (const [customer, row] of rowOf.entries()) {
    const start = starts[customer] as number;
    for (const [place, period] of (customers.periods[customer] as number[]).entries()) {
      const sum = sums[row]?.[period - start];
      if (sum !== undefined) addSum(sum, revenue[customer]?.[place] as ExactSum);
    }
  }
  return sums.map((cells) => cells.map(total));
}

function runningTotals(amounts: readonly Exact[]): Exact[] {
  let sum = zero;
  return amounts.map((amount) => {
    sum = plus(sum, amount);
    return sum;
  });
}
