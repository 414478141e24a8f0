import type { Measure, Ratio } from "../../kernel/measure.js";
import { compareMeasures } from "../../statistics/compareMeasures.js";
import type { ConfidenceOptions } from "../../statistics/confidenceOptions.js";
import type { Interval } from "../../statistics/interval.js";
import { type MeasureComparison } from "../../statistics/measureComparison.js";
import { type ReasonedVerdict } from "../comparison/verdict.js";
import { verdictAgainstPoint } from "../comparison/verdictAgainstPoint.js";
import type { Benchmark, BenchmarkQuantile } from "../definition/benchmark.js";
import { bandIndex } from "./bandIndex.js";
import { verdictAgainstBands } from "./verdictAgainstBands.js";
import { verdictAgainstZone } from "./verdictAgainstZone.js";
import { type Zone } from "./zone.js";

/** A verdict, and what it was reached against. */
interface BenchmarkVerdict extends ReasonedVerdict {
  /** The single number compared with; `null` where there is none. */
  readonly reference: number | null;
  /** The band or the side of a range that the value is in. */
  readonly band: string | null;
  /** How likely chance alone makes such a difference, where both sides have counts. */
  readonly pValue: number | null;
}

/** What a measure comes to beside a benchmark, by what the benchmark knows. */
export function verdictAgainstBenchmark(
  measure: Measure,
  benchmark: Benchmark,
  interval: Interval,
  tolerance: number,
  sure: ConfidenceOptions,
): BenchmarkVerdict {
  const { value, better } = measure;
  const { bands, range, quantiles, counts, censored } = benchmark;
  const reference = referenceOf(benchmark, value);
  const none = { reference, band: null, pValue: null };
  if (value === null) return { ...none, verdict: "undetermined", reasons: ["no-value"] };
  if (bands !== undefined) {
    const band = bands[bandIndex(value, bands, better)]?.name ?? null;
    return { ...none, band, ...verdictAgainstBands(value, bands, better, interval) };
  }
  if (range !== undefined) {
    const band = value < range.from ? "below" : value > range.to ? "above" : "within";
    const zone = { low: range.from, high: range.to, isRange: true };
    return { ...none, band, ...verdictAgainstZone(value, zone, better, interval, tolerance) };
  }
  if (reference === null || censored !== undefined) {
    const zone = censored === undefined ? aroundMedian(quantiles ?? []) : beyond(benchmark);
    return { ...none, ...verdictAgainstZone(value, zone, better, interval, tolerance) };
  }
  if (counts !== undefined && Number.isFinite((measure as Partial<Ratio>).numerator)) {
    const other = counted(measure as Ratio, counts);
    const compared = compareMeasures(measure, other, sure);
    const shifted = shiftedBy(other.value, compared);
    if (shifted !== undefined) {
      const { pValue } = compared;
      const decided = verdictAgainstPoint(value, other.value, better, shifted, tolerance);
      return { reference: other.value, band: null, pValue, ...decided };
    }
  }
  return { ...none, ...verdictAgainstPoint(value, reference, better, interval, tolerance) };
}

/** The one number that stands for a benchmark; of a range, the nearest in it. */
function referenceOf(
  { value: figure, quantiles, range, bands }: Benchmark,
  value: number | null,
): number | null {
  if (range !== undefined) {
    return value === null ? null : Math.min(Math.max(value, range.from), range.to);
  }
  if (bands !== undefined) return bands.length === 2 ? (bands[0]?.to ?? null) : null;
  return figure ?? quantiles?.find(({ p }) => p === 0.5)?.value ?? null;
}

/** Between which of the quantiles the median must lie. */
function aroundMedian(quantiles: readonly BenchmarkQuantile[]): Zone {
  return {
    low: quantiles.filter(({ p }) => p < 0.5).at(-1)?.value ?? Number.NEGATIVE_INFINITY,
    high: quantiles.find(({ p }) => p > 0.5)?.value ?? Number.POSITIVE_INFINITY,
    isRange: false,
  };
}

/** Where a figure must lie that is only known to be below or above its value. */
function beyond({ value = 0, censored }: Benchmark): Zone {
  return censored === "below"
    ? { low: Number.NEGATIVE_INFINITY, high: value, isRange: false }
    : { low: value, high: Number.POSITIVE_INFINITY, isRange: false };
}

/** The benchmark's own counts, as a measure like the one in question. */
function counted(
  { metric, kind, unit, better, scale, additive, currency, definition }: Ratio,
  counts: NonNullable<Benchmark["counts"]>,
): Ratio & { readonly value: number } {
  const value = (scale * counts.numerator) / counts.denominator;
  return {
    metric,
    kind,
    unit,
    better,
    value,
    ...counts,
    scale,
    additive,
    ...(currency !== undefined && { currency }),
    ...(definition !== undefined && { definition }),
  };
}

/** The limits of the difference, laid on the reference. */
function shiftedBy(
  reference: number,
  { lower, upper }: MeasureComparison,
): Pick<Interval, "lower" | "upper"> | undefined {
  if (lower === null || upper === null) return undefined;
  return { lower: reference + lower, upper: reference + upper };
}
