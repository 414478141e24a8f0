import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import type { HistoryOption } from "../kernel/historyOption.js";
import type { Timestamp } from "../kernel/timestamp.js";
import type { NegativeOption } from "../stream/negativeOption.js";

/** Within how many days of the first order a second order counts, and where the orders end. */
export interface RepeatWithinOptions extends HistoryOption, Defined, NegativeOption {
  /** The lengths of the windows in days, such as `[30, 60, 90]`; each gives a measure, in this order. */
  readonly days: Iterable<Count>;
  /**
   * Where the orders end. If it is a date without a time, orders on that date belong to the data.
   * If it is an instant, every order must be earlier.
   */
  readonly asOf: Timestamp;
  /** The IANA time zone, such as `"Asia/Jakarta"`, which says where a date begins; there is no default. */
  readonly timeZone: string;
}

/** The names of {@link RepeatWithinOptions}. */
export const repeatWithinOptionNames: readonly string[] = [
  "days",
  "asOf",
  "timeZone",
  "history",
  "definition",
  "negative",
];
