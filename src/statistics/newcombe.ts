import { normalDistribution } from "../kernel/normal.js";
import { wilsonReach } from "./wilson.js";

/** A share of so many independent ones. */
export interface Share {
  readonly share: number;
  readonly size: number;
}

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

/** Two-sided: one less the level whose limits just touch no difference. */
export function newcombePValue(one: Share, other: Share): number {
  if (one.share === other.share) return 1;
  const [more, less] = one.share > other.share ? [one, other] : [other, one];
  const difference = more.share - less.share;
  const reaches = (standardErrors: number): boolean => {
    const { below } = wilsonReach(more.share, more.size, standardErrors);
    const { above } = wilsonReach(less.share, less.size, standardErrors);
    return Math.hypot(below, above) >= difference;
  };
  let from = 0;
  // Beyond 40 standard errors a double holds no tail.
  let to = 40;
  for (let middle = 20; from < middle && middle < to; middle = (from + to) / 2) {
    if (reaches(middle)) to = middle;
    else from = middle;
  }
  return 2 * normalDistribution(-to);
}
