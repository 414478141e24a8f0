import type { Exact } from "../kernel/exact.js";
import type { OrderRefund } from "./orderRefund.js";

/** What is done with each order and each refund among orders with ids. */
export interface OrderReader {
  /**
   * Takes an order, whose negative rows of the same time have lowered what it was worth: `units`
   * plus `beyond`, if that is given.
   */
  readonly order: (
    order: number,
    customer: number,
    at: number,
    units: number,
    beyond: Exact | undefined,
  ) => void;
  /** Takes a refund, after the order that it names if that is there. */
  readonly refund: (order: number, customer: number, refund: OrderRefund) => void;
}
