import { real } from "../../kernel/check.js";
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

/** Which limits {@link kaplanMeier} gives, and up to when its mean goes. */
export interface KaplanMeierOptions extends SurvivalIntervalOptions {
  /** What a time may count for at most in the mean; the last time of all where it is left out. */
  readonly restrictedTo?: number | undefined;
}

/**
 * Which share of customers stays for how long, though many have not left yet. (Survival curve)
 *
 *     survival after a time = product over the times until then of (1 - who left / who was at risk)
 *     restricted mean = area below the curve, up to the last time or `restrictedTo`
 *
 * The restricted mean is the average customer lifetime of real customers, of whom some are still
 * there. Who is last seen when others leave was at risk with them. With a late entry, customers
 * count from when they came into the records; few at risk at first make the whole curve uncertain.
 * Standard errors are Greenwood's. Limits lie evenly about the curve on the scale of
 * log(-log(survival)), and those of the median are where the limits of the curve reach a half.
 *
 * @param subjects - In any order, times in any one unit.
 * @param options - `{ level: 0.9, interval: "log", restrictedTo: 12 }`.
 * @returns The curve, in fractions, and times in the unit of the subjects; limits are `null` where survival is 0 or 1, and the median where half never left.
 * @throws {@link InputError} If a subject or an option cannot be right.
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
  subjects: Iterable<SurvivalSubject>,
  options?: KaplanMeierOptions,
): SurvivalCurve {
  const { interval, reach } = intervalOptions(options, ["log-log", "log", "plain"]);
  const to = options?.restrictedTo === undefined ? undefined : real(options, "restrictedTo");
  const group = subjectCounts(subjects);
  const times = exitTimes([group]);
  const { atRisk, events, censored } = riskColumns(group, times);
  const steps: SurvivalStep[] = [];
  // Between two at which somebody came or was last seen, the factors cancel: what is multiplied is
  // one share a stretch, so that without any the curve is exact.
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

/** Limits that lie so many relative errors from a survival; at 0 and 1 they would claim to be sure. */
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
