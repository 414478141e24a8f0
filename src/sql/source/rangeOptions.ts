import type { Timestamp } from "../../kernel/timestamp.js";

/** The range of times that selects rows of a table. */
export interface RangeOptions {
  /** The first moment: an instant, or a date, which begins in the time zone. */
  readonly from?: Timestamp | null | undefined;
  /** The end of the range, which is not included: an instant or a date. */
  readonly to?: Timestamp | null | undefined;
  /**
   * The IANA time zone of dates. It may be left out if `by` names exactly one time zone, and for
   * columns of dates.
   */
  readonly timeZone?: string | null | undefined;
}
