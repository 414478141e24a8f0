import type { Share } from "./share.js";
import { wilsonReach } from "./wilsonReach.js";

/** Newcombe's limits of the difference of two shares: Wilson's limits of both, put together. */
export function newcombeLimits(
  one: Share,
  other: Share,
  standardErrors: number,
): { readonly lower: number; readonly upper: number } {
  const mine = wilsonReach(one.share, one.size, standardErrors);
  const theirs = wilsonReach(other.share, other.size, standardErrors);
  const difference = one.share - other.share;
  return {
    lower: Math.max(-1, difference - Math.hypot(mine.below, theirs.above)),
    upper: Math.min(1, difference + Math.hypot(mine.above, theirs.below)),
  };
}
