import { exactly, exactQuotient, finiteNumber, minus } from "../kernel/exact.js";
import { total } from "../kernel/exactSum.js";
import type { Id } from "../kernel/id.js";
import { daysIn, type TimeUnit } from "../kernel/timeUnit.js";
import type { CustomerLedger } from "./customerLedger.js";
import type { FirstOrderAt } from "./firstOrderAt.js";

/** What a customer bought, as lifetime models and RFM need it. */
export interface CustomerHistory {
  /** The id of the customer. */
  readonly customerId: Id;
  /** How many orders the customer placed. */
  readonly orders: number;
  /** What the orders were worth together, exactly added. */
  readonly revenue: number;
  /** The time of the first order: in epoch milliseconds (ISO text before March 1973 or after 2201), or a date if the order has a date without a time. */
  readonly firstAt: FirstOrderAt;
  /** The time of the last order, in the same form. */
  readonly lastAt: FirstOrderAt;
  /** How many periods after that of the first order have an order. */
  readonly repeatPurchases: number;
  /** The time from the first order to the last, in units of time; 0 without a repeat purchase. */
  readonly recency: number;
  /** The time from the first order to `asOf`, in units of time. */
  readonly age: number;
  /** What a repeat purchase was worth on average; `null` without one. */
  readonly meanRepeatValue: number | null;
}

/** The histories of customers. */
export interface CustomerHistories {
  /** Ordered by id: numbers first, by value, then texts, by the codes of their letters. */
  readonly customers: readonly CustomerHistory[];
  /** The unit in which times such as `recency` and `age` are given. */
  readonly timeUnit: TimeUnit;
  /** Where the histories end: in epoch milliseconds if it was given as a Date, else as it was given. */
  readonly asOf: number | string;
  /** The currency of the money; there only if every order names it. */
  readonly currency?: string;
}

/** The history of one customer, up to a day. */
export function customerHistory(
  customerId: Id,
  ledger: CustomerLedger,
  today: number,
  timeUnit: TimeUnit,
): CustomerHistory {
  const { orders, revenue, firstRevenue, first, firstAt, last, lastAt, periods } = ledger;
  const repeatPurchases = periods.length - 1;
  const repeatRevenue = minus(total(revenue), total(firstRevenue));
  finiteNumber("repeat revenue", repeatRevenue);
  const length = daysIn[timeUnit];
  return {
    customerId,
    orders,
    revenue: finiteNumber("revenue", total(revenue)),
    firstAt,
    lastAt,
    repeatPurchases,
    // Without another period all orders are one purchase, which lies on the day of the first.
    recency: repeatPurchases === 0 ? 0 : (last.day - first.day) / length,
    age: (today - first.day) / length,
    meanRepeatValue:
      repeatPurchases === 0 ? null : exactQuotient(1, repeatRevenue, exactly(repeatPurchases, 0)),
  };
}
