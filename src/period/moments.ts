import { InputError } from "../kernel/inputError.js";
import { instant, isDateAlone } from "../kernel/timestamp.js";
import type { Calendar } from "./calendar.js";

/** A time as a point on the time line, and as a local date. */
export interface Moment {
  /** In epoch milliseconds; a date alone stands where that date began. */
  readonly at: number;
  /** In days since 1970-01-01. */
  readonly day: number;
}

/** Reads times by a calendar. */
export interface Moments {
  /** Where the records end. */
  readonly asOf: Moment;
  /** The moment of a time. */
  readonly momentOf: (argument: string, value: unknown) => Moment;
  /** The moment of a record's time, which must stand before `asOf`. */
  readonly pastOf: (argument: string, value: unknown) => Moment;
}

/** The moments of a calendar, of records that end at `asOf`. */
export function momentsBefore(calendar: Calendar, asOf: unknown): Moments {
  const starts = new Map<number, number>();
  const momentOf = (argument: string, value: unknown): Moment => {
    if (!isDateAlone(value)) {
      const at = instant(argument, value);
      return { at, day: calendar.dayOf(argument, at) };
    }
    const day = calendar.dayOf(argument, value);
    let at = starts.get(day);
    if (at === undefined) {
      at = calendar.startOfDay(day);
      starts.set(day, at);
    }
    return { at, day };
  };
  const end = momentOf("asOf", asOf);
  return {
    asOf: end,
    momentOf,
    pastOf(argument, value) {
      const moment = momentOf(argument, value);
      if (isBefore(moment, end)) return moment;
      throw new InputError(argument, timeText(value), `before asOf (${timeText(asOf)})`);
    },
  };
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
