import { judgementNames, readJudgement } from "../comparison/judgement.js";
import { plainComparison } from "../comparison/plainComparison.js";
import { plainOptions } from "../comparison/plainOptions.js";
import { comparisonWithPast } from "./comparisonWithPast.js";
import type { PastComparison } from "./pastComparison.js";
import type { PastOptions } from "./pastOptions.js";
import type { PastPeriod } from "./pastPeriod.js";

/**
 * Whether the last complete period is better than an earlier period like it, and whether it is unusual.
 *
 *     control limits = mean of the earlier like periods ± 2.66 * mean moving range
 *     trend          = median of the slopes between all pairs of periods
 *
 * Incomplete periods are left out and named, and so are all periods before a change of currency or
 * definition. A day is compared with the same weekday of the week before, and its control limits are
 * those of the same weekdays; `season` chooses the same month of the year before, or the period
 * right before. If the period and that earlier period both have an interval, their difference
 * decides the verdict. Otherwise the control limits decide: a period outside the limits is better or
 * worse, and a period inside them is undetermined. A period gives a signal if it lies outside the
 * limits, or if it is the eighth like period in a row on one side of the mean.
 *
 * @returns The comparison; `difference` and `ratio` compare with the period in `reference`.
 * @throws {@link InputError} If the series is empty, mixes metrics or lengths of period, or contains a period twice.
 * @see Wheeler (1993), Understanding Variation, for the control limits; Sen (1968), Estimates of the Regression Coefficient Based on Kendall's Tau; Mann (1945), Nonparametric Tests Against Trend
 *
 * @example
 * const month = (period, engagedSessions) => ({
 *   period,
 *   measure: sessionEngagementRate({ engagedSessions, sessions: 1000 }),
 * });
 * const series = [month("2026-01", 500), month("2026-02", 560), month("2026-03", 180)];
 * const { period, verdict, difference, leftOut } = compareToPast(series, { asOf: "2026-03-10" });
 * [period, verdict]; // ["2026-02", "better"]
 * difference; // 0.06…
 * leftOut; // [{ period: "2026-03", reason: "incomplete-period" }]
 */
export function compareToPast<Metric extends string>(
  series: Iterable<PastPeriod<Metric>>,
  options?: PastOptions,
): PastComparison<Metric> {
  const judgement = readJudgement(
    plainOptions(options, [...judgementNames, "asOf", "yearStart", "season"]),
  );
  return plainComparison(comparisonWithPast(series, options ?? {}, judgement));
}
