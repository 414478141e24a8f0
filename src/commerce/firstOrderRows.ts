import type { Id } from "../kernel/id.js";
import type { FirstOrderAt } from "./firstOrderAt.js";

/** What first orders need of the rows with one order id. */
export interface FirstOrderRows {
  /** The customer; undefined as long as no row names one. */
  customerId: Id | undefined;
  /** The earliest time of the rows of amount 0 or more; undefined before there is one. */
  at: FirstOrderAt | undefined;
  /** How the rows give their times. */
  readonly times: "dates" | "instants";
}
