import type { Defined } from "../../kernel/defined.js";
import type { TimeSpan } from "../../kernel/timeSpan.js";
import type { Timestamp } from "../../kernel/timestamp.js";
import type { TimeUnit } from "../../kernel/timeUnit.js";

/** How long a cart has to be bought, and where the events end. */
export interface CartsFromEventsOptions extends Defined {
  /** How long after its first item a cart can be bought; 7 days by default. */
  readonly completeWithin?: TimeSpan | TimeUnit | null | undefined;
  /**
   * Where the events end. If it is a date without a time, so are all times, and events on that date
   * belong to the data. If it is an instant, every event must be earlier.
   */
  readonly asOf: Timestamp;
  /** Only carts that began at this time or later count. */
  readonly from?: Timestamp | null | undefined;
  /** Only carts that began before this time count. */
  readonly to?: Timestamp | null | undefined;
}

/** The names of {@link CartsFromEventsOptions}. */
export const cartsFromEventsOptionNames: readonly string[] = [
  "completeWithin",
  "asOf",
  "from",
  "to",
  "definition",
];
