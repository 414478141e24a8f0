import type { Exact } from "../kernel/exact.js";
import type { OrderRefund } from "./orderRefund.js";

/** The functions that take each order and each refund among orders with ids. */
export interface OrderReader {
  /**
   * Takes an order. It was worth `units` plus `beyond`, if that is given; negative rows of the same
   * time have already been subtracted.
   */
  readonly order: (
    order: number,
    customer: number,
    at: number,
    units: number,
    beyond: Exact | undefined,
  ) => void;
  /** Takes a refund. If the order that it names is there, the order comes first. */
  readonly refund: (order: number, customer: number, refund: OrderRefund) => void;
}
