import { choice } from "../kernel/check.js";
import { finiteNumber, minus, toNumber } from "../kernel/exact.js";
import { total, unitsOf } from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { checkRecord } from "../kernel/record.js";
import { isDateAlone } from "../kernel/timestamp.js";
import type { Aggregator } from "../stream/aggregator.js";
import { checkId } from "../stream/id.js";
import { numberOf } from "../stream/idIndex.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import {
  addToCustomer,
  type CustomerOrders,
  countRepeatCustomers,
  emptyCustomerOrders,
  mergeCustomerOrders,
  restoreCustomerOrders,
  saveCustomerOrders,
  spreadOver,
} from "./customerOrders.js";
import {
  addOrderTimes,
  countNewOrders,
  emptyNewOrders,
  mergeCustomerTimes,
  mergeSettled,
  type NewOrders,
  restoreNewOrders,
  saveNewOrders,
} from "./newOrders.js";
import { type Order, type OrderTimes, timesOf } from "./order.js";
import {
  addOrderAmount,
  amountBeyond,
  checkOrderAmount,
  emptyOrderAmounts,
  mergeOrderAmounts,
  type OrderAmounts,
  type OrderAmountsState,
  orderAmounts,
  restoreOrderAmounts,
  saveOrderAmounts,
} from "./orderAmountsAggregator.js";
import type { OrderSpread } from "./orderSpread.js";

/** The totals of orders; the KPIs of commerce take them as they are. */
export interface OrderTotals extends OrderAmounts {
  /** Different customers. */
  readonly customers: number;
  /** Customers with two orders or more. */
  readonly repeatCustomers: number;
  /** Customers with a new order; there only if every order has `at`. */
  readonly newCustomers?: number;
  /** Customers with an order after their first instant; there only if every order has `at`. */
  readonly returningCustomers?: number;
  /** What the new orders were worth; there only if every order has `at`. */
  readonly newRevenue?: number;
  /** What the other orders were worth; there only if every order has `at`. */
  readonly repeatRevenue?: number;
  /** How orders and revenue spread over customers. */
  readonly spread: OrderSpread;
}

/** What is kept of the orders seen so far. */
export interface OrderTotalsState {
  /** Their amounts. */
  readonly amounts: OrderAmountsState;
  /** How many each customer placed, and what they were worth. */
  readonly customers: CustomerOrders;
  /** Which of them were new. */
  readonly newOrders: NewOrders;
  /** How the orders give their times. */
  times: "unknown" | "dates" | "instants";
  /** Whether every order has given one; what is new is kept only as long as they do. */
  isTimed: boolean;
}

const name = "orderTotals";
const version = 1;
/** How many ids are looked up at a time. */
const blockSize = 1024;

/**
 * The totals of orders, in one pass: revenue, customers, and what of it was new.
 *
 * An order is new if it stands at its customer's first instant (all orders at that instant are), and
 * repeat after it. The first instant is `firstOrderAt` where the order gives it, else the earliest
 * `at` among the orders aggregated: in a table by month that would be the earliest of the month, so
 * give `firstOrderAt` there; {@link firstOrders} finds it.
 *
 * @example
 * const orders = [
 *   { customerId: "a", amount: "20.00", at: "2026-01-03" },
 *   { customerId: "b", amount: "35.50", at: "2026-01-09" },
 *   { customerId: "a", amount: "44.50", at: "2026-02-01" },
 * ];
 * const totals = aggregate(orders, orderTotalsAggregator);
 * totals.revenue; // 100
 * repeatPurchaseRate(totals).percent; // 50
 * returningRevenueShare(totals).percent; // 44.5
 */
