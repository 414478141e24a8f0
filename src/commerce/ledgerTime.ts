import type { Moment } from "../period/moment.js";
import type { FirstOrderAt } from "./firstOrderAt.js";

/** The time of an order. */
export interface LedgerTime {
  readonly moment: Moment;
  /** The moment as histories give it. */
  readonly at: FirstOrderAt;
  /** Its period; with rolling windows, its moment. */
  readonly period: number;
}
