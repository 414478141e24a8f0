import type { SubscriptionLine } from "./subscriptionLine.js";
import type { SubscriptionRows } from "./subscriptionRows.js";

/** The moment up to which a subscription goes on, once gaps are bridged. */
export interface BridgedEnd {
  readonly to: number;
  /**
   * Whether that moment is certain. It is not if the subscription ended shortly before the data
   * end: the customer may still come back within the gap.
   */
  readonly isFirm: boolean;
}

/**
 * Finds the moment up to which each of a customer's subscriptions goes on: its end, or the start of
 * the customer's next subscription if that follows within the gap.
 */
export function bridgedEnds(
  { startedAt, endedAt }: SubscriptionRows,
  places: readonly number[],
  { gap, asOf }: SubscriptionLine,
): (row: number) => BridgedEnd {
  const starts = places.map((row) => startedAt[row] as number).sort((a, b) => a - b);
  return (row) => {
    const end = endedAt[row] as number;
    const goesOn = { to: end, isFirm: true };
    if (end === Number.POSITIVE_INFINITY) return goesOn;
    // Skip the subscription's own start, which is found here if the subscription ended at the
    // moment it started.
    const next = firstFrom(starts, end) + (startedAt[row] === end ? 1 : 0);
    const beginning = starts[next];
    if (beginning !== undefined && beginning - end < gap) return { to: beginning, isFirm: true };
    const isRecent = asOf !== undefined && end <= asOf && asOf - end < gap;
    return isRecent ? { to: Number.POSITIVE_INFINITY, isFirm: false } : goesOn;
  };
}

/** The index of the first number in a sorted list that is at least the wanted number. */
function firstFrom(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
