import type { IdIndex } from "../stream/idIndex.js";

/** When customers ordered. */
export interface OrderMoments {
  /** The ids of the customers. */
  readonly ids: IdIndex;
  /**
   * The moments of each customer's orders, by the customer's number. They are in order of time, and
   * each stands there once.
   */
  readonly moments: number[][];
}
