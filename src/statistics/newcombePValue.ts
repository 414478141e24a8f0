import { normalDistribution } from "../kernel/normal.js";
import type { Share } from "./share.js";
import { wilsonReach } from "./wilsonReach.js";

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
