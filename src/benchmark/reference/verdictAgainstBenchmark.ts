import type { Ratio } from "../../kernel/ratio.js";
import { compareObservations } from "../../statistics/compareObservations.js";
import { type Observation, observe } from "../../statistics/observation.js";
import type { Judgement } from "../comparison/judgement.js";
import type { ReasonedVerdict } from "../comparison/verdict.js";
import { verdictAgainstPoint } from "../comparison/verdictAgainstPoint.js";
import type { Benchmark } from "../definition/benchmark.js";
import type { BenchmarkCounts } from "../definition/benchmarkCounts.js";
import type { BenchmarkQuantile } from "../definition/benchmarkQuantile.js";
import { bandIndex } from "./bandIndex.js";
import { verdictAgainstBands } from "./verdictAgainstBands.js";
import { verdictAgainstZone } from "./verdictAgainstZone.js";
import type { Zone } from "./zone.js";

/** A verdict, with the reference or the band behind it. */
interface BenchmarkVerdict extends ReasonedVerdict {
  /** The single number that the value is compared with; `null` if there is no such number. */
  readonly reference: number | null;
  /** The band that the value is in; for a range, whether the value is below, within or above it. */
  readonly band: string | null;
  /** The p-value of the difference, if both sides have counts. */
  readonly pValue: number | null;
}

/** The verdict on a measure, by the kind of figure that the benchmark has. */
export function verdictAgainstBenchmark(
  own: Observation,
  benchmark: Benchmark,
  judgement: Judgement,
): BenchmarkVerdict {
  const { tolerance } = judgement;
  const { value, better } = own.measure;
  const { bands, range, quantiles, counts, censored } = benchmark;
  const reference = referenceValue(benchmark, value);
  const found = { reference, band: null, pValue: null };
  if (value === null) return { ...found, verdict: "undetermined", reasons: ["no-value"] };
  if (bands !== undefined) {
    const band = bands[bandIndex(value, bands, better)]?.name ?? null;
    return { ...found, band, ...verdictAgainstBands(own, bands) };
  }
  if (range !== undefined) {
    const band = value < range.from ? "below" : value > range.to ? "above" : "within";
    const zone = { low: range.from, high: range.to, isRange: true };
    return { ...found, band, ...verdictAgainstZone(own, zone, tolerance) };
  }
  if (reference === null || censored !== undefined) {
    const zone = censored === undefined ? zoneOfMedian(quantiles ?? []) : zoneBeyond(benchmark);
    return { ...found, ...verdictAgainstZone(own, zone, tolerance) };
  }
  const byCounts = counts && verdictAgainstCounts(own, counts, judgement);
  return byCounts ?? { ...found, ...verdictAgainstPoint(own, reference, tolerance) };
}

/** The verdict by the interval of the difference; `undefined` if the measure has no such interval. */
function verdictAgainstCounts(
  own: Observation,
  counts: BenchmarkCounts,
  { certainty, tolerance }: Judgement,
): BenchmarkVerdict | undefined {
  const measure = own.measure as Ratio;
  // A total has no denominator, so the counts behind a rate cannot be compared with it.
  if (!Number.isFinite(measure.denominator)) return undefined;
  const { argument, evidence } = own;
  const other = observe("benchmark", measureOfCounts(measure, counts), certainty);
  const reference = other.measure.value as number;
  const { lower, upper, pValue } = compareObservations(own, other, certainty);
  if (lower === null || upper === null) return undefined;
  // The limits of the difference are added to the reference, so that the comparison below works as
  // with a single figure.
  const interval = { ...own.interval, lower: reference + lower, upper: reference + upper };
  const shifted = { argument, measure, evidence, interval };
  return { reference, band: null, pValue, ...verdictAgainstPoint(shifted, reference, tolerance) };
}

/** The benchmark's own counts, as a measure of the same kind as the caller's measure. */
function measureOfCounts(
  { metric, kind, unit, better, scale, additive, currency, definition }: Ratio,
  counts: BenchmarkCounts,
): Ratio {
  return {
    metric,
    kind,
    unit,
    better,
    value: (scale * counts.numerator) / counts.denominator,
    ...counts,
    scale,
    additive,
    ...(currency !== undefined && { currency }),
    ...(definition !== undefined && { definition }),
  };
}

/**
 * The single number that stands for a benchmark; for a range, the number in it that is nearest to
 * the value.
 */
function referenceValue(
  { value: figure, quantiles, range, bands }: Benchmark,
  value: number | null,
): number | null {
  if (range !== undefined) {
    return value === null ? null : Math.min(Math.max(value, range.from), range.to);
  }
  if (bands !== undefined) return bands.length === 2 ? (bands[0]?.to ?? null) : null;
  return figure ?? quantiles?.find(({ p }) => p === 0.5)?.value ?? null;
}

/** The zone between the two quantiles next to the median. */
function zoneOfMedian(quantiles: readonly BenchmarkQuantile[]): Zone {
  return {
    low: quantiles.filter(({ p }) => p < 0.5).at(-1)?.value ?? Number.NEGATIVE_INFINITY,
    high: quantiles.find(({ p }) => p > 0.5)?.value ?? Number.POSITIVE_INFINITY,
    isRange: false,
  };
}

/** The zone below or above a censored figure, in which the true figure lies. */
function zoneBeyond({ value = 0, censored }: Benchmark): Zone {
  return censored === "below"
    ? { low: Number.NEGATIVE_INFINITY, high: value, isRange: false }
    : { low: value, high: Number.POSITIVE_INFINITY, isRange: false };
}
