import { type Exact, exactly, exactQuotient, finiteNumber, minus, plus } from "../kernel/exact.js";
import { addSum, type ExactSum, emptySum, total } from "../kernel/exactSum.js";
import type { Id } from "../kernel/id.js";
import { isDateAlone } from "../kernel/timestamp.js";
import { daysIn, type TimeUnit } from "../kernel/timeUnit.js";
import type { RollingWindows } from "../period/rollingWindows.js";
import type { WithoutCustomer } from "../stream/withoutCustomer.js";
import type { CustomerLedger } from "./customerLedger.js";
import type { FirstOrderAt } from "./firstOrderAt.js";
import type { HistorySpan } from "./historySpan.js";

/** What a customer bought, as lifetime models and RFM need it. */
export interface CustomerHistory {
  /** The id of the customer. */
  readonly customerId: Id;
  /** How many orders the customer placed. A refund is no order. */
  readonly orders: number;
  /** The exact sum of what the orders were worth, less what was refunded. */
  readonly revenue: number;
  /** The time of the first order: in epoch milliseconds (ISO text before March 1973 or after 2201), or a date if the order has a date without a time. */
  readonly firstAt: FirstOrderAt;
  /** The time of the last order, in the same form. */
  readonly lastAt: FirstOrderAt;
  /** How many periods have an order, not counting the period of the first order. */
  readonly repeatPurchases: number;
  /** The time from the first order to the last, in units of time; 0 without a repeat purchase. */
  readonly recency: number;
  /** The time from the first order to `asOf`, in units of time. */
  readonly age: number;
  /**
   * What a repeat purchase was worth on average, net of refunds; `null` without a repeat purchase.
   * A refund that names its order lowers that order. Any other refund lowers the repeat purchases.
   */
  readonly meanRepeatValue: number | null;
}

/** The histories of customers. */
export interface CustomerHistories extends WithoutCustomer {
  /**
   * The customers, ordered by id: first numbers by their value, then texts by the codes of their
   * letters.
   */
  readonly customers: readonly CustomerHistory[];
  /** The unit in which times such as `recency` and `age` are given. */
  readonly timeUnit: TimeUnit;
  /** Where the histories end: `asOf` as it was given, but a Date as epoch milliseconds. */
  readonly asOf: number | string;
  /** There if periods are counted from each customer's own first order. */
  readonly windows?: "rolling";
  /** The currency of the money; there only if every order names it. */
  readonly currency?: string;
}

/**
 * The history of one customer. `refunded`, an amount below 0, was paid back for no order in
 * particular.
 */
export function customerHistory(
  customerId: Id,
  ledger: CustomerLedger,
  refunded: Exact | undefined,
  { today, timeUnit, windows }: HistorySpan,
): CustomerHistory {
  const { orders, first, firstAt, last, lastAt } = ledger;
  const { repeatPurchases, firstRevenue } = purchasesOf(ledger, windows);
  const gross = total(ledger.revenue);
  const revenue = refunded === undefined ? gross : plus(gross, refunded);
  const repeatRevenue = minus(revenue, firstRevenue);
  finiteNumber("repeat revenue", repeatRevenue);
  const length = daysIn[timeUnit];
  return {
    customerId,
    orders,
    revenue: finiteNumber("revenue", revenue),
    firstAt,
    lastAt,
    repeatPurchases,
    // If all orders lie in one period, they count as one purchase, on the day of the first order.
    recency: repeatPurchases === 0 ? 0 : (last.day - first.day) / length,
    age: (today - first.day) / length,
    meanRepeatValue:
      repeatPurchases === 0 ? null : exactQuotient(1, repeatRevenue, exactly(repeatPurchases, 0)),
  };
}

/** How many purchases came after the first, and what the first one was worth. */
function purchasesOf(
  { first, firstAt, firstRevenue, periods, spent }: CustomerLedger,
  windows: RollingWindows | undefined,
): { readonly repeatPurchases: number; readonly firstRevenue: Exact } {
  if (windows === undefined || spent === undefined) {
    return { repeatPurchases: periods.length - 1, firstRevenue: total(firstRevenue) };
  }
  const began = { ...first, isDate: isDateAlone(firstAt) };
  const places = periods.map((key) => Math.max(0, windows.windowOf(began, key)));
  const worth = emptySum();
  for (const [place, window] of places.entries()) {
    if (window === 0) addSum(worth, spent[place] as ExactSum);
  }
  return { repeatPurchases: new Set(places).size - 1, firstRevenue: total(worth) };
}
