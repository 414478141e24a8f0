import type { SubscriptionLine } from "./subscriptionLine.js";
import type { SubscriptionRows } from "./subscriptionRows.js";

/** Up to when a subscription goes on, where gaps are bridged. */
export interface BridgedEnd {
  readonly to: number;
  /** Whether that is certain: an end shortly before the data end may still turn out to be a gap. */
  readonly isFirm: boolean;
}

/**
 * Finds up to when each of a customer's subscriptions goes on: to its end, or to the customer's next
 * beginning if that follows within the gap.
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
    // The subscription's own start is no new beginning, even where it ended as it began.
    const next = firstFrom(starts, end) + (startedAt[row] === end ? 1 : 0);
    const beginning = starts[next];
    if (beginning !== undefined && beginning - end < gap) return { to: beginning, isFirm: true };
    const isRecent = asOf !== undefined && end <= asOf && asOf - end < gap;
    return isRecent ? { to: Number.POSITIVE_INFINITY, isFirm: false } : goesOn;
  };
}

/** The place of the first number that is at least the wanted one, in a list in order. */
function firstFrom(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
