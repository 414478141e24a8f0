import { isAbsent } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { instant, isDateAlone } from "../../kernel/timestamp.js";
import { instantIn, type SubscriptionTimes } from "./subscriptionTimes.js";
import type { SubscriptionTotalsOptions } from "./subscriptionTotalsOptions.js";

/** The period on the time line. */
export interface SubscriptionPeriod {
  readonly from: number;
  readonly to: number;
  /** When the data end, if `asOf` says it. */
  readonly asOf: number | undefined;
  /** The kind of times that it has, and therefore the subscriptions too. */
  readonly times: SubscriptionTimes;
  /** A name that is the same for all ways to write the same period. */
  readonly name: string;
}

/** Reads the period that the options name. */
export function subscriptionPeriod(
  options: Partial<SubscriptionTotalsOptions> | null | undefined,
): SubscriptionPeriod {
  const { from: first, to: last, asOf: end } = options ?? {};
  const [from, to] = [instant("from", first), instant("to", last)];
  const isInDates = isDateAlone(first);
  if (isDateAlone(last) !== isInDates) {
    throw new InputError("to", last, "a date alone exactly if from is one");
  }
  if (to <= from) throw new InputError("to", last, "later than from");
  const times = { isInDates, as: "as from and to are" };
  const asOf = isAbsent(end) ? undefined : instantIn(times, "asOf", end);
  const name = [from, to]
    .map((edge) => new Date(edge).toISOString().slice(0, isInDates ? -14 : undefined))
    .join(",");
  return { from, to, asOf, times, name };
}