export const orderTotalsAggregator: Aggregator<Order, OrderTotalsState, OrderTotals> = {
  name,
  items: "orders",
  empty: () => ({
    amounts: emptyOrderAmounts(),
    customers: emptyCustomerOrders(),
    newOrders: emptyNewOrders(),
    times: "unknown",
    isTimed: true,
  }),

  add: (state, order) => {
    addOrder(state, order);
  },

  addAll(state, orders) {
    const { ids } = state.customers;
    const customers = new Uint32Array(Math.min(orders.length, blockSize));
    for (let start = 0; start < orders.length; start += blockSize) {
      const end = Math.min(start + blockSize, orders.length);
      // Looked up by themselves, ids wait for the memory together, not each in its turn.
      for (let place = start; place < end; place += 1) {
        const order = orders[place] as Order;
        checkRecord("order", order);
        checkId("customerId", order.customerId);
        customers[place - start] = numberOf(ids, order.customerId);
      }
      for (let place = start; place < end; place += 1) {
        addOrder(state, orders[place] as Order, customers[place - start]);
      }
    }
  },

  check({ amounts, times }, order) {
    checkRecord("order", order);
    checkId("customerId", order.customerId);
    if (order.at !== undefined) timesOf(order);
    timesTogether(times, timesKind(order), order.at);
    checkTimed(order);
    checkOrderAmount(amounts, order);
  },

  merge(into, from) {
    const times = timesTogether(into.times, from.times, from.times);
    mergeOrderAmounts(into.amounts, from.amounts);
    into.times = times;
    into.isTimed &&= from.isTimed;
    const { isTimed } = into;
    mergeCustomerOrders(into.customers, from.customers, (customer, other) => {
      if (isTimed) mergeCustomerTimes(into.newOrders, customer, from.newOrders, other);
    });
    if (isTimed) mergeSettled(into.newOrders, from.newOrders);
  },

  result({ amounts, customers, newOrders, isTimed }) {
    return {
      ...orderAmounts(amounts),
      customers: customers.ids.size,
      repeatCustomers: countRepeatCustomers(customers),
      ...(isTimed && newTotals(newOrders, customers, amounts)),
      spread: spreadOver(customers),
    };
  },

  save({ amounts, customers, newOrders, times, isTimed }) {
    const { size } = customers.ids;
    return {
      aggregator: name,
      version,
      state: {
        amounts: saveOrderAmounts(amounts),
        customers: saveCustomerOrders(customers),
        times,
        newOrders: isTimed ? saveNewOrders(newOrders, size) : null,
      },
    };
  },

  restore(saved) {
    const state = savedObject("saved.state", readSavedState(saved, name, version));
    const customers = restoreCustomerOrders(
      savedObject("saved.state.customers", state["customers"]),
    );
    const times = choice(state, "times", ["unknown", "dates", "instants"]);
    const amounts = restoreOrderAmounts(state["amounts"]);
    const orders = customers.orders.reduce((sum, placed) => sum + placed, 0);
    if (orders !== amounts.orders) {
      throw new InputError("saved.state.customers.orders", orders, `${amounts.orders} together`);
    }
    const isTimed = state["newOrders"] !== null;
    if (isTimed && (times === "unknown") !== (orders === 0)) {
      throw new InputError("saved.state.times", times, "unknown exactly without orders");
    }
    const newOrders = isTimed
      ? restoreNewOrders(
          savedObject("saved.state.newOrders", state["newOrders"]),
          customers.ids.size,
        )
      : emptyNewOrders();
    return { amounts, customers, times, isTimed, newOrders };
  },
};

/** Takes in an order, whose customer's number may be known; throws before anything has changed. */
function addOrder(state: OrderTotalsState, order: Order, known?: number): void {
  checkRecord("order", order);
  const { customerId, amount } = order;
  checkId("customerId", customerId);
  const timed = order.at === undefined ? undefined : timesOf(order);
  const times = timesTogether(state.times, timesKind(order), order.at);
  checkTimed(order);
  const units = unitsOf(amount);
  const beyond = amountBeyond(order, units);
  addOrderAmount(state.amounts, order, units, beyond);
  const revenue = beyond === undefined ? Number(amount) : toNumber(beyond);
  const customer = known ?? numberOf(state.customers.ids, customerId);
  addToCustomer(state.customers, customer, 1, revenue);
  state.times = times;
  state.isTimed &&= timed !== undefined;
  if (state.isTimed) addOrderTimes(state.newOrders, customer, timed as OrderTimes, units, beyond);
}

function checkTimed({ at, firstOrderAt }: Order): void {
  if (at === undefined && firstOrderAt !== undefined) {
    throw new InputError("at", undefined, "there where firstOrderAt is");
  }
}

function timesKind({ at }: Order): OrderTotalsState["times"] {
  if (at === undefined) return "unknown";
  return isDateAlone(at) ? "dates" : "instants";
}

/** Dates alone and instants cannot be put in order. */
function timesTogether(
  a: OrderTotalsState["times"],
  b: OrderTotalsState["times"],
  received: unknown,
): OrderTotalsState["times"] {
  if (a === "unknown" || a === b) return b;
  if (b === "unknown") return a;
  const expected = a === "dates" ? "a date alone" : "a date with its time";
  throw new InputError("at", received, `${expected}, as in the orders before it`);
}

function newTotals(
  newOrders: NewOrders,
  customers: CustomerOrders,
  { revenue }: OrderAmountsState,
): Pick<OrderTotals, "newCustomers" | "returningCustomers" | "newRevenue" | "repeatRevenue"> {
  const counted = countNewOrders(newOrders, customers.ids.size);
  return {
    newCustomers: counted.newCustomers,
    returningCustomers: counted.returningCustomers,
    newRevenue: finiteNumber("newRevenue", counted.newRevenue),
    repeatRevenue: finiteNumber("repeatRevenue", minus(total(revenue), counted.newRevenue)),
  };
}
