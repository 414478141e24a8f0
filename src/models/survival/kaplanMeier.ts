import { real } from "../../kernel/check.js";
import type { Given } from "../../kernel/given.js";
import { exitTimes } from "./exitTimes.js";
import { restrictedMean } from "./restrictedMean.js";
import { riskColumns } from "./riskColumns.js";
import { subjectCounts } from "./subjectCounts.js";
import type { SurvivalCurve } from "./survivalCurve.js";
import {
  intervalOptions,
  type SurvivalInterval,
  type SurvivalIntervalOptions,
} from "./survivalInterval.js";
import { noLimits, type SurvivalLimits } from "./survivalLimits.js";
import type { SurvivalStep } from "./survivalStep.js";
import type { SurvivalSubject } from "./survivalSubject.js";
import { timeOfHalf } from "./timeOfHalf.js";

/** The confidence limits of {@link kaplanMeier}, and the bound of its restricted mean. */
export interface KaplanMeierOptions extends SurvivalIntervalOptions {
  /** The bound of the restricted mean, in the unit of the subjects. Default: the last time of all subjects. */
  readonly restrictedTo?: number | undefined;
}

/**
 * The share of customers who stay, over time. It is estimated from customers of whom many may not
 * have left yet. (Survival curve)
 *
 *     survival after a time = product over all times up to it of (1 - left / at risk)
 *     restricted mean = area below the curve, up to the last time or `restrictedTo`
 *
 * The restricted mean is the average customer lifetime within the bound. Customers who are last
 * seen at a time at which others leave count as at risk with them. Customers with a late entry
 * count from their entry on. If only few customers are at risk at first, the whole curve is
 * uncertain. Standard errors are Greenwood's.
 *
 * @param subjects - The customers, in any order, with times in one unit.
 * @param options - For example `{ level: 0.9, interval: "log", restrictedTo: 12 }`.
 * @returns The curve in fractions, with median and mean in the unit of the subjects. Limits are
 * `null` if the survival is 0 or 1, and the median is `null` if the curve does not fall to a half.
 * @throws {@link InputError} If a subject or an option is invalid.
 * @see Kaplan and Meier (1958), Nonparametric estimation from incomplete observations
 * @see Brookmeyer and Crowley (1982), A confidence interval for the median survival time
 *
 * @example
 * const subscriptions = [
 *   { startedAt: "2025-01-01", endedAt: "2025-03-12" },
 *   { startedAt: "2025-01-15", endedAt: "2025-09-01" },
 *   { startedAt: "2025-02-01" },
 *   { startedAt: "2025-06-01", endedAt: "2025-07-21" },
 * ];
 * const asOf = "2026-01-01";
 * const days = (from, to) => (Date.parse(to) - Date.parse(from)) / 86400000;
 * const subjects = subscriptions.map(({ startedAt, endedAt }) => ({
 *   time: days(startedAt, endedAt ?? asOf),
 *   event: endedAt !== undefined,
 * }));
 * const { steps, median, restrictedMean } = kaplanMeier(subjects);
 * steps.map(({ survival }) => survival); // [0.75, 0.5, 0.25, 0.25]
 * [median, restrictedMean.value, restrictedMean.to]; // [149.5, 170.75, 334]
 */
export function kaplanMeier(
  subjects: Iterable<Given<SurvivalSubject>>,
  options?: KaplanMeierOptions,
): SurvivalCurve {
  const { interval, reach } = intervalOptions(
    options,
    ["log-log", "log", "plain"],
    ["restrictedTo"],
  );
  const to = options?.restrictedTo === undefined ? undefined : real(options, "restrictedTo");
  const group = subjectCounts(subjects);
  const times = exitTimes([group]);
  const { atRisk, events, censored } = riskColumns(group, times);
  const steps: SurvivalStep[] = [];
  // As long as no customer enters or is last seen, the factors of successive times cancel to a
  // single quotient. Only one factor is multiplied for each such stretch, so that a curve without
  // such customers is exact.
  let stretch = { survival: 1, variance: 0, atRisk: 0 };
  let after = { survival: 1, variance: 0, atRisk: 0 };
  for (const [row, time] of times.entries()) {
    const present = atRisk[row] as number;
    if (present !== after.atRisk) stretch = { ...after, atRisk: present };
    const left = present - (events[row] as number);
    after = {
      survival: stretch.survival * (left / stretch.atRisk),
      variance: stretch.variance + (stretch.atRisk - left) / stretch.atRisk / left,
      atRisk: left,
    };
    const { survival } = after;
    const relativeError = Math.sqrt(after.variance);
    steps.push({
      time,
      atRisk: present,
      events: events[row] as number,
      censored: censored[row] as number,
      survival,
      standardError: survival > 0 ? survival * relativeError : null,
      ...limitsOf(survival, reach * relativeError, interval),
    });
  }
  return {
    steps,
    median: timeOfHalf(
      steps,
      steps.map(({ survival }) => survival),
    ),
    medianInterval: {
      lower: timeOfHalf(
        steps,
        steps.map(({ lower }) => lower),
      ),
      upper: timeOfHalf(
        steps,
        steps.map(({ upper }) => upper),
      ),
    },
    restrictedMean: restrictedMean(steps, to),
    subjects: group.subjects,
    events: group.events,
  };
}

/**
 * The limits at a distance of `reach` relative errors. If the survival is 0 or 1, there are no
 * limits, since they would claim certainty.
 */
function limitsOf(survival: number, reach: number, interval: SurvivalInterval): SurvivalLimits {
  if (survival === 0 || survival === 1) return noLimits;
  if (interval === "plain") {
    const lower = Math.max(0, survival * (1 - reach));
    return { lower, upper: Math.min(1, survival * (1 + reach)) };
  }
  const hazard = -Math.log(survival);
  if (interval === "log") {
    return { lower: survival * Math.exp(-reach), upper: Math.exp(Math.min(0, reach - hazard)) };
  }
  const factor = Math.exp(reach / hazard);
  return { lower: Math.exp(-hazard * factor), upper: Math.exp(-hazard / factor) };
}
