import type { Timestamp } from "../../kernel/timestamp.js";

/** Which rows of a table are meant, by their time. */
export interface RangeOptions {
  /** The first moment: an instant, or a date, which begins in the time zone. */
  readonly from?: Timestamp | null | undefined;
  /** The moment after the last: an instant, or a date, which is not included. */
  readonly to?: Timestamp | null | undefined;
  /** The IANA time zone of dates; left out where `by` names the only one, and for columns of dates. */
  readonly timeZone?: string | null | undefined;
}
