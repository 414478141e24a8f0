import type { Exact } from "../kernel/exact.js";
import type { Moment } from "../period/moment.js";
import type { FirstOrderAt } from "./firstOrderAt.js";

/** What a history is made of, whether it was counted in memory or by a database. */
export interface Purchases {
  readonly orders: number;
  /** What the orders were worth, less what was refunded. */
  readonly revenue: Exact;
  /** What the orders in the first period were worth. */
  readonly firstRevenue: Exact;
  readonly repeatPurchases: number;
  readonly first: Pick<Moment, "day">;
  readonly firstAt: FirstOrderAt;
  readonly last: Pick<Moment, "day">;
  readonly lastAt: FirstOrderAt;
}
