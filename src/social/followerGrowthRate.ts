import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";

/** What {@link followerGrowthRate} is computed from. */
export interface FollowerGrowthRateInput extends Defined {
  /** Followers at the start of the period. */
  readonly followersAtStart: Count;
  /** Followers at its end. */
  readonly followersAtEnd: Count;
}

/**
 * How fast an account's audience grows, net of the followers who left.
 *
 *     follower growth rate = (followers at end - followers at start) / followers at start
 *
 * One person may follow on several networks. So the rate rolls up only over accounts that share no
 * follower.
 *
 * @returns A fraction from -1 up; `null` where there were no followers at the start.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 *
 * @example
 * followerGrowthRate({ followersAtStart: 5000, followersAtEnd: 5250 }).percent; // 5
 */
export function followerGrowthRate(input: FollowerGrowthRateInput): Fraction<"followerGrowthRate"> {
  const followersAtStart = count(input, "followersAtStart");
  return ratioMeasure(
    {
      metric: "followerGrowthRate",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "disjoint",
    },
    count(input, "followersAtEnd") - followersAtStart,
    followersAtStart,
    definitionOf(input),
  );
}
