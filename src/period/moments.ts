import { InputError } from "../kernel/inputError.js";
import { instant, isDateAlone } from "../kernel/timestamp.js";
import type { Calendar } from "./calendar.js";

import { isBefore, type Moment, timeText } from "./moment.js";

/** A reader of the times of records that end at `asOf`. */
export interface Moments {
  /** The end of the records. */
  readonly asOf: Moment;
  /**
   * Whether records on the day of `asOf` belong to the data: `true` if `asOf` is a date without a
   * time.
   */
  readonly isLastDayIn: boolean;
  /** The moment of a time. */
  readonly momentOf: (argument: string, value: unknown) => Moment;
  /** Whether a moment belongs to the data. */
  readonly isPast: (moment: Moment) => boolean;
  /** The moment of a record's time. Throws if it does not belong to the data. */
  readonly pastOf: (argument: string, value: unknown) => Moment;
}

/**
 * A reader of times by a calendar, for records that end at `asOf`. Errors about `asOf` call it
 * `argument`.
 */
export function momentsUntil(calendar: Calendar, asOf: unknown, argument = "asOf"): Moments {
  const starts = new Map<number, number>();
  const momentOf = (field: string, value: unknown): Moment => {
    if (!isDateAlone(value)) {
      const at = instant(field, value);
      return { at, day: calendar.dayAt(field, at) };
    }
    const day = calendar.dayOf(field, value);
    let at = starts.get(day);
    if (at === undefined) {
      at = calendar.startOfDay(day);
      starts.set(day, at);
    }
    return { at, day };
  };
  const end = momentOf(argument, asOf);
  const isLastDayIn = isDateAlone(asOf);
  const isPast = (moment: Moment): boolean =>
    isLastDayIn ? moment.day <= end.day : isBefore(moment, end);
  return {
    asOf: end,
    isLastDayIn,
    momentOf,
    isPast,
    pastOf(field, value) {
      const moment = momentOf(field, value);
      if (isPast(moment)) return moment;
      const limit = isLastDayIn ? "no later than" : "before";
      throw new InputError(field, timeText(value), `${limit} ${argument} (${timeText(asOf)})`);
    },
  };
}
