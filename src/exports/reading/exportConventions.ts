/** How the numbers and times of an export were read. */
export interface ExportConventions {
  /** The decimal sign; absent if no number of the file shows it. */
  readonly decimal?: "." | ",";
  /** Whether dates of numbers have the month or the day first; absent if no date shows it. */
  readonly dates?: "month-first" | "day-first";
  /**
   * What times became: instants, or dates as the file writes them. Dates are all that is known where
   * times have neither an offset nor a time zone.
   */
  readonly times?: "instants" | "dates";
  /** The time zone of times without an offset. */
  readonly timeZone?: string;
}
