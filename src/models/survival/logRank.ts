import { isPlainObject } from "../../kernel/check.js";
import { incompleteGamma } from "../../kernel/incompleteGamma.js";
import { InputError } from "../../kernel/inputError.js";
import { generalizedSquare } from "../numerics/generalizedSquare.js";
import { exitTimes } from "./exitTimes.js";
import { riskColumns } from "./riskColumns.js";
import { subjectCounts } from "./subjectCounts.js";
import type { SurvivalGroups } from "./survivalGroups.js";
import type { SurvivalSubject } from "./survivalSubject.js";

/** How many left in a group, and how many would have if the groups were alike. */
export interface LogRankGroup {
  /** The group's name. */
  readonly group: string;
  /** How many left. */
  readonly observed: number;
  /** How many would have left, at their times at risk, if all groups were alike. */
  readonly expected: number;
}

/** Whether groups stay for equally long. */
export interface LogRank {
  /** How far the groups are from what they would be if they were alike: a chi-square; `null` where they cannot be compared. */
  readonly statistic: number | null;
  /** Degrees of freedom: groups that can be compared, less 1. */
  readonly freedom: number;
  /** How often groups that are alike come to differ so much; `null` where they cannot be compared. */
  readonly pValue: number | null;
  /** The groups, in the order in which they were given. */
  readonly groups: readonly LogRankGroup[];
  /** Why there is no statistic: never did somebody leave while two groups were at risk. */
  readonly reason?: "never-at-risk-together";
}

/**
 * Whether customers of two or more groups stay for equally long. (Log-rank test)
 *
 *     expected in a group = sum over the times of who left in all * its share of who was at risk
 *     statistic = squares of observed - expected, beside their hypergeometric variance
 *
 * It sees best that one group always leaves faster than the other; where curves cross, it may see
 * nothing.
 *
 * @param groups - An object or a Map from a group's name to its subjects, with times in one unit.
 * @returns A chi-square and its p-value, from 0 to 1; `null`, with a reason, where nobody left while two groups were at risk.
 * @throws {@link InputError} If there are fewer than two groups, or a subject cannot be right.
 * @see Mantel (1966), Evaluation of survival data and two new rank order statistics arising in its consideration
 *
 * @example
 * const left = (...times) => times.map((time) => ({ time, event: true }));
 * const test = logRank({ monthly: left(1, 2, 2, 3, 4), yearly: left(3, 5, 6, 8, 9) });
 * test.statistic; // 6.8208…
 * test.pValue; // 0.0090…
 */
export function logRank(groups: SurvivalGroups): LogRank {
  const named = namedGroups(groups);
  const followedGroups = named.map(([name, subjects]) => subjectCounts(subjects, `groups.${name}`));
  const times = exitTimes(followedGroups);
  const columns = followedGroups.map((group) => riskColumns(group, times));
  const expected = named.map(() => 0);
  const covariances = named.map(() => named.map(() => 0));
  for (const row of times.keys()) {
    const present = columns.map(({ atRisk }) => atRisk[row] as number);
    const atRisk = present.reduce((sum, many) => sum + many, 0);
    const events = columns.reduce((sum, column) => sum + (column.events[row] as number), 0);
    const spread = atRisk > 1 ? (events * (atRisk - events)) / (atRisk - 1) : 0;
    for (const [one, many] of present.entries()) {
      expected[one] = (expected[one] as number) + (events * many) / atRisk;
      const covariance = covariances[one] as number[];
      for (const [other, others] of present.entries()) {
        const rest = one === other ? atRisk - many : -others;
        covariance[other] =
          (covariance[other] as number) + spread * (many / atRisk) * (rest / atRisk);
      }
    }
  }
  const observed = followedGroups.map(({ events }) => events);
  const differences = observed.map((events, one) => events - (expected[one] as number));
  const { square, rank } = generalizedSquare(differences, covariances);
  const compared = {
    freedom: rank,
    groups: named.map(([group], one) => ({
      group,
      observed: observed[one] as number,
      expected: expected[one] as number,
    })),
  };
  if (rank === 0) {
    return { statistic: null, pValue: null, ...compared, reason: "never-at-risk-together" };
  }
  return { statistic: square, pValue: incompleteGamma(rank / 2, square / 2, true), ...compared };
}

function namedGroups(groups: SurvivalGroups): (readonly [string, Iterable<SurvivalSubject>])[] {
  const isMap = groups instanceof Map;
  if (!isMap && !isPlainObject(groups)) {
    throw new InputError("groups", groups, "an object or a Map from names to subjects");
  }
  const named: [string, Iterable<SurvivalSubject>][] = [
    ...(isMap ? groups : Object.entries(groups)),
  ];
  for (const [name] of named) {
    if (typeof name !== "string") throw new InputError("groups", name, "named by text");
  }
  if (named.length < 2) throw new InputError("groups", named.length, "at least 2 groups");
  return named;
}
