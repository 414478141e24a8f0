/** A time as a point on the time line, and as a local date. */
export interface Moment {
  /** In epoch milliseconds; a date alone stands where that date began. */
  readonly at: number;
  /** In days since 1970-01-01. */
  readonly day: number;
}

/**
 * Whether one moment is before another, by what clocks show: where they were set back over midnight,
 * an earlier instant can have the later date.
 */
export function isBefore(a: Moment, b: Moment): boolean {
  return a.day < b.day || (a.day === b.day && a.at < b.at);
}

/** A time in words: what was given, but for a Date. */
export function timeText(value: unknown): string | number {
  return value instanceof Date ? value.toISOString() : (value as string | number);
}
