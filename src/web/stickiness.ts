import { count, real } from "../kernel/check.js";
import { type Count } from "../kernel/count.js";
import { type Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { exact } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import { type Fraction } from "../kernel/fraction.js";

/** What {@link stickiness} is computed from. */
export interface StickinessInput extends Defined {
  /** Users who are active on a day: the mean over the days of the month. */
  readonly dailyActiveUsers: number;
  /** Different users who were active in the month. */
  readonly monthlyActiveUsers: Count;
}

/**
 * The share of a month's users who are active on a day. (DAU/MAU)
 *
 *     stickiness = daily active users / monthly active users
 *
 * Times the days of the month, it is the number of days on which a user is active. State in
 * `definition` what counts as active.
 *
 * @returns A fraction from 0 to 1; `null` without users.
 * @throws {@link InputError} If the daily users are not a number from 0 up, the monthly users are not a whole number from 0 up, or there are more daily users than monthly ones.
 * @see WebmasterID, DAU/MAU stickiness ratio, https://webmasterid.com/analytics-metrics/dau-to-mau-stickiness-metric
 *
 * @example
 * stickiness({ dailyActiveUsers: 200, monthlyActiveUsers: 1000 }).percent; // 20
 */
export function stickiness(input: StickinessInput): Fraction<"stickiness"> {
  const monthly = count(input, "monthlyActiveUsers");
  return exactRatio(
    {
      metric: "stickiness",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "disjoint",
    },
    exact(real(input, "dailyActiveUsers", monthly, "monthlyActiveUsers")),
    exact(monthly),
    definitionOf(input),
  );
}
