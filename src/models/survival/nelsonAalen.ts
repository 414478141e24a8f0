import type { CumulativeHazard } from "./cumulativeHazard.js";
import { exitTimes } from "./exitTimes.js";
import type { HazardStep } from "./hazardStep.js";
import { riskColumns } from "./riskColumns.js";
import { subjectCounts } from "./subjectCounts.js";
import { intervalOptions, type SurvivalIntervalOptions } from "./survivalInterval.js";
import { noLimits, type SurvivalLimits } from "./survivalLimits.js";
import type { SurvivalSubject } from "./survivalSubject.js";

/** Which limits {@link nelsonAalen} gives. */
export type NelsonAalenOptions = SurvivalIntervalOptions<"log" | "plain">;

/**
 * How the risk of leaving adds up over time: where its curve is steep, customers leave. (Cumulative hazard)
 *
 *     cumulative hazard at a time = sum over the times until then of who left / who was at risk
 *
 * Not a probability: it grows beyond 1. Its variance is the sum of who left / who was at risk², and
 * its limits lie evenly about it on the scale of its logarithm, or with `"plain"` on its own.
 *
 * @param subjects - In any order, times in any one unit.
 * @param options - `{ level: 0.9, interval: "plain" }`.
 * @returns The curve, from 0 up, and times in the unit of the subjects; limits are `null` until somebody has left.
 * @throws {@link InputError} If a subject or an option cannot be right.
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
  subjects: Iterable<SurvivalSubject>,
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

function limitsOf(hazard: number, reach: number, interval: "log" | "plain"): SurvivalLimits {
  if (hazard === 0) return noLimits;
  if (interval === "plain") return { lower: Math.max(0, hazard - reach), upper: hazard + reach };
  const factor = Math.exp(reach / hazard);
  return { lower: hazard / factor, upper: hazard * factor };
}
