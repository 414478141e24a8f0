import { InputError } from "../../kernel/inputError.js";
import { instant, isDateAlone } from "../../kernel/timestamp.js";

/** Which times subscriptions have: dates without times, or instants. */
export interface SubscriptionTimes {
  /** Whether they are dates without times. */
  readonly isInDates: boolean;
  /** What decides it, for an error: "as from and to are". */
  readonly as: string;
}

/** The place of a time on the time line; throws if it is a date without a time and should not be, or the other way round. */
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
