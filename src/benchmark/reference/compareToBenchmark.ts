import { InputError } from "../../kernel/inputError.js";
import type { Measure } from "../../kernel/measure.js";
import { instant } from "../../kernel/timestamp.js";
import { observe } from "../../statistics/observation.js";
import { judgeComparability } from "../comparability/judgeComparability.js";
import {
  differenceInWords,
  type MeaningDifferences,
  meaningDifferences,
} from "../comparability/meaningDifference.js";
import { ownMarketNames, readOwnMarket } from "../comparability/ownMarket.js";
import { checkMeasure } from "../comparison/checkMeasure.js";
import { judgementNames, readJudgement } from "../comparison/judgement.js";
import { plainComparison } from "../comparison/plainComparison.js";
import { plainOptions } from "../comparison/plainOptions.js";
import type { Benchmark } from "../definition/benchmark.js";
import { textIfAny } from "../definition/fields.js";
import { readBenchmark } from "../definition/readBenchmark.js";
import type { BenchmarkComparison } from "./benchmarkComparison.js";
import type { CompareToBenchmarkOptions } from "./compareToBenchmarkOptions.js";
import { comparisonWithBenchmark } from "./comparisonWithBenchmark.js";

/**
 * How a KPI compares with a published figure or one of your own, and how far this comparison can be
 * trusted.
 *
 *     a single figure   the interval of the KPI against the figure; without an interval, the
 *                       difference against the tolerance
 *     with its counts   the interval of the difference between the KPI and the figure
 *     quantiles         a percentile, and the verdict against the median
 *     a range           below, within or above; within is similar
 *     thresholds        a band; the best is better, the worst is worse, those between are similar
 *
 * `"undetermined"` is an answer: chance alone could make the difference. A benchmark that means
 * something else is refused. If `allowMismatch` gives a reason to compare with it anyway, the
 * verdict is only an indication. A benchmark in another unit or currency is refused in any case.
 * Few observations only lower the confidence, so that a better measure never gets a worse verdict.
 *
 * @param measure - A measure of any KPI.
 * @param benchmark - A published figure of {@link findBenchmarks}, or one of your own.
 * @param options - The confidence level, the tolerance, the moment up to which ages are counted,
 * and your own industry, region and channel.
 * @returns The comparison, as plain data.
 * @throws {@link InputError} If the arguments are not a measure and a benchmark that mean the same,
 * or the options are not a plain object.
 *
 * @example
 * const engaged = sessionEngagementRate({ engagedSessions: 80, sessions: 160 });
 * const sector = defineBenchmark({
 *   metric: "sessionEngagementRate",
 *   industry: "retail",
 *   statistic: "median",
 *   value: 0.56,
 *   unit: "fraction",
 *   dataYears: { from: 2025, to: 2025 },
 *   source: { title: "Sector report", tier: "primary" },
 * });
 * const { verdict, interval, reasons } = compareToBenchmark(engaged, sector, { asOf: "2026-03-01" });
 * verdict; // "undetermined"
 * [interval.lower, interval.upper]; // [0.4234392476991226, 0.5765607523008774]
 * reasons; // ["within-noise", "units-unknown"]
 */
export function compareToBenchmark<Metric extends string>(
  measure: Measure<Metric>,
  benchmark: Benchmark,
  options?: CompareToBenchmarkOptions,
): BenchmarkComparison<Metric> {
  const fields = plainOptions(options, [
    ...judgementNames,
    ...ownMarketNames,
    "asOf",
    "allowMismatch",
  ]);
  const judgement = readJudgement(fields);
  const asOf = fields.asOf === undefined ? undefined : instant("asOf", fields.asOf);
  const market = readOwnMarket(fields);
  const mismatch = textIfAny(fields, "allowMismatch");
  const checked = checkMeasure("measure", measure);
  const figure = readBenchmark("benchmark", benchmark);
  const differences = meaningDifferences(checked, figure);
  checkMeaning(differences, mismatch !== undefined);
  const answer = judgeComparability(differences, figure, market);
  const own = observe("measure", checked, judgement.certainty);
  return plainComparison(
    comparisonWithBenchmark(own, figure, answer, { judgement, asOf, mismatch }),
  );
}

/** Throws if a measure and a benchmark do not mean the same, and the caller gave no reason to compare them anyway. */
function checkMeaning({ stated }: MeaningDifferences, isMismatchAllowed: boolean): void {
  for (const difference of stated) {
    const { field, name, own, other } = difference;
    if (isMismatchAllowed && (field === "metric" || field === "definition")) continue;
    const label = field === "definition" ? `${name} ` : "";
    throw new InputError(
      `benchmark.${field}`,
      `${label}${String(other)}`,
      `${label}${String(own)}, as in the measure: ${differenceInWords(difference)}`,
    );
  }
}
