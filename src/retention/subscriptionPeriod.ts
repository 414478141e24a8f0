import { InputError } from "../kernel/inputError.js";
import { instant, isDateAlone } from "../kernel/timestamp.js";
import type { SubscriptionTotalsOptions } from "./subscriptionTotalsOptions.js";

/** The period on the time line. */
export interface SubscriptionPeriod {
  readonly from: number;
  readonly to: number;
  /** Whether its ends are dates without times. */
  readonly isInDates: boolean;
  /** A name that is the same for all ways to write the same period. */
  readonly name: string;
}

/** Checks the options and reads the period that they name. */
export function subscriptionPeriod(
  options: Partial<SubscriptionTotalsOptions> | null | undefined,
): SubscriptionPeriod {
  const { from: first, to: last } = options ?? {};
  const [from, to] = [instant("from", first), instant("to", last)];
  const isInDates = isDateAlone(first);
  if (isDateAlone(last) !== isInDates) {
    throw new InputError("to", last, "a date alone exactly if from is one");
  }
  if (to <= from) throw new InputError("to", last, "later than from");
  const name = [from, to]
    .map((end) => new Date(end).toISOString().slice(0, isInDates ? -14 : undefined))
    .join(",");
  return { from, to, isInDates, name };
}

/** The instant of a subscription's time, which must be a date without a time exactly if the period's ends are. */
export function instantIn(
  { isInDates }: SubscriptionPeriod,
  argument: string,
  value: unknown,
): number {
  const at = instant(argument, value);
  if (isDateAlone(value) === isInDates) return at;
  const expected = isInDates ? "a date alone" : "a date with its time";
  throw new InputError(argument, value, `${expected}, as from and to are`);
}
