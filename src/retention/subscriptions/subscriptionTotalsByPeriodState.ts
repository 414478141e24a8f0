import { InputError } from "../../kernel/inputError.js";
import { mergeState, type SubscriptionTotalsState } from "./subscriptionTotalsState.js";

/** What is kept of the subscriptions that are counted over several periods. */
export interface SubscriptionTotalsByPeriodState extends SubscriptionTotalsState {
  /** Whether their times are dates without times; undefined before a subscription was seen. */
  isInDates: boolean | undefined;
}

/** Adds the subscriptions of another state. */
export function mergeByPeriod(
  into: SubscriptionTotalsByPeriodState,
  from: SubscriptionTotalsByPeriodState,
): void {
  const isInDates = into.isInDates ?? from.isInDates;
  if ((from.isInDates ?? isInDates) !== isInDates) {
    throw new InputError("startedAt", undefined, "in both parts a date alone, or in neither");
  }
  mergeState(into, from);
  into.isInDates = isInDates;
}
