import { type Count, count, real } from "../kernel/check.js";
import { type Defined, definitionOf } from "../kernel/definition.js";
import { exact, times } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { Fraction } from "../kernel/measure.js";
import { type Interactions, interactions } from "./interactions.js";

/** What {@link dailyEngagementRate} is computed from. */
export interface DailyEngagementRateInput extends Interactions, Defined {
  /** The followers of the account. */
  readonly followers: Count;
  /** Days over which the interactions were counted. */
  readonly days: number;
}

/**
 * How much of an audience reacts per day.
 *
 *     daily engagement rate = (likes + comments + shares + saves + clicks) / (followers * days)
 *
 * @returns A fraction from 0 up; `null` without followers or days.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or the days are negative.
 *
 * @example
 * dailyEngagementRate({ likes: 300, comments: 50, followers: 5000, days: 7 }).percent; // 1
 */
export function dailyEngagementRate(
  input: DailyEngagementRateInput,
): Fraction<"dailyEngagementRate"> {
  return exactRatio(
    {
      metric: "dailyEngagementRate",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    exact(interactions(input)),
    times(exact(count(input, "followers")), exact(real(input, "days"))),
    definitionOf(input),
  );
}
