import type { Id } from "../kernel/id.js";
import type { TimeUnit } from "../kernel/timeUnit.js";
import type { WithoutCustomer } from "../stream/withoutCustomer.js";
import type { FirstOrderAt } from "./firstOrderAt.js";

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
