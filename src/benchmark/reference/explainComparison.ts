import { isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { measureText } from "../comparison/measureText.js";
import { measureWithValue } from "../comparison/measureWithValue.js";
import type { Benchmark } from "../definition/benchmark.js";
import type { BenchmarkComparison } from "./benchmarkComparison.js";

/**
 * Writes a comparison with a benchmark, and its reasons, as a sentence or two of English.
 *
 * Every part of the text is in the comparison as data, for other languages.
 *
 * @param comparison - The result of {@link compareToBenchmark}.
 * @returns The text, with rounded numbers.
 * @throws {@link InputError} If the argument is not such a result.
 *
 * @example
 * const engaged = sessionEngagementRate({ engagedSessions: 800, sessions: 1600 });
 * const sector = defineBenchmark({
 *   metric: "sessionEngagementRate",
 *   statistic: "median",
 *   value: 0.56,
 *   unit: "fraction",
 *   source: { title: "Sector report", tier: "primary" },
 * });
 * explainComparison(compareToBenchmark(engaged, sector)); // "sessionEngagementRate 50.0% (47.6% to 52.4% at 95%) against a median of 56.0% (Sector report): worse, since its whole interval lies beyond the reference."
 */
export function explainComparison(comparison: BenchmarkComparison): string {
  if (!isPlainObject(comparison) || !isPlainObject(comparison.benchmark)) {
    throw new InputError("comparison", comparison, "what compareToBenchmark gives");
  }
  const { metric, value, interval, benchmark, verdict, explanation } = comparison;
  const write = (number: number | null): string =>
    measureText(measureWithValue({ ...comparison, kind: "derived", unit: benchmark.unit }, number));
  const { lower, upper, level } = interval;
  const within =
    lower === null || upper === null
      ? ""
      : ` (${write(lower)} to ${write(upper)} at ${shortPercent(level)})`;
  const against = `${figureText(benchmark, write)}${marketText(benchmark)} (${sourceText(benchmark)})`;
  const sentence = `${metric} ${write(value)}${within} against ${against}: ${verdict}, since ${reasonText(comparison)}.`;
  return [sentence, explanation].filter(Boolean).join(" ");
}

function figureText(
  { statistic, value, quantiles, range, bands, censored }: Benchmark,
  write: (number: number | null) => string,
): string {
  if (bands !== undefined) return `the bands ${bands.map(({ name }) => name).join(", ")}`;
  if (range !== undefined) return `a range of ${write(range.from)} to ${write(range.to)}`;
  if (quantiles !== undefined) {
    const all = quantiles.map((one) => `${write(one.value)} at ${shortPercent(one.p)}`);
    return `quantiles of ${all.join(", ")}`;
  }
  const name = statistic === "point" ? "figure" : statistic;
  return `a ${name} ${censored ?? "of"} ${write(value as number)}`;
}

function marketText({ industry, region, channel, segment }: Benchmark): string {
  const all = [industry, segment, region, channel].filter((one) => one !== undefined);
  return all.length > 0 ? ` for ${all.join(", ")}` : "";
}

function sourceText({ source, dataYears }: Benchmark): string {
  if (dataYears === undefined) return source.title;
  const { from, to } = dataYears;
  return `${source.title}, data of ${from === to ? to : `${from} to ${to}`}`;
}

function reasonText({
  verdict,
  reasons,
  band,
  benchmark: { range, censored, quantiles },
  interval: { lower },
  tolerance,
}: BenchmarkComparison): string {
  if (reasons.includes("no-value")) return "it has no value";
  if (reasons.includes("history-in-data")) {
    return "old customers may count as new, since the data begin somewhere";
  }
  if (reasons.includes("not-counts")) {
    return "a part of it is not a whole number, so that nothing says how far chance reaches";
  }
  if (reasons.includes("no-direction")) return "neither direction is good news";
  if (reasons.includes("within-noise")) {
    return band === null && range === undefined
      ? "the interval holds the reference, so chance alone could make the difference"
      : "the interval reaches over a limit";
  }
  if (reasons.includes("censored")) {
    return quantiles === undefined
      ? `the true figure is only known to lie ${String(censored)} that`
      : "the median is somewhere between two quantiles";
  }
  const all = lower !== null ? "its whole interval" : "it, with no interval known,";
  if (band !== null) return `${all} is in the band ${band}`;
  return verdict === "similar"
    ? `${all} is within ${shortPercent(tolerance)} of the reference`
    : `${all} lies beyond the reference`;
}

function shortPercent(share: number): string {
  return `${Number((100 * share).toPrecision(4))}%`;
}
