import { InputError } from "../../kernel/inputError.js";
import { instant, isDateAlone } from "../../kernel/timestamp.js";

/** Which times subscriptions have: dates without times, or instants. */
export interface SubscriptionTimes {
  /** Whether they are dates without times. */
  readonly isInDates: boolean;
  /** What decides the kind of times, in the words of an error: "as from and to are". */
  readonly as: string;
}

/**
 * The place of a time on the time line. Throws if it is a date without a time where an instant is
 * expected, or the other way round.
 */
export function instantIn(
  { isInDates, as }: SubscriptionTimes,
  argument: string,
  value: unknown,
): number {
  const at = instant(argument, value);
  if (isDateAlone(value) === isInDates) return at;
  const expected = isInDates ? "a date alone" : "a date with its time";
  throw new InputError(argument, value, `${expected}, ${as}`);
}
