/** A time, both as an instant and as a local date. */
export interface Moment {
  /**
   * The instant in epoch milliseconds; for a date without a time, the first instant of the date.
   */
  readonly at: number;
  /** The local date, in days since 1970-01-01. */
  readonly day: number;
}

/**
 * Whether one moment is before another, as clocks show it. Where clocks were set back over
 * midnight, an earlier instant can have a later date.
 */
export function isBefore(a: Moment, b: Moment): boolean {
  return a.day < b.day || (a.day === b.day && a.at < b.at);
}

/** A time for an error's message: a Date as text, anything else as it was given. */
export function timeText(value: unknown): string | number {
  return value instanceof Date ? value.toISOString() : (value as string | number);
}
