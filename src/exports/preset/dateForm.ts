/** How an export writes a date, with or without a time of day after it. */
export type DateForm =
  /** `2026-03-15`, `2026/3/15 08:30`, `2026-03-15 08:30:00 -0500`. */
  | "iso"
  /** `03/15/2026 08:30`, `3-15-26`. */
  | "month-first"
  /** `15/03/2026 08:30`, `15.3.26`. */
  | "day-first"
  /** `Mar 15, 2026 08:30 am`, `Sun, 15 March 2026`. */
  | "named-month"
  /** `20260315`. */
  | "compact"
  /** The date number of a spreadsheet, such as `46096.354`. */
  | "spreadsheet"
  | "epoch-seconds"
  | "epoch-milliseconds"
  | "epoch-microseconds";

/** Every form of a date. */
export const dateForms: readonly DateForm[] = [
  "iso",
  "month-first",
  "day-first",
  "named-month",
  "compact",
  "spreadsheet",
  "epoch-seconds",
  "epoch-milliseconds",
  "epoch-microseconds",
];

/** The forms of a field whose preset names no form. */
export const usualDateForms: readonly DateForm[] = [
  "iso",
  "month-first",
  "day-first",
  "named-month",
];
