import { isAbsent } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { minutesOf } from "../../kernel/timeSpan.js";
import { instant, isDateAlone } from "../../kernel/timestamp.js";
import { dayLength } from "../../kernel/timeUnit.js";
import { timeText } from "../../period/moment.js";
import type { CartsFromEventsOptions } from "./cartsFromEventsOptions.js";

/** The options of carts, in the form that computing needs. */
export interface CartTimes {
  /** The length of time in words, for the definition: "7 days". */
  readonly within: string;
  /** The time of an event. Throws if it does not belong to the data. */
  readonly pastOf: (at: unknown) => number;
  /** Whether a time belongs to the data. */
  readonly isPast: (at: number) => boolean;
  /** Whether carts that began at a time count. */
  readonly isWanted: (begin: number) => boolean;
  /** The last time at which a cart that began at a time can be bought. */
  readonly lastOf: (begin: number) => number;
}

/** Reads the options. */
export function cartTimes({ completeWithin, asOf, from, to }: CartsFromEventsOptions): CartTimes {
  const isInDates = isDateAlone(asOf);
  const timeOf = (argument: string, value: unknown): number => {
    const at = instant(argument, value);
    if (isDateAlone(value) === isInDates) return at;
    const expected = isInDates ? "a date alone" : "a date with its time";
    throw new InputError(argument, timeText(value), `${expected}, as asOf is`);
  };
  const end = timeOf("asOf", asOf);
  const [first, limit] = [
    isAbsent(from) ? Number.NEGATIVE_INFINITY : timeOf("from", from),
    isAbsent(to) ? Number.POSITIVE_INFINITY : timeOf("to", to),
  ];
  if (limit <= first) throw new InputError("to", timeText(to), "later than from");
  const minutes = minutesOf("completeWithin", completeWithin ?? { amount: 7, unit: "day" });
  const length = minutes * 60_000;
  // Between dates, whole days are counted.
  const span = isInDates ? Math.floor(length / dayLength) * dayLength : length;
  const isPast = (at: number): boolean => (isInDates ? at <= end : at < end);
  return {
    within: inWords(minutes),
    pastOf(value) {
      const at = timeOf("at", value);
      if (isPast(at)) return at;
      const expected = `${isInDates ? "no later than" : "before"} asOf (${timeText(asOf)})`;
      throw new InputError("at", timeText(value), expected);
    },
    isPast,
    isWanted: (begin) => begin >= first && begin < limit,
    lastOf: (begin) => begin + span,
  };
}

function inWords(minutes: number): string {
  const [length, unit] = (
    [
      [1440, "day"],
      [60, "hour"],
      [1, "minute"],
    ] as const
  ).find(([one]) => minutes % one === 0) as readonly [number, string];
  const amount = minutes / length;
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}
