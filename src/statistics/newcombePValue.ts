import { joinReaches } from "./joinReaches.js";
import { leastReaching } from "./leastReaching.js";
import { pValueBeyond } from "./pValueBeyond.js";
import type { Share } from "./share.js";
import { wilsonReach } from "./wilsonReach.js";

/**
 * The two-sided p-value of a difference of two shares: 1 less the level at which one of the limits
 * is 0.
 */
export function newcombePValue(one: Share, other: Share, freedom: number): number {
  if (one.share === other.share) return 1;
  const [more, less] = one.share > other.share ? [one, other] : [other, one];
  const reach = (standardErrors: number): number => {
    const { below } = wilsonReach(more.share, more.size, standardErrors);
    const { above } = wilsonReach(less.share, less.size, standardErrors);
    return joinReaches(below, above);
  };
  return pValueBeyond(leastReaching(reach, more.share - less.share, freedom), freedom);
}
