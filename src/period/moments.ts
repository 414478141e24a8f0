import { InputError } from "../kernel/inputError.js";
import { instant, isDateAlone } from "../kernel/timestamp.js";
import type { Calendar } from "./calendar.js";

import { isBefore, type Moment, timeText } from "./moment.js";

/** Reads times of records, which end at `asOf`. */
export interface Moments {
  /** The end of the records. */
  readonly asOf: Moment;
  /** The moment of a time. */
  readonly momentOf: (argument: string, value: unknown) => Moment;
  /** The moment of a record's time. Throws if it is not before `asOf`. */
  readonly pastOf: (argument: string, value: unknown) => Moment;
}

/** A reader of times by a calendar, for records that end at `asOf`. Errors call it `argument`. */
export function momentsBefore(calendar: Calendar, asOf: unknown, argument = "asOf"): Moments {
  const starts = new Map<number, number>();
  const momentOf = (field: string, value: unknown): Moment => {
    if (!isDateAlone(value)) {
      const at = instant(field, value);
      return { at, day: calendar.dayOf(field, at) };
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
  return {
    asOf: end,
    momentOf,
    pastOf(field, value) {
      const moment = momentOf(field, value);
      if (isBefore(moment, end)) return moment;
      throw new InputError(field, timeText(value), `before ${argument} (${timeText(asOf)})`);
    },
  };
}
