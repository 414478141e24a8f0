import type { Given } from "../../kernel/given.js";
import type { CumulativeHazard } from "./cumulativeHazard.js";
import { exitTimes } from "./exitTimes.js";
import type { HazardStep } from "./hazardStep.js";
import { riskColumns } from "./riskColumns.js";
import { subjectCounts } from "./subjectCounts.js";
import { intervalOptions, type SurvivalIntervalOptions } from "./survivalInterval.js";
import { noLimits, type SurvivalLimits } from "./survivalLimits.js";
import type { SurvivalSubject } from "./survivalSubject.js";

/** The confidence limits of {@link nelsonAalen}. */
export type NelsonAalenOptions = SurvivalIntervalOptions<"log" | "plain">;

/**
 * The cumulative hazard of leaving over time: the curve is steep at times at which many customers leave.
 *
 *     cumulative hazard at a time = sum over all times up to it of left / at risk
 *     variance = sum over all times up to it of left / at risk²
 *
 * The cumulative hazard is not a probability, and can exceed 1.
 *
 * @param subjects - The customers, in any order, with times in one unit.
 * @param options - For example `{ level: 0.9, interval: "plain" }`.
 * @returns The curve, from 0 up, with times in the unit of the subjects. Limits are `null` before the first customer leaves.
 * @throws {@link InputError} If a subject or an option is invalid.
 * @see Aalen (1978), Nonparametric inference for a family of counting processes
 *
 * @example
 * const subjects = [
 *   { time: 2, event: true },
 *   { time: 5, event: false },
 *   { time: 6, event: true },
 *   { time: 9, event: false },
 * ];
 * nelsonAalen(subjects).steps.map(({ cumulativeHazard }) => cumulativeHazard); // [0.25, 0.25, 0.75, 0.75]
 */
export function nelsonAalen(
  subjects: Iterable<Given<SurvivalSubject>>,
  options?: NelsonAalenOptions,
): CumulativeHazard {
  const { interval, reach } = intervalOptions(options, ["log", "plain"]);
  const group = subjectCounts(subjects);
  const times = exitTimes([group]);
  const columns = riskColumns(group, times);
  const steps: HazardStep[] = [];
  let cumulativeHazard = 0;
  let variance = 0;
  for (const [row, time] of times.entries()) {
    const atRisk = columns.atRisk[row] as number;
    const events = columns.events[row] as number;
    cumulativeHazard += events / atRisk;
    variance += events / atRisk / atRisk;
    const standardError = Math.sqrt(variance);
    steps.push({
      time,
      atRisk,
      events,
      censored: columns.censored[row] as number,
      cumulativeHazard,
      standardError,
      ...limitsOf(cumulativeHazard, reach * standardError, interval),
    });
  }
  return { steps, subjects: group.subjects, events: group.events };
}

/**
 * The limits at a distance of `reach`. If the hazard is 0, there are no limits, since they would
 * claim certainty.
 */
function limitsOf(hazard: number, reach: number, interval: "log" | "plain"): SurvivalLimits {
  if (hazard === 0) return noLimits;
  if (interval === "plain") return { lower: Math.max(0, hazard - reach), upper: hazard + reach };
  const factor = Math.exp(reach / hazard);
  return { lower: hazard / factor, upper: hazard * factor };
}
