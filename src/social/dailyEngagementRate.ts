import { count, real } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { exact, times } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { Fraction } from "../kernel/fraction.js";
import { checkAllKnown } from "./checkAllKnown.js";
import { definitionOfInteractions } from "./definitionOfInteractions.js";
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
 * Totals of posts are refused if some posts lack likes, comments or followers, since the
 * interactions of the days are then not known.
 *
 * @returns A fraction from 0 up; `null` without followers or days.
 * @throws {@link InputError} If a count is not a whole number from 0 up, the days are negative, or the totals are of posts of which some lack a number.
 *
 * @example
 * dailyEngagementRate({ likes: 300, comments: 50, followers: 5000, days: 7 }).percent; // 1
 */
export function dailyEngagementRate(
  input: DailyEngagementRateInput,
): Fraction<"dailyEngagementRate"> {
  checkAllKnown(input, ["engagementRate"]);
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
    definitionOfInteractions(input, input),
  );
}
