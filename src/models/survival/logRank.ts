import { isPlainObject } from "../../kernel/check.js";
import type { Given } from "../../kernel/given.js";
import { incompleteGamma } from "../../kernel/incompleteGamma.js";
import { InputError } from "../../kernel/inputError.js";
import { generalizedSquare } from "../numerics/generalizedSquare.js";
import { exitTimes } from "./exitTimes.js";
import type { LogRankGroup } from "./logRankGroup.js";
import { riskColumns } from "./riskColumns.js";
import { subjectCounts } from "./subjectCounts.js";
import type { SurvivalGroups } from "./survivalGroups.js";
import type { SurvivalSubject } from "./survivalSubject.js";

/** The result of a log-rank test: whether groups of customers stay equally long. */
export interface LogRank {
  /** The chi-square statistic: how much the observed numbers differ from the expected ones; `null` if the groups cannot be compared. */
  readonly statistic: number | null;
  /** The degrees of freedom: the number of groups that can be compared, less 1. */
  readonly freedom: number;
  /**
   * The p-value, from 0 to 1: the probability that groups that are alike differ by this much or
   * more; `null` if the groups cannot be compared.
   */
  readonly pValue: number | null;
  /** The groups, in the order of the input. */
  readonly groups: readonly LogRankGroup[];
  /** Why the statistic is `null`: nobody left while customers of two groups were at risk. */
  readonly reason?: "never-at-risk-together";
}

/**
 * Tests whether customers of two or more groups stay equally long. (Log-rank test)
 *
 *     expected in a group = sum over all times of left in all groups * share of the group among those at risk
 *     statistic = squares of observed - expected, relative to their hypergeometric variance
 *
 * The test is strongest if one group always leaves faster than the other. If the survival curves cross,
 * it may find no difference.
 *
 * @param groups - The subjects of each group, as an object or a Map by the name of the group, with times in one unit.
 * @returns The chi-square statistic and its p-value; both are `null`, with a reason, if nobody left while customers of two groups were at risk.
 * @throws {@link InputError} If there are fewer than two groups, the name of a group is not a text, or a subject is invalid.
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
    const atRisk = present.reduce((sum, count) => sum + count, 0);
    const events = columns.reduce((sum, column) => sum + (column.events[row] as number), 0);
    const spread = atRisk > 1 ? (events * (atRisk - events)) / (atRisk - 1) : 0;
    for (const [one, count] of present.entries()) {
      expected[one] = (expected[one] as number) + (events * count) / atRisk;
      const covariance = covariances[one] as number[];
      for (const [other, others] of present.entries()) {
        const rest = one === other ? atRisk - count : -others;
        covariance[other] =
          (covariance[other] as number) + spread * (count / atRisk) * (rest / atRisk);
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

function namedGroups(
  groups: SurvivalGroups,
): (readonly [string, Iterable<Given<SurvivalSubject>>])[] {
  const isMap = groups instanceof Map;
  if (!isMap && !isPlainObject(groups)) {
    throw new InputError("groups", groups, "an object or a Map from names to subjects");
  }
  const named: [string, Iterable<Given<SurvivalSubject>>][] = [
    ...(isMap ? groups : Object.entries(groups)),
  ];
  for (const [name] of named) {
    if (typeof name !== "string") throw new InputError("groups", name, "named by text");
  }
  if (named.length < 2) throw new InputError("groups", named.length, "at least 2 groups");
  return named;
}
