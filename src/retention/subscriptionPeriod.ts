import { InputError } from "../kernel/inputError.js";
import { instant, isDateAlone, type Timestamp } from "../kernel/timestamp.js";
import type { Subscription } from "./subscription.js";

/** The period that subscriptions are looked at over: half-open, from its start up to its end. */
export interface SubscriptionTotalsOptions {
  /** When it begins. */
  readonly from: Timestamp;
  /** When it ends, which is when the next one begins; a date alone exactly if `from` is one. */
  readonly to: Timestamp;
}

/** The period on the time line. */
export interface SubscriptionPeriod {
  readonly from: number;
  readonly to: number;
  /** Whether its ends are dates alone. */
  readonly isInDates: boolean;
  /** The same for all ways to write the same period. */
  readonly name: string;
}

/** A customer had a subscription before the period. */
export const before = 1;
/** A customer was there when the period began. */
export const atStart = 2;
/** A customer began a subscription in the period. */
export const began = 4;
/** A customer was there when the period ended. */
export const atEnd = 8;

/** The period that the options name. */
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

/** What a subscription makes of its customer in the period: none, or several, of the flags above. */
export function flagsIn(period: SubscriptionPeriod, subscription: Subscription): number {
  const { from, to } = period;
  const startedAt = instantIn(period, "startedAt", subscription.startedAt);
  const endedAt =
    subscription.endedAt === undefined
      ? Number.POSITIVE_INFINITY
      : instantIn(period, "endedAt", subscription.endedAt);
  if (endedAt < startedAt) {
    throw new InputError("endedAt", subscription.endedAt, "no earlier than startedAt");
  }
  // What happens at an end of the period is not yet so when the period begins or ends: it belongs
  // to the period that begins there.
  return (
    (startedAt < from ? before : 0) |
    (startedAt < from && endedAt >= from ? atStart : 0) |
    (startedAt >= from && startedAt < to ? began : 0) |
    (startedAt < to && endedAt >= to ? atEnd : 0)
  );
}

function instantIn({ isInDates }: SubscriptionPeriod, argument: string, value: unknown): number {
  const at = instant(argument, value);
  if (isDateAlone(value) === isInDates) return at;
  const expected = isInDates ? "a date alone" : "a date with its time";
  throw new InputError(argument, value, `${expected}, as from and to are`);
}
